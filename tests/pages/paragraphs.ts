/** A news blog on a common publishing system: one element for each paragraph and heading, and a related box between. */
import { type ArticleLine, articleLines, TITLE } from './article'
import { escapeHtml, htmlPage } from './document'

export function paragraphsPage(): string {
  return htmlPage({
    title: `${TITLE} – الراصد`,
    head: '<meta property="og:type" content="article">',
    body: `<div id="page" class="hfeed site">
<header class="site-header"><a href="/" rel="home">الراصد</a></header>
<main id="main" class="site-main">
<article id="post-4127" class="post type-post status-publish format-standard hentry">
<header class="entry-header"><h1 class="entry-title">${escapeHtml(TITLE)}</h1>
<div class="entry-meta"><time class="entry-date" datetime="2025-07-02">الأربعاء</time></div></header>
<div class="entry-content">
${articleLines().map(block).join('\n')}
</div>
<footer class="entry-footer"><a rel="tag" href="#">سياسة</a></footer>
</article>
</main>
</div>`
  })
}

/** Write one line as its own block. */
export function block({ role, text }: ArticleLine): string {
  const html = escapeHtml(text)
  if (role === 'heading') return `<h2 class="wp-block-heading">${html}</h2>`
  if (role === 'related') return `<p class="related-inline"><strong><a href="#">${html}</a></strong></p>`
  return `<p>${html}</p>`
}
