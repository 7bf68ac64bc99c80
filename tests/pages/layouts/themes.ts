/** Themes of publishing systems that anyone can install, with what their builders and extensions put around a text. */
import { bodyOf, each, foot, linkedData, menu, type Layout } from './layout'

const magazine: Layout = {
  name: 'WordPress, a magazine theme',
  build: (m) => ({
    body: `${menu(m)}<div class="td-main-content-wrap"><div class="td-container"><div class="td-pb-row"><div class="td-pb-span8 td-main-content"><article class="post type-post"><header class="td-post-title"><h1 class="entry-title">${m.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name">${m.author}</div><span class="td-post-date"><time>${m.date}</time></span></div></header>
<div class="td-post-content tagdiv-type">
${bodyOf(m, { after: { 0: `<div class="td-a-rec td-a-rec-id-content_inline"><span>${m.advertisement}</span></div>`, 3: '<p>&nbsp;</p>' } })}
</div><footer><div class="author-box-wrap"><div class="desc"><div class="td-author-name"><a href="/a">${m.author}</a></div><div class="td-author-description">${m.bio}</div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4>${m.readAlso}</h4><div class="td_block_inner">${m.teasers.map(([t, x]) => `<div class="td_module_related_posts"><div class="item-details"><h3 class="entry-title"><a href="/i">${t}</a></h3><div class="td-excerpt">${x}</div></div></div>`).join('')}</div></div></div></div></div></div>${foot(m)}`
  })
}

const newsroomBlocks: Layout = {
  name: 'WordPress, a newsroom theme',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<div id="content" class="site-content"><section id="primary"><main id="main"><header class="entry-header"><h1 class="entry-title">${m.title}</h1><div class="newspack-post-subtitle">${m.standfirst}</div><div class="entry-meta"><span class="byline">${m.byline}</span></div></header>
<article id="post-1" class="post hentry"><div class="entry-content">
${bodyOf(m, { heading: (text) => `<h2 class="wp-block-heading">${text}</h2>`, after: { 3: `<div class="wp-block-group is-style-border"><div class="wp-block-group__inner-container"><h3>${m.newsletter[0]}</h3><p>${m.newsletter[1]}</p></div></div>` } })}
</div><div class="author-bio"><div class="author-bio-text"><div class="author-bio-header"><h2>${m.author}</h2></div><p>${m.bio}</p></div></div></article>
<div id="comments" class="comments-area"><ol class="comment-list">${m.comments.map(([n, x]) => `<li class="comment"><article><footer>${n}</footer><p>${x}</p></article></li>`).join('')}</ol></div></main></section></div>${foot(m)}`
  })
}

const mobilePages: Layout = {
  name: 'AMP with the next article below',
  build: (m) => ({
    body: `<header class="amp-wp-header"><a href="/">${m.site}</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${m.title}</h1><div class="amp-wp-meta">${m.byline}</div></header>
<div class="amp-wp-article-content">${bodyOf(m, { after: { 2: `<amp-ad><div>${m.advertisement}</div></amp-ad>` } })}</div></article>
<amp-next-page>${m.others.map(({ title, paragraphs }) => `<div class="amp-next-page-item"><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${title}</h1></header><div class="amp-wp-article-content">${each(paragraphs, 'p')}</div></article></div>`).join('\n')}</amp-next-page>${foot(m)}`
  })
}

const soup: Layout = {
  name: 'an application of nameless divisions',
  build: (m) => ({
    body: `<div id="root"><div class="a1x"><div class="b2"><a href="/">${m.site}</a></div></div><div class="c3"><div class="d4"><div class="e5">${m.title}</div><div class="f6">${m.byline}</div>
<div class="g7">${m.paragraphs.map((text) => `<div class="h8">${text}</div>`).join('')}</div></div>
<div class="i9">${m.comments.map(([n, x]) => `<div class="j1"><div class="k2"><span>${n}</span><span>2 h</span></div><div class="l3">${x}</div><div class="m4"><span>${m.reply}</span><span>12</span></div></div>`).join('')}</div>
<div class="n5">${m.teasers.map(([t, x]) => `<div class="o6"><a href="/o"><div class="p7">${t}</div></a><div class="q8">${x}</div></div>`).join('')}</div></div></div>`
  })
}

const breaks: Layout = {
  name: 'one division with breaks and boxes',
  build: (m) => ({
    body: `${menu(m)}<div id="content"><h1>${m.title}</h1><div class="fulltext">${m.paragraphs.map((text, i) => `${text}<br><br>${i === 2 ? `<div class="ad-box"><b>${m.readAlso}:</b> <a href="/b">${m.teasers[1]?.[0]}</a></div>` : ''}`).join('')}</div>
<div class="after"><div class="subscribe-box"><b>${m.newsletter[0]}</b> ${m.newsletter[1]}</div><h3>${m.readAlso}</h3>${m.teasers.map(([t, x]) => `<p><b><a href="/q">${t}</a></b><br>${x}</p>`).join('')}</div></div>${foot(m)}`
  })
}

const plainCaptions: Layout = {
  name: 'captions and an author in plain paragraphs',
  build: (m) => ({
    body: `${menu(m)}<div class="post"><h1 class="title">${m.title}</h1><p class="byline-plain">${m.byline}</p><div class="text">
${bodyOf(m, { after: { 0: `<p><img src="data:," alt=""></p><p><em>${m.caption}</em></p>`, 4: `<p class="pic"><img src="data:," alt=""><br><small>${m.caption}</small></p>` } })}
<p><em>${m.bio}</em></p></div><div class="tags-line">${m.section}</div></div>${foot(m)}`
  })
}

const customElements: Layout = {
  name: 'custom elements, comments too',
  build: (m) => ({
    body: `${menu(m)}<news-page><news-article><h1 slot="title">${m.title}</h1><news-lead><p>${m.paragraphs[0]}</p></news-lead><news-body>${bodyOf({ ...m, paragraphs: m.paragraphs.slice(1) })}</news-body></news-article>
${m.comments.map(([n, x]) => `<reader-opinion><opinion-head>${n}</opinion-head><opinion-text><p>${x}</p></opinion-text></reader-opinion>`).join('\n')}</news-page>${foot(m)}`
  })
}

export const themes: readonly Layout[] = [
  magazine, newsroomBlocks, mobilePages, soup, breaks, plainCaptions, customElements
] // prettier-ignore
