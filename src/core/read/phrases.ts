/** Look up phrases in a sentence's tokens: the longest one that begins at a token. */
import { foldText } from '../fold'
import type { Token } from './tokens'

/** Phrases by their first word, longest first. */
export interface PhraseIndex<T> {
  readonly entries: ReadonlyMap<string, readonly PhraseEntry<T>[]>
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
  phrases: Iterable<readonly [phrase: string, value: T]>,
  proclitics: readonly string[] = []
): PhraseIndex<T> {
  const entries = new Map<string, PhraseEntry<T>[]>()
  for (const [phrase, value] of phrases) {
    const words = foldText(phrase).split(' ')
    const first = words[0] as string
    const same = entries.get(first) ?? []
    same.push({ words, value })
    entries.set(first, same)
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { entries, proclitics }
}

/** Find the longest phrase that begins at token `at`; null where none does. */
export function phraseAt<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | null {
  const first = tokens[at]
  if (first === undefined || !first.isWord) return null
  const whole = longest(index, first.text, tokens, at)
  if (whole !== null) return whole
  const clitic = index.proclitics.find(
    (letters) => first.text.startsWith(letters) && first.text.length > letters.length
  )
  return clitic === undefined ? null : longest(index, first.text.slice(clitic.length), tokens, at)
}

function longest<T>(
  { entries }: PhraseIndex<T>,
  first: string,
  tokens: readonly Token[],
  at: number
): PhraseMatch<T> | null {
  const entry = entries
    .get(first)
    ?.find(({ words }) => words.every((word, i) => i === 0 || isWord(tokens[at + i], word)))
  return entry === undefined ? null : { end: at + entry.words.length, value: entry.value }
}

const isWord = (token: Token | undefined, word: string): boolean => token?.isWord === true && token.text === word
