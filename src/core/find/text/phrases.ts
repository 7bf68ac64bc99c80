/** Look up phrases in a sentence's tokens: the longest one that begins at a token. */
import { foldAll } from './fold-all'
import type { Token } from './tokens'

/** Phrases by their first word, longest first. */
export interface PhraseIndex<T> {
  readonly entries: ReadonlyMap<string, readonly PhraseEntry<T>[]>
  /** The last words of all phrases, and the words of the longest. */
  readonly lastWords: ReadonlySet<string>
  readonly mostWords: number
  /** Letters that may be taken off a phrase's first word. */
  readonly proclitics: readonly string[]
}

interface PhraseEntry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** A phrase found: the token after it, and what it stands for. */
export interface PhraseMatch<T> {
  readonly end: number
  readonly value: T
}

/** Index phrases, folding them; of two equal ones the first counts. */
export function indexPhrases<T>(
  phrases: readonly (readonly [phrase: string, value: T])[],
  proclitics: readonly string[] = []
): PhraseIndex<T> {
  const entries = new Map<string, PhraseEntry<T>[]>()
  const lastWords = new Set<string>()
  let mostWords = 0
  const folded = phrases.length === 0 ? [] : foldAll(phrases.map(([phrase]) => phrase))
  for (const [i, words] of folded.entries()) {
    const value = (phrases[i] as readonly [string, T])[1]
    const first = words[0] as string
    const same = entries.get(first) ?? []
    same.push({ words, value })
    lastWords.add(words.at(-1) as string)
    mostWords = Math.max(mostWords, words.length)
    entries.set(first, same)
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { entries, lastWords, mostWords, proclitics }
}

/** Find the longest phrase that begins at token `at`; null where none does. */
export function phraseAt<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | null {
  const first = tokens[at]
  if (first === undefined || !first.isWord) return null
  const whole = longest(index, first.text, tokens, at)
  if (whole !== null) return whole
  for (const letters of index.proclitics)
    if (first.text.startsWith(letters) && first.text.length > letters.length)
      return longest(index, first.text.slice(letters.length), tokens, at)
  return null
}

/** Find where the longest phrase that ends with token `at` begins; null where none ends there. */
export function phraseEndingAt(index: PhraseIndex<unknown>, tokens: readonly Token[], at: number): number | null {
  const last = tokens[at]
  if (last === undefined || !last.isWord) return null
  const { lastWords, mostWords, proclitics } = index
  const mayEnd =
    lastWords.has(last.text) ||
    proclitics.some((letters) => last.text.startsWith(letters) && lastWords.has(last.text.slice(letters.length)))
  if (!mayEnd) return null
  for (let start = Math.max(0, at - mostWords + 1); start <= at; start++)
    if (phraseAt(index, tokens, start)?.end === at + 1) return start
  return null
}

/** A sentence's tokens, or a view of it. */
interface Tokens {
  readonly tokens: readonly Token[]
}

/** Tell whether a phrase of one of `indexes` begins with token `at`. */
export function beginsPhrase({ tokens }: Tokens, at: number, ...indexes: readonly PhraseIndex<unknown>[]): boolean {
  for (const index of indexes) if (phraseAt(index, tokens, at) !== null) return true
  return false
}

/** Tell whether a phrase of one of `indexes` ends with token `at`. */
export function endsPhrase({ tokens }: Tokens, at: number, ...indexes: readonly PhraseIndex<unknown>[]): boolean {
  for (const index of indexes) if (phraseEndingAt(index, tokens, at) !== null) return true
  return false
}

function longest<T>(
  { entries }: PhraseIndex<T>,
  first: string,
  tokens: readonly Token[],
  at: number
): PhraseMatch<T> | null {
  const same = entries.get(first)
  if (same === undefined) return null
  for (const { words, value } of same) if (goesOn(words, tokens, at)) return { end: at + words.length, value }
  return null
}

/** Tell whether the words of a phrase after its first are those after token `at`. */
function goesOn(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i]
    if (token?.isWord !== true || token.text !== words[i]) return false
  }
  return true
}
