/**
 * Tell what a newsroom sets at the edges of a paragraph from words of the paragraph: a place and an agency, a date, the time
 * of an entry, a number, a note's mark.
 *
 * Only what is made wholly of such words counts, and only with the mark that sets it apart ("KYIV (Reuters) —", "12:34 |").
 * A name and a colon, or a dash after a word that is none of these, may say who speaks or that it is not so: that is an
 * edit of the sentence.
 */
import type { Language } from './dossier'
import { foldedWord, foldText } from './fold'
import { lexiconOf } from './lexicons'
import type { PageWords } from './page'

const TIME = /^\p{Nd}{1,2}[:.h]\p{Nd}{2}(?:\s*(?:am|pm|[صم]|ч))?$/iu
const ENDS_APART = /[-–—|/)\]•·:.،,]$/u

/** True where all of `text`, which stands before the first word of a paragraph, is a dateline, a credit, a time or a number. */
export function isLeadIn(text: string, language: Language): boolean {
  const lead = text.replaceAll(/\p{Cf}/gu, '').trim()
  if (TIME.test(lead)) return true
  if (!ENDS_APART.test(lead)) return false
  const kinds = kindsOf(lead, language)
  if (kinds === null) return false
  // A capital before a colon speaks for its country.
  return !lead.endsWith(':') || kinds.has('agency') || !kinds.has('place')
}

/** True where all of `text`, which stands after the last word of a paragraph, is a credit in brackets or after a dash. */
export function isSignOff(text: string, language: Language): boolean {
  const credit = text
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^["'”»’“.]*\s*/u, '')
    .replace(/[.\s]+$/u, '')
  if (!/^(?:\(.*\)|\[.*\]|[-–—/].*)$/su.test(credit)) return false
  const kinds = kindsOf(credit, language)
  return kinds !== null && (kinds.has('agency') || kinds.has('number'))
}

/** True where the words from `first` to `last` begin as boxes do: "Advertisement", "Read also". */
export function beginsBox({ words }: PageWords, first: number, last: number, language: Language): boolean {
  return lexiconOf(language).boxes.some((phrase) => {
    const label = foldText(phrase).split(' ')
    return last - first + 1 >= label.length && label.every((word, i) => foldedWord(words, first + i) === word)
  })
}

type CreditKind = 'agency' | 'place' | 'date' | 'number'

/** The kinds of credit that the text's words are; null where a word is none. */
function kindsOf(text: string, language: Language): ReadonlySet<CreditKind> | null {
  const { agencies, places, dates } = lexiconOf(language).credits
  const words = foldText(text).split(' ')
  const kinds = new Set<CreditKind>()
  const phrases = [
    ...agencies.map((phrase) => ['agency', phrase] as const),
    ...places.map((phrase) => ['place', phrase] as const),
    ...dates.map((phrase) => ['date', phrase] as const)
  ].map(([kind, phrase]) => ({ kind, words: foldText(phrase).split(' ') }))
  for (let i = 0; i < words.length;) {
    const phrase = phrases.find((phrase) => phrase.words.every((word, k) => words[i + k] === word))
    if (phrase === undefined && !/^\p{Nd}*$/u.test(words[i] as string)) return null
    kinds.add(phrase?.kind ?? 'number')
    i += phrase?.words.length ?? 1
  }
  return kinds
}
