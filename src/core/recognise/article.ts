/** A known article as recognition reads it: its words, its lines, and the lines that are its own. */
import type { Dossier } from '../dossier'
import { lastAtOrBefore } from '../text/last-at-or-before'
import { overlap, type Span } from '../text/span'
import { foldWords, type Words } from '../text/fold'
import { readSeeds, type Seeds } from './runs'

/** A line of the article, by its words. */
export interface ArticleLine {
  /** The words `[start, end)`. */
  readonly start: number
  readonly end: number
  /** False for subheads and related boxes: copies drop and replace them, so they count for nothing. */
  readonly own: boolean
}

/** A known article, read once and recognised on any page. */
export interface Article {
  readonly dossier: Dossier
  readonly words: Words
  readonly lines: readonly ArticleLine[]
  readonly seeds: Seeds
  /** How many words the article's own lines have. */
  readonly ownWords: number
}

/** Read a dossier's text. O(text). */
export function readArticle(dossier: Dossier): Article {
  const words = foldWords(dossier.text)
  const lines: ArticleLine[] = []
  let at = 0
  for (const line of dossier.text.split('\n')) {
    const span = { start: at, end: at + line.length }
    const own = !dossier.excluded.some(({ passage }) => overlap(passage.position, span))
    lines.push({ ...wordsWithin(words, span), own })
    at = span.end + 1
  }
  const ownWords = lines.reduce((sum, line) => sum + (line.own ? line.end - line.start : 0), 0)
  return { dossier, words, lines, seeds: readSeeds(words), ownWords }
}

/** The words that begin within a span of the text, from the first to after the last. O(log words). */
export function wordsWithin({ starts, count }: Words, { start, end }: Span): Span {
  return { start: lastAtOrBefore(starts, start - 1, count) + 1, end: lastAtOrBefore(starts, end - 1, count) + 1 }
}
