/**
 * Tell what a newsroom sets at the edges of a paragraph from the paragraph's own words: a place and an agency, a date,
 * the time of an entry, a number, the label of a box.
 *
 * It counts only where it is made wholly of such words and has the mark that sets it apart: "KYIV (Reuters) —". A name
 * and a colon, or a dash after any other word, may say who speaks or that it is not so: that is an edit of the sentence.
 */
import type { InterfaceLanguage } from '../text/language'
import { foldedWord, foldText } from '../text/fold'
import { lexiconOf } from '../text/lexicons'
import { AGENCIES, DATES, PLACES } from '../text/lexicons/credits'
import type { PageWords } from '../page/page-words'

/** A time of day: `12:34`, `12h34`, `9.05 am`. */
const TIME = /^\p{Nd}{1,2}[:.h]\p{Nd}{2}(?:\s*(?:am|pm|[صم]|ч))?$/iu
/** The last mark of a lead-in, which sets it apart from the sentence. */
const ENDS_APART = /[-–—|/)\]•·:.،,]$/u

/**
 * True where all of `text`, which stands before the first word of a paragraph, is a dateline, a credit, a time or a
 * number: `Paris (AFP) – ` ⇒ true, `Paris: ` ⇒ false.
 */
export function isLeadIn(text: string): boolean {
  const lead = text.replaceAll(/\p{Cf}/gu, '').trim()
  if (TIME.test(lead)) return true
  if (!ENDS_APART.test(lead)) return false
  const kinds = kindsOf(lead)
  if (kinds === null) return false
  // Before a colon a capital may speak for its country.
  return !lead.endsWith(':') || kinds.has('agency') || !kinds.has('place')
}

/** True where all of `text`, which stands after the last word of a paragraph, is a credit set apart: ` (AFP)`. */
export function isSignOff(text: string): boolean {
  const credit = text
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^["'”»’“.]*\s*/u, '')
    .replace(/[.\s]+$/u, '')
  if (!/^(?:\(.*\)|\[.*\]|[-–—/].*)$/su.test(credit)) return false
  const kinds = kindsOf(credit)
  return kinds !== null && (kinds.has('agency') || kinds.has('number'))
}

/** True where the page's words from `first` to `last` begin as a box does: "Advertisement", "Read also". */
export function beginsBox({ words }: PageWords, first: number, last: number, language: InterfaceLanguage): boolean {
  return lexiconOf(language).boxes.some((phrase) => {
    const label = foldText(phrase).split(' ')
    return last - first + 1 >= label.length && label.every((word, i) => foldedWord(words, first + i) === word)
  })
}

type CreditKind = 'agency' | 'place' | 'date' | 'number'

let credits: ReadonlyMap<CreditKind, readonly (readonly string[])[]> | null = null

const makeCredits = (): NonNullable<typeof credits> =>
  new Map(
    (
      [
        ['agency', AGENCIES],
        ['place', PLACES],
        ['date', DATES]
      ] as const
    ).map(([kind, phrases]) => [
      kind,
      // A longer phrase first: "RIA Novosti" begins with another agency's name.
      phrases.map((phrase) => foldText(phrase).split(' ')).toSorted((a, b) => b.length - a.length)
    ])
  )

/** The kinds of credit that a text is made of; null where a word is of none: `Paris (AFP)` ⇒ place, agency. */
function kindsOf(text: string): ReadonlySet<CreditKind> | null {
  const words = foldText(text).split(' ')
  const kinds = new Set<CreditKind>()
  for (let i = 0; i < words.length;) {
    const here = creditAt(words, i)
    if (here === null && !/^\p{Nd}*$/u.test(words[i] as string)) return null
    kinds.add(here?.kind ?? 'number')
    i += here?.length ?? 1
  }
  return kinds
}

function creditAt(words: readonly string[], at: number): { readonly kind: CreditKind; readonly length: number } | null {
  credits ??= makeCredits()
  for (const [kind, phrases] of credits) {
    const found = phrases.find((phrase) => phrase.every((word, k) => words[at + k] === word))
    if (found) return { kind, length: found.length }
  }
  return null
}
