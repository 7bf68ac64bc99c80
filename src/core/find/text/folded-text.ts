/** A text with its folded words, made once for all that look names and terms up in it. */
import type { Language } from '../../text/language'
import { foldWords, type Words } from '../../text/fold'

export interface FoldedText {
  readonly text: string
  readonly language: Language
  readonly words: Words
  /** The ways to read a word, by its folded text; filled by `stripsOf`. */
  readonly strips: Map<string, readonly Strip[]>
}

/** A way to read a word: what is left of it without the letters that Arabic writes together with it. */
export interface Strip {
  /** Folded. */
  readonly rest: string
  /** The letters taken off. */
  readonly cut: number
  /** True where one of them is a preposition. */
  readonly isGoverned: boolean
}

/** Fold `text`. O(length). */
export function foldedText(text: string, language: Language): FoldedText {
  return { text, language, words: foldWords(text), strips: new Map() }
}

/** What may stand between the words of one phrase. */
const WITHIN = /^\p{M}*(?:[ \u00a0\u202f\t]{1,3}|[-‐‑'’]|[ \u00a0]?[’'])$/u
/** No gap within a phrase is longer. */
const LONGEST_GAP = 3
/** The dot of an abbreviation or initial. */
const DOT = /^\.[ \u00a0\u202f]{0,2}$/u
const LONGEST_ABBREVIATION = 4
/** Of such a word a dot is a sentence’s stop: “the head of the IAEA. Iran”. */
const ACRONYM = /^\p{Lu}{3,}$/u
/** Marks that folding drops, between two Arabic letters. */
const ARABIC_MARK = /[\u0640\u200b-\u200f]|\p{M}/u
/** A word that begins with a conjunction, a preposition, or both. */
const CLITICS = /^([وف]?)([بلك]?)/u
/** What is left of a word without its clitics has at least so many letters. */
const LEAST_REST = 3

/** The first word that starts at `offset` of the text or later, by bisection. */
export function firstWordFrom({ words }: FoldedText, offset: number): number {
  let [low, high] = [0, words.count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** True where word `i` and the one before it may belong to one phrase. */
export function isJoined({ text, words }: FoldedText, i: number): boolean {
  const before = words.ends[i - 1]
  const start = words.starts[i]
  if (before === undefined || start === undefined || start - before > LONGEST_GAP) return false
  const gap = text.slice(before, start)
  const word = text.slice(words.starts[i - 1], before)
  return WITHIN.test(gap) || (DOT.test(gap) && word.length <= LONGEST_ABBREVIATION && !ACRONYM.test(word))
}

/** True where word `i` begins with a capital. */
export function isCapital({ text, words }: FoldedText, i: number): boolean {
  return i >= 0 && i < words.count && /^\p{Lu}/u.test(text.slice(words.starts[i], (words.starts[i] ?? 0) + 2))
}

/** The ways to read a folded word: as it stands first. */
export function stripsOf({ language, strips }: FoldedText, word: string): readonly Strip[] {
  let made = strips.get(word)
  if (made === undefined) strips.set(word, (made = language === 'ar' ? arabicStrips(word) : [whole(word)]))
  return made
}

const whole = (word: string): Strip => ({ rest: word, cut: 0, isGoverned: false })

function arabicStrips(word: string): readonly Strip[] {
  const [, conjunction = '', preposition = ''] = CLITICS.exec(word) ?? []
  const strips = [whole(word)]
  const add = (rest: string, cut: number, isGoverned: boolean): void => {
    if (rest.length >= LEAST_REST) strips.push({ rest, cut, isGoverned })
  }
  if (conjunction !== '') add(word.slice(1), 1, false)
  if (preposition !== '') {
    const cut = conjunction.length + 1
    const rest = word.slice(cut)
    add(rest, cut, true)
    // ل and the article are written لل.
    if (preposition === 'ل' && rest.startsWith('ل')) add(`ا${rest}`, cut, true)
  }
  return strips
}

/** The offset in the text after the first `count` letters of word `i` and the marks upon them. */
export function afterLetters({ text, words }: FoldedText, i: number, count: number): number {
  let at = words.starts[i] ?? 0
  for (let letters = 0; letters < count; letters++) {
    at++
    while (ARABIC_MARK.test(text.charAt(at))) at++
  }
  return at
}
