/**
 * Tell which words a text may hold, by how its words begin: what a phrase needs that no word begins like is not in the text.
 *
 * Inflection changes the ends of words, so the beginnings answer for all forms.
 */
import type { Language } from '../../text/language'
import { foldedWord } from '../../text/fold'
import { foldAll } from './fold-all'
import { type FoldedText, stripsOf } from './folded-text'

/** Folded beginnings of a text's words, each of up to `LONGEST` units; the empty one is always among them. */
export type Beginnings = ReadonlySet<string>

/** So many letters leave few words of other meaning. */
const LONGEST = 4
/** The longest ending that declension replaces. */
const RUSSIAN_ENDING = 2

/** What all forms of each word begin with, folded; empty where they share nothing. */
export function stemsOf(words: readonly string[], language: Language): ReadonlyMap<string, string> {
  const stems = foldAll(words.map((word) => (language === 'ru' ? stemOf(word) : word)))
  return new Map(words.map((word, i) => [word, (stems[i]?.[0] ?? '').slice(0, LONGEST)]))
}

const stemOf = (word: string): string => word.slice(0, Math.max(0, word.replace(/\*$/u, '').length - RUSSIAN_ENDING))

/** Collect the beginnings of all words, in Arabic also without what is written together with them. */
export function beginningsOf(reading: FoldedText): Beginnings {
  const { words, language } = reading
  const found = new Set([''])
  const seen = new Set<string>()
  for (let i = 0; i < words.count; i++) {
    const word = foldedWord(words, i)
    if (seen.has(word)) continue
    seen.add(word)
    for (const { rest } of stripsOf(reading, word)) found.add(rest.slice(0, LONGEST))
    if (language === 'ru') for (let n = 1; n < LONGEST; n++) found.add(word.slice(0, n))
  }
  return found
}
