/**
 * Tell which words a text may hold, by how its words begin: what a phrase needs that no word begins like is not in the text.
 *
 * Inflection changes the ends of words, so the beginnings answer for all forms.
 */
import { foldedWord } from '../../text/fold'
import { foldAll } from './fold-all'
import { type FoldedText, stripsOf } from './folded-text'

/** What a text's words are like. */
interface Vocabulary {
  /** Folded beginnings of words, each of up to `LONGEST` units; the empty one is always among them. */
  readonly beginnings: ReadonlySet<string>
  /** All folded words, each once, with a space between two. */
  readonly letters: string
}

/** So many letters leave few words of other meaning. */
const LONGEST = 4
/** The longest ending that declension replaces. */
const ENDING = 2

/** What all forms of each word begin with, folded; empty where they share nothing. `declines` where words have forms. */
export function stemsOf(words: readonly string[], declines: boolean): ReadonlyMap<string, string> {
  const stems = foldAll(words.map((word) => wholeStem(word, declines)))
  return new Map(words.map((word, i) => [word, (stems[i]?.[0] ?? '').slice(0, LONGEST)]))
}

/** What all forms of a word begin with. */
export const wholeStem = (word: string, declines: boolean): string =>
  declines ? word.slice(0, Math.max(0, word.replace(/\*$/u, '').length - ENDING)) : word

/**
 * Collect the beginnings of all words, in Arabic also without what is written together with them; `declines` where stems may be
 * shorter.
 */
export function beginningsOf(reading: FoldedText, declines: boolean): Vocabulary {
  const { words } = reading
  const found = new Set([''])
  const seen = new Set<string>()
  for (let i = 0; i < words.count; i++) {
    const word = foldedWord(words, i)
    if (seen.has(word)) continue
    seen.add(word)
    for (const { rest } of stripsOf(reading, word)) found.add(rest.slice(0, LONGEST))
    if (declines) for (let n = 1; n < LONGEST; n++) found.add(word.slice(0, n))
  }
  return { beginnings: found, letters: [...seen].join(' ') }
}
