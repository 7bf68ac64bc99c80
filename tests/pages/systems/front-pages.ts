/** Pages that name the article, and many others, and carry none. */
import { htmlPage } from '../document'
import { bundledArticle, set, teaserList } from './system'

export interface FrontPage {
  readonly name: string
  readonly html: string
}

/** Write pages of teasers, each with as much of the article as such a page has. */
export function frontPages(): readonly FrontPage[] {
  const { title, blocks } = bundledArticle()
  const paragraphs = set(
    { blocks: blocks.filter(({ role }) => role === 'paragraph') },
    {
      paragraph: (html) => html,
      heading: (html) => html
    }
  ) as readonly [string, string, ...string[]]
  const headings = blocks.filter(({ role }) => role === 'heading').map(({ html }) => html)
  const page = (name: string, body: string): FrontPage => ({ name, html: htmlPage({ title: 'بوابة السهل', body }) })
  return [
    page(
      'a front page with its first sentence',
      `<main>${card(title, paragraphs[0])}${teaserList('article', 12)}</main>`
    ),
    page(
      'a front page with its subheads as teasers',
      `<main><ul>${headings.map((html) => `<li><a href="#">${html}</a></li>`).join('')}</ul>${teaserList('div', 8)}</main>`
    ),
    page(
      'a list of search results that cut it short',
      `<ol class="results">${[paragraphs[0], paragraphs[2], paragraphs[6]]
        .map((html) => `<li><h3><a href="#">${title}</a></h3><p>${cut(String(html))}…</p></li>`)
        .join('')}${teaserList('li', 6)}</ol>`
    ),
    page(
      'an archive with the same teaser three times',
      `<div>${[1, 2, 3].map(() => card(title, paragraphs[0])).join('')}</div>${teaserList('div', 6)}`
    )
  ]
}

const card = (title: string, html: string): string =>
  `<article class="card"><h2><a href="#">${title}</a></h2><p>${html}</p></article>`

/** The first words of a text, as many as a search result shows. */
const cut = (text: string): string => text.split(' ').slice(0, 12).join(' ')
