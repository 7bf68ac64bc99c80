/**
 * Find an article on a live page: by the page's tags first, then, where not every word is in place or a user does not see
 * every statement as it was read, once more with the part that carries it read as it is laid out. Layout is asked for no
 * page that does not carry an article.
 */
import type { Article } from '../core/recognise/article'
import { readPageWords, type PageWords } from '../core/page/page-words'
import { recognise } from '../core/recognise/recognise'
import type { Span } from '../core/text/span'
import type { Steps } from '../core/steps'
import type { Sighting } from '../core/verify/sighting'
import { asSeenAndRead, type Sighted } from './as-seen'
import { laidPageSteps } from './read-laid-page'
import type { ReadPage } from './read-page'

export interface FoundArticle {
  readonly sighting: Sighting
  /** The element that carries it. */
  readonly place: Element | null
  /** The page as it was read for the sighting, whose spans are in units of its text. */
  readonly page: ReadPage
  /** Where the statements' frames stand on the page, those too that a user cannot see. */
  readonly frames: readonly Span[]
  /** What was seen of them before the sighting was made of what is seen. */
  readonly sights: Sighted
}

/** Find `article` below `root`, which was read as `page` with these `words`; null where it is not there. */
export function* findArticle(
  article: Article,
  root: Element,
  page: ReadPage,
  words: PageWords
): Steps<FoundArticle | null> {
  const first = yield* recognise(article, words, page)
  if (first === null) return null
  const place = page.elementOf(first.container)
  const { sights, areAsRead } = yield* asSeenAndRead(first.frames.map((frame) => page.toRanges(frame)))
  const found = { sighting: first.sighting, place, page, frames: first.frames, sights }
  const isWhole = first.sighting.findings.every(({ verdict }) => verdict === 'verbatim')
  if (place === null || (isWhole && areAsRead)) return found
  const closer = yield* laidPageSteps(root, page.ends, place)
  const second = yield* recognise(article, readPageWords(closer.text), closer)
  if (second === null) return found
  return {
    sighting: second.sighting,
    place: closer.elementOf(second.container),
    page: closer,
    frames: second.frames,
    sights
  }
}
