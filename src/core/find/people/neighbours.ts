/** Read what stands right beside a name: whether it is the leader's name at all, and whether the leader is the subject. */
import { foldedWord, foldText } from '../../text/fold'
import type { InEach } from '../../text/language'
import { isCapital, isJoined } from '../text/folded-text'
import type { Hit, PhraseReading } from '../text/phrase-hits'

/** Prepositions of place: a capitalised word after one of them is a place, and no given name. */
const BEFORE_PLACES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['in', 'at', 'from', 'near', 'outside', 'across']),
  fr: new Set(['à', 'a', 'en', 'depuis', 'au', 'aux']),
  ru: new Set(['в', 'во', 'на', 'из', 'под', 'у']),
  uk: new Set(['в', 'у', 'на', 'з', 'із', 'під', 'до'])
}

const LATIN = /^[a-z]/u

/** True where the word after a name makes it another's: "Trump Jr", "Trump Tower", "Pope Leo XIII". */
export function isContinued(reading: PhraseReading, to: number): boolean {
  const { text, words, index } = reading
  if (to >= words.count || !isJoined(reading, to)) return false
  return index.followers.has(foldedWord(words, to)) || /^[IVX]{2,}$/u.test(text.slice(words.starts[to], words.ends[to]))
}

/** True where a given name goes on to a surname: "Prince Faisal bin Salman". */
export function isLengthened(reading: PhraseReading, to: number): boolean {
  const { words, index, language } = reading
  if (to >= words.count || !isJoined(reading, to)) return false
  const word = foldedWord(words, to)
  if (language !== 'ar') return isCapital(reading, to) || /^(?:b[ei]n|ibn|б[еи]н|ибн)$/u.test(word)
  return /^(?:بن$|بنت$|ال)/u.test(word) || index.givenNames.has(word)
}

/** True where a surname that is somebody's given name as well goes on: "Volker Beck". */
export function isGivenOf(reading: PhraseReading, { from, to }: Pick<Hit, 'from' | 'to'>): boolean {
  const { words, index } = reading
  const isBoth = to - from === 1 && index.givenNames.has(foldedWord(words, from))
  return isBoth && to < words.count && isJoined(reading, to) && isCapital(reading, to)
}

/** True where a surname stands after a given name that is not the leader's: "Melania Trump". */
export function isAnothers(reading: PhraseReading, from: number): boolean {
  const { text, words, index, language } = reading
  if (from === 0 || !isJoined(reading, from)) return false
  const before = foldedWord(words, from - 1)
  // "Fox News. Vance has said": only an initial's dot joins it to a surname.
  if (before.length > 1 && text.charAt(words.ends[from - 1] ?? 0) === '.') return false
  const isGiven = index.givenNames.has(withoutConjunction(before, language))
  if (language === 'ar') return isGiven
  return isCapital(reading, from - 1) && (isGiven || mayBeGivenName(reading, from - 1, before))
}

/** True where the capitalised word `i`, folded `word`, may be a given name that nobody knows. */
function mayBeGivenName(reading: PhraseReading, i: number, word: string): boolean {
  const { words, index, language } = reading
  // «в соцсети Truth Social Трамп»
  if (LATIN.test(word) && !LATIN.test(foldedWord(words, i + 1))) return false
  if (index.openers.has(word) || isShouted(reading, i)) return false
  return !(i > 0 && BEFORE_PLACES[language]?.has(foldedWord(words, i - 1)))
}

/** True where the words beside a mention show that somebody or something of the leader's is meant. */
export function isBelonging(reading: PhraseReading, { from, to }: Pick<Hit, 'from' | 'to'>): boolean {
  const { text, words, index, language } = reading
  const isNear = (i: number, joint: number) => i >= 0 && i < words.count && isJoined(reading, joint)
  const isThing = (i: number) => index.belongings.has(withoutConjunction(foldedWord(words, i), language))
  if (language !== 'en') return isNear(from - 1, from) && isThing(from - 1)
  // “Trump’s aide”, “a Trump-backed senator”
  if (/^(?:[’'ʼ](?:s\b|(?=\s))|[-‐‑]\p{Ll})/u.test(text.slice(words.ends[to - 1], (words.ends[to - 1] ?? 0) + 3)))
    return true
  return isNear(to, to) && isThing(to)
}

/** True where a hyphen makes the name a part of another: "Trump-Merritt", "Ann Trump-Healey". */
export function isDoubled({ text, words }: PhraseReading, { from, to }: Pick<Hit, 'from' | 'to'>): boolean {
  const [start, end] = [words.starts[from] ?? 0, words.ends[to - 1] ?? 0]
  return (
    /^[-‐‑]\p{Lu}/u.test(text.slice(end, end + 2)) ||
    /(?<!\p{L})\p{Lu}\p{L}+[-‐‑]$/u.test(text.slice(Math.max(0, start - LONGEST_PART), start))
  )
}

/** A part of a name before a hyphen is sought so far back, in UTF-16 units. */
const LONGEST_PART = 20

/** True where word `i` says that somebody else holds the office by now. */
export function isFormer({ words, index, language }: PhraseReading, i: number): boolean {
  return i >= 0 && i < words.count && index.former.has(withoutConjunction(foldedWord(words, i), language))
}

/** What stands before a noun that is one known person's, where the language has such words: "the Iranian minister". */
const DEFINITE: Partial<InEach<ReadonlySet<string>>> = {
  en: new Set(['the']),
  fr: new Set(['le', 'la', 'l', 'du', 'au'])
}
/** What makes it anybody's. */
const INDEFINITE = new Set(foldText('один одна некий некая другой другая любой каждый якийсь інший інша').split(' '))

/** True where a description is that of one person whom the article has named. */
export function isDefinite(reading: PhraseReading, { from, to }: Hit): boolean {
  const { text, words, language } = reading
  const before = from > 0 && isJoined(reading, from) ? foldedWord(words, from - 1) : ''
  const definite = DEFINITE[language]
  if (definite === undefined) return !INDEFINITE.has(before)
  // “le Finlandais”, and not “le finlandais”
  if (to - from === 1) return isCapital(reading, from) && /^le?$/u.test(before)
  return definite.has(before) || /[’'ʼ]s /u.test(text.slice(words.starts[from], words.ends[to - 1]))
}

/** True where the word after an office may be the name of somebody who is not known. */
export function mayBeNamed(reading: PhraseReading, to: number): boolean {
  const { words, index } = reading
  if (to >= words.count || !isJoined(reading, to)) return false
  return isCapital(reading, to) || index.givenNames.has(foldedWord(words, to))
}

function withoutConjunction(word: string, language: string): string {
  return language === 'ar' && word.length > LEAST_NAME && /^[وف]/u.test(word) ? word.slice(1) : word
}

/** Shorter words are not taken for a conjunction with a name. */
const LEAST_NAME = 4

function isShouted({ text, words }: PhraseReading, i: number): boolean {
  const word = text.slice(words.starts[i], words.ends[i])
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}
