/** A known article as recognition reads it: its words, its lines, and the lines that are its own. */
import type { Dossier } from '../dossier'
import type { Span } from '../text/span'
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
    const own = !dossier.excluded.some(
      ({ passage }) => passage.position.start < span.end && span.start < passage.position.end
    )
    lines.push({ ...wordsWithin(words, span), own })
    at = span.end + 1
  }
  const ownWords = lines.reduce((sum, line) => sum + (line.own ? line.end - line.start : 0), 0)
  return { dossier, words, lines, seeds: readSeeds(words), ownWords }
}

/** The words that begin within a span of the text, from the first to after the last. O(log words). */
export function wordsWithin(words: Words, span: Span): Span {
  return { start: firstFrom(words, span.start), end: firstFrom(words, span.end) }
}

/** The first word that begins at `offset` or later. */
function firstFrom(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words.starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
