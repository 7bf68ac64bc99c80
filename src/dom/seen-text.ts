/** Tell where a user sees a text of a page as it is written, word by word. */
import type { Sight } from '../core/page/page-words'
import type { Steps } from '../core/steps'
import { lastAtOrBefore } from '../core/text/last-at-or-before'
import type { Span } from '../core/text/span'
import type { LaidPage } from './read-laid-page'
import { isOnPage } from './read-page'

const WORD = /[\p{L}\p{N}\p{M}]+/gu

export class SeenText {
  private readonly starts: readonly number[]

  private constructor(
    private readonly page: LaidPage,
    /** The words of the text, in units of the page's. */
    private readonly words: readonly Span[],
    private readonly sights: readonly Sight[]
  ) {
    this.starts = words.map(({ start }) => start)
  }

  /** The text is made of these blocks of the page's, in order. */
  static *read(page: LaidPage, blocks: readonly Span[]): Steps<SeenText> {
    const words: Span[] = []
    for (const { start, end } of blocks) {
      yield
      for (const { index, 0: word } of page.text.text.slice(start, end).matchAll(WORD))
        words.push({ start: start + index, end: start + index + word.length })
    }
    return new SeenText(page, words, yield* page.sightSteps(words))
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
    return isOnPage(this.page, stretch)
  }

  /** The word before or after one on its line; the word itself where there is none. */
  private beside(word: number, step: -1 | 1): number {
    const [one, other] = [this.words[word], this.words[word + step]]
    if (one === undefined || other === undefined) return word
    const between = this.page.text.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
    return between.includes('\n') ? word : word + step
  }
}
