/**
 * The words that the library searches by, folded as `fold.ts` does, so that vowel marks, hamza seats, case and digits of any script
 * make no difference.
 *
 * Arabic joins its articles and prepositions to the word (لأوكرانيا, والأوكرانية), so a word is also kept without them, as light
 * stemming for Arabic does (Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval", 2007).
 */
import { foldedWord, foldWords } from '../text/fold'
import type { Span } from '../text/span'

/** What Arabic joins to the front of a word, folded; three letters must be left. */
const JOINED = /^(?:[وف]?[بك]?ال|[وف]?لل|[وفبكل])(?=.{3})/u

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  const words = foldWords(text)
  return Array.from({ length: words.count }, (_, i) => foldedWord(words, i))
}

/** A folded word, and the word without what Arabic joins to its front: `والاوكرانيه` ⇒ `والاوكرانيه`, `اوكرانيه`. */
export function formsOf(word: string): string[] {
  const bare = word.replace(JOINED, '')
  return bare === word ? [word] : [word, bare]
}

/** The words of `text` that begin with a word of `query`, as spans of `text`, in order. */
export function matchedWords(text: string, query: string): readonly Span[] {
  const wanted = wordsOf(query).flatMap(formsOf)
  if (wanted.length === 0) return []
  const words = foldWords(text)
  return Array.from({ length: words.count }, (_, i) => i).flatMap((i) => {
    const forms = formsOf(foldedWord(words, i))
    const fits = wanted.some((each) => forms.some((form) => form.startsWith(each)))
    return fits ? [{ start: words.starts[i] as number, end: words.ends[i] as number }] : []
  })
}
