/**
 * Find known phrases among the words of a text: a tree whose branches are folded words.
 *
 * A walk from a word takes as many steps as the longest phrase has words, so a search over a text is linear in it and
 * does not depend on how many phrases there are.
 */
import { foldText, type Words, foldedWord } from '../fold'

export interface PhraseTree<T> {
  readonly next: Map<string, PhraseTree<T>>
  readonly values: T[]
}

/** A phrase found: words `[from, to)`. */
export interface PhraseHit<T> {
  readonly to: number
  readonly values: readonly T[]
}

export function emptyTree<T>(): PhraseTree<T> {
  return { next: new Map(), values: [] }
}

/** Add a phrase as it is written; nothing is added for one that folds to nothing. */
export function addPhrase<T>(tree: PhraseTree<T>, phrase: string, value: T): void {
  const folded = foldText(phrase)
  if (folded === '') return
  let node = tree
  for (const word of folded.split(' ')) {
    let child = node.next.get(word)
    if (child === undefined) {
      child = emptyTree()
      node.next.set(word, child)
    }
    node = child
  }
  node.values.push(value)
}

/** What decides how words make up a phrase. */
export interface Joints {
  /** True where word `i` may follow the one before it within a phrase. */
  isJoined(i: number): boolean
  /** True where word `i` may stand within a phrase without being part of it. */
  isPassedOver(i: number): boolean
}

/** The longest phrase that begins with word `from`, read as `first`; null where none does. */
export function longestPhrase<T>(
  tree: PhraseTree<T>,
  words: Words,
  from: number,
  first: string,
  joints: Joints
): PhraseHit<T> | null {
  let node = tree.next.get(first)
  let found: PhraseHit<T> | null = null
  for (let i = from + 1; node !== undefined; i++) {
    if (node.values.length > 0) found = { to: i, values: node.values }
    while (i < words.count && joints.isPassedOver(i) && joints.isJoined(i) && !node.next.has(foldedWord(words, i))) i++
    if (i >= words.count || !joints.isJoined(i)) break
    node = node.next.get(foldedWord(words, i))
  }
  return found
}
