/**
 * Find an article on a live page: by the page's tags first, then, where not every word is in place or a user does not see
 * every statement as it was read, once more with the part that carries it read as it is laid out. Layout is asked for no
 * page that does not carry an article.
 */
import type { Article } from '../core/recognise/article'
import { readPageWords, type PageWords } from '../core/page/page-words'
import { recognise } from '../core/recognise/recognise'
import type { Span } from '../core/text/span'
import { atOnce } from '../core/steps'
import type { Sighting } from '../core/verify/sighting'
import { areAsRead } from './as-seen'
import { readLaidPage } from './read-laid-page'
import type { ReadPage } from './read-page'

export interface FoundArticle {
  readonly sighting: Sighting
  /** The element that carries it. */
  readonly place: Element | null
  /** The page as it was read for the sighting, whose spans are in units of its text. */
  readonly page: ReadPage
  /** Where the statements' frames stand on the page, those too that a user cannot see. */
  readonly frames: readonly Span[]
}

/** Find `article` below `root`, which was read as `page` with these `words`; null where it is not there. */
export function findArticle(article: Article, root: Element, page: ReadPage, words: PageWords): FoundArticle | null {
  const first = recognise(article, words, page)
  if (first === null) return null
  const place = page.elementOf(first.container)
  const found = { sighting: first.sighting, place, page, frames: first.frames }
  const isWhole = first.sighting.findings.every(({ verdict }) => verdict === 'verbatim')
  if (place === null || (isWhole && atOnce(areAsRead(first.frames.map((frame) => page.toRanges(frame)))))) return found
  const closer = readLaidPage(root, page.ends, place)
  const second = recognise(article, readPageWords(closer.text), closer)
  return second === null
    ? found
    : { sighting: second.sighting, place: closer.elementOf(second.container), page: closer, frames: second.frames }
}
