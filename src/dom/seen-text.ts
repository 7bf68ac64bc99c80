/** Tell where a user sees a text of a page as it is written, word by word. */
import type { Sight } from '../core/page/page-words'
import { lastAtOrBefore } from '../core/text/last-at-or-before'
import type { Span } from '../core/text/span'
import type { ReadPage } from './read-page'

const WORD = /[\p{L}\p{N}\p{M}]+/gu

export class SeenText {
  /** The words of the text, in units of the page's. */
  private readonly words: readonly Span[]
  private readonly starts: readonly number[]
  private readonly sights: readonly Sight[]

  /** The text is made of these blocks of the page's, in order. */
  constructor(
    private readonly page: ReadPage,
    blocks: readonly Span[]
  ) {
    this.words = blocks.flatMap(({ start, end }) =>
      [...page.text.text.slice(start, end).matchAll(WORD)].map(({ index, 0: { length } }) => ({
        start: start + index,
        end: start + index + length
      }))
    )
    this.starts = this.words.map(({ start }) => start)
    this.sights = page.sightOf(this.words)
  }

  /** The words that are not seen as they are written. */
  get odd(): readonly Span[] {
    return this.words.filter((_, i) => this.sights[i] !== 'plain')
  }

  /** True where a user sees all words of a stretch, and those beside it, as they are written, and each stands in a text of the page. */
  isAsWritten(stretch: Span): boolean {
    const first = this.beside(lastAtOrBefore(this.starts, stretch.start), -1)
    const last = this.beside(lastAtOrBefore(this.starts, stretch.end - 1), 1)
    if (this.sights.slice(first, last + 1).some((sight) => sight !== 'plain')) return false
    const written = this.page.toRanges(stretch).map(String).join('')
    return withoutSpaces(written) === withoutSpaces(this.page.text.text.slice(stretch.start, stretch.end))
  }

  /** The word before or after one on its line; the word itself where there is none. */
  private beside(word: number, step: -1 | 1): number {
    const [one, other] = [this.words[word], this.words[word + step]]
    if (one === undefined || other === undefined) return word
    const between = this.page.text.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
    return between.includes('\n') ? word : word + step
  }
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/gu, '')
