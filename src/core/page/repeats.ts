/** Leave out what repeats other words of an article: a sentence pulled out in large letters, points at the top that say the same. */
import type { Block } from './page-blocks'

/** Shorter words may be said again; longer texts are no pulled-out sentence. */
const SHORTEST = 40
const LONGEST = 400
/** What is put around words that are pulled out, and what ends them. */
const AROUND = /^[\s"'“”„«»‘’—–-]+|[\s"'“”„«»‘’.…—–-]+$/gu

/** The texts less those that stand word for word in another; of two that are the same the first stays. O(texts · length). */
export function withoutRepeats(texts: readonly Block[], textOf: (block: Block) => string): readonly Block[] {
  const words = texts.map((text) => textOf(text).replaceAll(/\s+/gu, ' ').replaceAll(AROUND, ''))
  const isRepeat = (own: string, at: number): boolean =>
    own.length >= SHORTEST &&
    own.length <= LONGEST &&
    words.some((other, i) => i !== at && other.includes(own) && (other.length > own.length || i < at))
  return texts.filter((_, at) => !isRepeat(words[at] as string, at))
}
