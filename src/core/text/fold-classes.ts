/**
 * What each character folds to: nothing, itself, another unit, or several.
 *
 * A table gives each UTF-16 unit its class, filled as units are met. Units that fold to several, accents and characters
 * outside the basic plane are looked up one by one.
 */

/** Classes of a unit in the table. Any greater value is what the unit folds to. */
export const UNSEEN = 0
/** Ends a word: spaces and punctuation. */
export const BREAK = 1
/** Vanishes without ending a word: Arabic marks, tatweel, joiners, direction marks, soft hyphens. */
export const DROP = 2
/** Folds to several units: accented letters, ligatures, surrogate pairs. */
export const EXPAND = 3
/** A word by itself, because it carries meaning without being a letter: %, currency signs. */
export const SYMBOL = 4
/** Belongs to the letter before it, or vanishes. */
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

export const IGNORED = /^(?:\p{Cf}|\p{Variation_Selector}|\u034f|\u0640)$/u
const ARABIC_MARK = /^[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08ca-\u08ff]$/
const WORD = /^[\p{L}\p{N}\p{M}]$/u
const COUNTED = /^[%٪‰\p{Sc}°+=×±]$/u
/** Characters that Unicode counts among letters or accents and that keyboards give for an apostrophe: ` ´ ʹ ʻ ʼ ʽ ˈ ˊ ˋ. */
const APOSTROPHE = /^[`\u00b4\u02b9\u02bb-\u02bd\u02c8\u02ca\u02cb]$/
const DECIMAL = /^\p{Nd}$/u

/** Stress marks upon Cyrillic vowels, and the dots of a decomposed ё, are optional spelling. */
export const isOptionalAccent = (mark: number, letter: number): boolean =>
  letter >= 0x400 && letter < 0x530 && (mark === 0x300 || mark === 0x301 || (mark === 0x308 && letter === 0x435))

const isAccent = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f

export const classes = new Uint16Array(0x10000)
const expansions = new Map<number, string>()

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

/** Fold one code point; empty where nothing of it belongs to a word. */
function foldCharacter(char: string): string {
  let folded = ''
  for (const part of (LETTERS[char.toLowerCase()] ?? char).normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (DECIMAL.test(part)) folded += digit(part)
    else if (WORD.test(part) && !ARABIC_MARK.test(part) && !IGNORED.test(part)) folded += LETTERS[part] ?? part
  }
  return folded
}

/** ASCII digit of a decimal digit: Unicode lays the ten digits of every script out in a row that starts at zero. */
function digit(char: string): string {
  const point = char.codePointAt(0) as number
  let zero = point
  while (point - zero < 9 && DECIMAL.test(String.fromCodePoint(zero - 1))) zero--
  return String(point - zero)
}

export function expansionOf(point: number): string {
  let folded = expansions.get(point)
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(point))
    expansions.set(point, folded)
  }
  return folded
}
