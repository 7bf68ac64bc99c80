/**
 * What each character folds to: nothing, itself, another unit, or several.
 *
 * A table holds the class of each UTF-16 unit and fills itself as units are met. Units that fold to several, accents,
 * and characters outside the basic plane are looked up one by one.
 */

/**
 * The class of a unit that has not been met. A value greater than `ACCENT` is no class but the unit that it folds to.
 */
export const UNSEEN = 0
/** Ends a word: spaces and punctuation. */
export const BREAK = 1
/** Vanishes without ending a word: Arabic marks, tatweel, joiners, direction marks, soft hyphens. */
export const DROP = 2
/** Folds to several units: accented letters, ligatures, surrogate pairs. */
export const EXPAND = 3
/** A word by itself, since it has a meaning without being a letter: %, currency signs. */
export const SYMBOL = 4
/** Belongs to the letter before it; vanishes where there is none or where it is optional there. */
export const ACCENT = 5

/** Letters that fold to others by our own rules and not by Unicode's. */
const LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ё: 'е',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ı: 'i'
}

/** Characters that nobody sees: format characters, variation selectors, the grapheme joiner, tatweel. */
export const IGNORED = /^(?:\p{Cf}|\p{Variation_Selector}|\u034f|\u0640)$/u
const ARABIC_MARK = /^[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08ca-\u08ff]$/
const WORD = /^[\p{L}\p{N}\p{M}]$/u
const COUNTED = /^[%٪‰\p{Sc}°+=×±]$/u
/**
 * Characters that Unicode counts among letters or accents and that keyboards give for an apostrophe: ` ´ ʹ ʻ ʼ ʽ ˈ ˊ
 * ˋ.
 */
const APOSTROPHE = /^[`\u00b4\u02b9\u02bb-\u02bd\u02c8\u02ca\u02cb]$/
const DECIMAL = /^\p{Nd}$/u

/** True for a stress mark on a Cyrillic letter and for the dots of a decomposed ё, which writers may leave off. */
export const isOptionalAccent = (mark: number, letter: number): boolean =>
  letter >= 0x400 && letter < 0x530 && (mark === 0x300 || mark === 0x301 || (mark === 0x308 && letter === 0x435))

const isAccent = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f

/** The class of each UTF-16 unit, or what it folds to; `UNSEEN` until `classify` has filled it in. */
export const classes = new Uint16Array(0x10000)
const expansions = new Map<number, string>()

/** Tell the class of a unit, or the one unit that it folds to: `A` ⇒ the code of `a`, `é` ⇒ `EXPAND`. */
export function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return EXPAND
  const char = String.fromCharCode(unit)
  if (COUNTED.test(char)) return SYMBOL
  if (IGNORED.test(char) || ARABIC_MARK.test(char)) return DROP
  if (APOSTROPHE.test(char)) return BREAK
  const folded = foldCharacter(char)
  if (folded === '') return WORD.test(char) ? DROP : BREAK
  if (folded.length > 1) return EXPAND
  return isAccent(folded.charCodeAt(0)) ? ACCENT : folded.charCodeAt(0)
}

/** What one code point folds to; empty where nothing of it belongs to a word: `ﻼ` ⇒ `لا`, `٣` ⇒ `3`, `-` ⇒ ``. */
function foldCharacter(char: string): string {
  let folded = ''
  for (const part of (LETTERS[char.toLowerCase()] ?? char).normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (DECIMAL.test(part)) folded += digit(part)
    else if (WORD.test(part) && !ARABIC_MARK.test(part) && !IGNORED.test(part)) folded += LETTERS[part] ?? part
  }
  return folded
}

/**
 * The ASCII digit of a decimal digit: `٣` ⇒ `3`. Unicode lays out the ten digits of every script in a row from zero
 * on.
 */
function digit(char: string): string {
  const point = char.codePointAt(0) as number
  let zero = point
  while (point - zero < 9 && DECIMAL.test(String.fromCodePoint(zero - 1))) zero--
  return String(point - zero)
}

/** What a code point folds to, kept for the next time. */
export function expansionOf(point: number): string {
  let folded = expansions.get(point)
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(point))
    expansions.set(point, folded)
  }
  return folded
}
