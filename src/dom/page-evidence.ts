/**
 * Read what a page's head says of its article: the document's title, what it is called where it is shared, and its linked data.
 *
 * All of it is the page's own word and may be anything, so it is read as text, within bounds, and nothing of it is shown.
 */
import type { PageEvidence } from '../core/page/page-evidence'
import { linkedArticles } from './linked-articles'

const TITLES = 'meta[property="og:title"], meta[name="twitter:title"], meta[name="title"]'
/** The elements that tell an article's authors in their content. */
export const AUTHORS = 'meta[name="author"], meta[property="article:author"]'
const NAMED_AUTHORS = '[rel~="author"], [itemprop~="author"]'
/** What parts a headline from the site's name in a document's title. */
const SEPARATOR = /\s+(?:[|–—:•«»·]|::|-{1,2})\s+/u
const LIVE = '[itemtype*="LiveBlogPosting"], [role="feed"]'
/** Longer texts are no titles and no names. */
const LONGEST_TITLE = 400
const MOST_AUTHORS = 10

export function pageEvidence(document: Document): PageEvidence {
  const { all, own } = linkedArticles(document)
  const named = own.length > 0 ? own : all.length === 1 ? all : []
  const said = [...document.querySelectorAll(TITLES)].map((meta) => meta.getAttribute('content') ?? '')
  const titles = [
    ...named.flatMap(({ headline }) => headline),
    ...said,
    document.title,
    longest(document.title.split(SEPARATOR))
  ]
  return {
    titles: [...new Set(titles.map(squeeze))].filter(({ length }) => length > 0 && length <= LONGEST_TITLE),
    body: squeeze(named.map(({ articleBody }) => articleBody).join(' ')),
    authors: [...named.flatMap(({ authors }) => authors), ...contentsOf(document, AUTHORS), ...namedAuthors(document)]
      .map(squeeze)
      .filter(Boolean),
    isLive: named.some(({ type }) => type.includes('LiveBlogPosting')) || document.querySelector(LIVE) !== null
  }
}

export const contentsOf = (document: Document, selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map((meta) => meta.getAttribute('content') ?? '')

const namedAuthors = (document: Document): readonly string[] =>
  [...document.querySelectorAll(NAMED_AUTHORS)].slice(0, MOST_AUTHORS).map(({ textContent }) => textContent ?? '')

/** A headline is longer than the name of a site or of a section. */
const longest = (pieces: readonly string[]): string =>
  pieces.reduce((one, two) => (two.length > one.length ? two : one), '')

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
