/** Leave out what repeats other words of an article: a sentence pulled out in large letters, points at the top that say the same. */
import type { Steps } from '../steps'
import type { Block } from './page-blocks'

/** Shorter words may be said again; longer texts are no pulled-out sentence. */
const SHORTEST = 40
const LONGEST = 400
/** What is put around words that are pulled out, and what ends them. */
const AROUND = /^[\s"'“”„«»‘’—–-]+|[\s"'“”„«»‘’.…—–-]+$/gu
/** What stands between words, behind each unit of which others may begin. */
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/gu

/**
 * The texts less those that stand word for word in another; of two that are the same the first stays. All are gone through once,
 * and at each word the texts are looked up that begin as it does. O(length).
 */
export function* withoutRepeats(texts: readonly Block[], textOf: (block: Block) => string): Steps<readonly Block[]> {
  const words: string[] = []
  const repeats = new Set<number>()
  const sought = new Map<string, Sought>()
  for (const [at, text] of texts.entries()) {
    yield
    const own = textOf(text).replaceAll(/\s+/gu, ' ').replaceAll(AROUND, '')
    words.push(own)
    if (own.length < SHORTEST || own.length > LONGEST) continue
    const beginning = own.slice(0, SHORTEST)
    const { lengths, places } = sought.get(beginning) ?? { lengths: new Set(), places: new Map() }
    if (places.has(own)) repeats.add(at)
    else sought.set(beginning, { lengths: lengths.add(own.length), places: places.set(own, at) })
  }
  for (const other of words) {
    yield
    for (const index of beginnings(other)) {
      const { lengths = [], places } = sought.get(other.slice(index, index + SHORTEST)) ?? {}
      for (const length of lengths) {
        const at = length < other.length ? places?.get(other.slice(index, index + length)) : undefined
        if (at !== undefined) repeats.add(at)
      }
    }
  }
  return texts.filter((_, at) => !repeats.has(at))
}

/** Where words may begin: at the beginning, and behind what is no letter and no digit. */
function beginnings(text: string): readonly number[] {
  const found = [0]
  for (const { index, 0: between } of text.matchAll(BETWEEN))
    for (let at = index + 1; at <= index + between.length; at++) found.push(at)
  return found
}

/** Texts that begin alike: how long they are, and where each stands first. */
interface Sought {
  readonly lengths: Set<number>
  readonly places: Map<string, number>
}
