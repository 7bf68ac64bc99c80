/** Pages where the article's own words, or another article, stand right beside it. */
import { htmlPage } from '../document'
import { elsewhereArticle } from './other-articles'
import { bundledArticle, setPlainly, teaserList, type ContentSystem, type SystemArticle } from './system'

const page = ({ language, title }: SystemArticle, body: string, head = ''): string =>
  htmlPage({ language, title, body, head })

/** Lines that readers quote under any article on the matter: both have evidence in the bundled one. */
const QUOTED = [4, 11, 14]

/** Readers' comments that quote whole paragraphs. */
const comments: ContentSystem = {
  name: 'comments that quote paragraphs',
  build: (article) =>
    page(
      article,
      `<main><article><h1>${article.title}</h1><div class="article-text">${setPlainly(article)}</div></article>
<section id="comments" class="comments-area"><h2>${QUOTED.length} تعليقات</h2><ol class="comment-list">
${bundledArticle()
  .blocks.filter(({ number }) => QUOTED.includes(number))
  .map(
    ({ html }) =>
      `<li class="comment"><div class="comment-author">قارئ</div><div class="comment-content"><blockquote><p>${html}</p></blockquote><p>هذه الفقرة هي بيت القصيد.</p></div></li>`
  )
  .join('\n')}
</ol></section></main>`
    )
}

/** Scrolling on brings another article below, set in the same elements. */
const endless: ContentSystem = {
  name: 'another article below',
  build: (article) => page(article, `<div class="infinite">${story(article)}${story(elsewhereArticle())}</div>`)
}

/** The user came from another article: it stands above. */
const endlessAbove: ContentSystem = {
  name: 'another article above',
  build: (article) => page(article, `<div class="infinite">${story(elsewhereArticle())}${story(article)}</div>`)
}

const story = (article: SystemArticle): string =>
  `<article class="story-item"><h1>${article.title}</h1><div class="story-item-body">${setPlainly(article)}</div><div class="related-articles">${teaserList('div', 3)}</div></article>`

/** A box above the text repeats its first sentences, as a summary of key points does. */
const keyPoints: ContentSystem = {
  name: 'key points above the text',
  build: (article) => {
    const points = article.blocks.filter(({ role }) => role === 'paragraph').slice(0, 2)
    return page(
      article,
      `<main><h1>${article.title}</h1><div class="key-points"><h4>أهم النقاط</h4><ul>${points
        .map(({ html }) => `<li>${html}</li>`)
        .join('')}</ul></div><div class="text-wrap">${setPlainly(article)}</div></main>`
    )
  }
}

/** The lede stands in the header, apart from the rest. */
const ledeApart: ContentSystem = {
  name: 'a lede in the header',
  needsOrder: true,
  build: (article) =>
    page(
      article,
      `<div class="hero"><div class="hero-text"><h1>${article.title}</h1><div class="standfirst">${setPlainly({ blocks: article.blocks.slice(0, 1) })}</div></div></div>
<div class="author-line">هالة منصور</div><div class="columns"><div class="column-main">${setPlainly({ blocks: article.blocks.slice(1) })}</div><div class="column-side">${teaserList('div', 5)}</div></div>`
    )
}

export const neighbours: readonly ContentSystem[] = [comments, endless, endlessAbove, keyPoints, ledeApart]
