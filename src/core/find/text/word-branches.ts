/**
 * Phrases by their words, as a tree that grows where a text goes along it.
 *
 * A language has thousands of phrases, and an article holds few of them: each word is folded, and each branch made, once a text holds
 * what stands before. So the first article pays for what it reads.
 */
import { foldAll } from './fold-all'
import type { Token } from './tokens'

/** The phrases that begin with the same words. */
export interface Branch<T> {
  /** What phrases stand for that end here, in their order. */
  readonly values: readonly T[]
  readonly longer: readonly Rest<T>[]
  next: ReadonlyMap<string, Branch<T>> | null
}

/** What is left of a phrase. */
interface Rest<T> {
  /** In plain orthography, parted by spaces. */
  readonly words: string
  readonly value: T
}

/** All phrases. */
export const branchOf = <T>(phrases: readonly Rest<T>[]): Branch<T> => ({ values: [], longer: phrases, next: null })

/** The branch behind a folded word. */
function branchAt<T>(branch: Branch<T>, word: string): Branch<T> | undefined {
  return (branch.next ??= grow(branch.longer)).get(word)
}

/** Phrases in a sentence: what they stand for, and the token after them. */
interface Along<T> {
  readonly values: readonly T[]
  readonly end: number
}

/** The phrases that begin with token `at`, which is read as `first`: the longest first. */
export function phrasesAlong<T>(
  root: Branch<T>,
  first: string,
  tokens: readonly Token[],
  at: number
): readonly Along<T>[] {
  const along: Along<T>[] = []
  let branch = branchAt(root, first)
  for (let end = at + 1; branch !== undefined; end++) {
    const { values } = branch
    if (values.length > 0) along.unshift({ values, end })
    const token = tokens[end]
    branch = token?.isWord === true && branch.longer.length > 0 ? branchAt(branch, token.text) : undefined
  }
  return along
}

function grow<T>(rests: readonly Rest<T>[]): ReadonlyMap<string, Branch<T>> {
  const written = [...new Set(rests.map(({ words }) => firstOf(words)))]
  const folded = foldAll(written)
  const known = new Map(written.map((word, i) => [word, folded[i] ?? []]))
  const grown = new Map<string, { values: T[]; longer: Rest<T>[]; next: null }>()
  for (const { words, value } of rests) {
    const first = firstOf(words)
    const own = known.get(first) as readonly string[]
    // A word with an apostrophe or a hyphen is several.
    const behind = [own.slice(1).join(' '), words.slice(first.length + 1)].filter(Boolean).join(' ')
    const key = own[0] as string
    let branch = grown.get(key)
    if (branch === undefined) grown.set(key, (branch = { values: [], longer: [], next: null }))
    if (behind === '') branch.values.push(value)
    else branch.longer.push({ words: behind, value })
  }
  return grown
}

function firstOf(words: string): string {
  const end = words.indexOf(' ')
  return end < 0 ? words : words.slice(0, end)
}
