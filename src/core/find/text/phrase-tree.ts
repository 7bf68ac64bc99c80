/**
 * Find known phrases among the words of a text: a tree whose branches are folded words.
 *
 * A walk from a word takes as many steps as the longest phrase has words, so a search over a text is linear in it and
 * does not depend on how many phrases there are. Words and places in the tree are numbered, and all steps from place to
 * place are in one map: a map for each place would cost a page several times as much to make.
 */
import { type Words, foldedWord } from '../../text/fold'

/** A place in the tree. The root is 0. */
type TreePlace = number

export interface PhraseTree<T> {
  /** A number for each word that phrases have. */
  readonly words: Map<string, number>
  /** From `stepKey(place, word)` to the next place. */
  readonly steps: Map<number, TreePlace>
  /** What the phrase that ends at a place stands for. */
  readonly values: T[][]
  /** The hashes of the words, by their numbers. */
  readonly hashes: number[]
  /** Marks the upper halves of the hashes of words that begin a phrase: it answers for most words of a text. */
  readonly firsts: Uint8Array
}

/** A phrase found: it ends before word `to`. */
export interface PhraseHit<T> {
  readonly to: number
  readonly values: readonly T[]
}

/** More words than phrases will ever have, so that a place and a word make one exact number. */
const WORD_ROOM = 2 ** 20

const stepKey = (place: TreePlace, word: number): number => place * WORD_ROOM + word

export function emptyTree<T>(): PhraseTree<T> {
  return { words: new Map(), steps: new Map(), values: [[]], hashes: [], firsts: new Uint8Array(0x10000) }
}

/** The number of word `i` of `words`, new or known. */
export function wordNumber<T>(tree: PhraseTree<T>, words: Words, i: number): number {
  const word = foldedWord(words, i)
  let number = tree.words.get(word)
  if (number === undefined) {
    tree.words.set(word, (number = tree.words.size))
    tree.hashes.push(words.hashes[i] ?? 0)
  }
  return number
}

/** False where no phrase begins with a word of this hash. */
export function mayBegin<T>({ firsts }: PhraseTree<T>, hash: number): boolean {
  return firsts[hash >>> 16] === 1
}

/** True where some phrase begins with word `i` and the one behind it. */
export function begins<T>(tree: PhraseTree<T>, words: Words, i: number): boolean {
  if (i + 1 >= words.count || !mayBegin(tree, words.hashes[i] ?? 0)) return false
  const place = step(tree, 0, foldedWord(words, i))
  return place !== null && step(tree, place, foldedWord(words, i + 1)) !== null
}

/** The place after some more words, made where it is missing. */
export function branch<T>(tree: PhraseTree<T>, from: TreePlace, words: readonly number[]): TreePlace {
  const { steps, values, hashes, firsts } = tree
  if (from === 0) firsts[(hashes[words[0] ?? 0] ?? 0) >>> 16] = 1
  let place = from
  for (const word of words) {
    const key = stepKey(place, word)
    let next = steps.get(key)
    if (next === undefined) steps.set(key, (next = values.push([]) - 1))
    place = next
  }
  return place
}

/** What decides how words make up a phrase. */
export interface Joints {
  /** True where word `i` may follow the one before it within a phrase. */
  isJoined(i: number): boolean
  /** True where word `i` may stand within a phrase without being part of it. */
  isPassedOver(i: number): boolean
}

/** So many given names may stand within a name. */
const MOST_PASSED = 3

/** The longest phrase that begins with word `from`, read as `first`; null where none does. */
export function longestPhrase<T>(
  tree: PhraseTree<T>,
  words: Words,
  from: number,
  first: string,
  joints: Joints
): PhraseHit<T> | null {
  let place = step(tree, 0, first)
  let found: PhraseHit<T> | null = null
  for (let i = from + 1; place !== null; i++) {
    const values = tree.values[place] ?? []
    if (values.length > 0) found = { to: i, values }
    const passed = i + MOST_PASSED
    while (i < Math.min(passed, words.count) && joints.isJoined(i) && joints.isPassedOver(i)) {
      if (step(tree, place, foldedWord(words, i)) !== null) break
      i++
    }
    if (i >= words.count || !joints.isJoined(i)) break
    place = step(tree, place, foldedWord(words, i))
  }
  return found
}

function step<T>({ words, steps }: PhraseTree<T>, place: TreePlace, word: string): TreePlace | null {
  const number = words.get(word)
  return number === undefined ? null : (steps.get(stepKey(place, number)) ?? null)
}
