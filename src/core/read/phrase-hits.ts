/** Find the phrases of the index in a text: every name, office and title, the longest at each word. */
import type { Language } from '../dossier'
import { foldedWord, hashWord, type Words } from '../fold'
import type { Entry, PeopleIndex } from './people-index'
import { longestPhrase, mayBegin } from './phrase-tree'

/** A text with what it is read by. */
export interface Reading {
  readonly text: string
  readonly words: Words
  readonly language: Language
  readonly index: PeopleIndex
}

/** A phrase in the text: words `[from, to)`. */
export interface Hit {
  readonly from: number
  readonly to: number
  /** In UTF-16 units of the text, after the letters that Arabic writes together with the word. */
  readonly start: number
  /** True where one of these letters is a preposition. */
  readonly isGoverned: boolean
  readonly entries: readonly Entry[]
}

/** What may stand between the words of one phrase. */
const WITHIN = /^(?:[ \u00a0\u202f\t]{1,3}|[-‐‑'’]|[ \u00a0]?[’'])$/u
/** No gap within a phrase is longer. */
const LONGEST_GAP = 3
/** The dot of an abbreviation or initial. */
const DOT = /^\.[ \u00a0\u202f]{0,2}$/u
const LONGEST_ABBREVIATION = 4
/** Marks that folding drops, between two Arabic letters. */
const ARABIC_MARK = /[\u0640\u200b-\u200f]|\p{M}/u
/** A word that begins with a conjunction, a preposition, or both. */
const CLITICS = /^([وف]?)([بلك]?)/u
/** What is left of a word without its clitics has at least so many letters. */
const LEAST_REST = 3
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична)(?:а|у|ем|е|ы|ой)?$/u

/** Find all phrases, in order, none overlapping. */
export function findHits(reading: Reading): readonly Hit[] {
  const hits: Hit[] = []
  for (let i = 0; i < reading.words.count;) {
    const hit = hitAt(reading, i)
    if (hit !== null) hits.push(hit)
    i = hit?.to ?? i + 1
  }
  return hits
}

/** True where word `i` and the one before it may belong to one phrase. */
export function isJoined({ text, words }: Pick<Reading, 'text' | 'words'>, i: number): boolean {
  const [before, start] = [words.ends[i - 1], words.starts[i]]
  if (before === undefined || start === undefined || start - before > LONGEST_GAP) return false
  const gap = text.slice(before, start)
  return WITHIN.test(gap) || (DOT.test(gap) && before - (words.starts[i - 1] ?? 0) <= LONGEST_ABBREVIATION)
}

/** True where word `i` begins with a capital. */
export function isCapital({ text, words }: Pick<Reading, 'text' | 'words'>, i: number): boolean {
  return i >= 0 && i < words.count && /^\p{Lu}/u.test(text.slice(words.starts[i], (words.starts[i] ?? 0) + 2))
}

function hitAt(reading: Reading, from: number): Hit | null {
  const { words, index } = reading
  if (!mayBeginAt(reading, from)) return null
  let best: Hit | null = null
  for (const { first, start, isGoverned } of readingsOf(reading, from)) {
    const phrase = longestPhrase(index.tree, words, from, first, {
      isJoined: (i) => isJoined(reading, i),
      isPassedOver: (i) => isMiddleName(reading, i)
    })
    if (phrase === null || phrase.to <= (best?.to ?? 0)) continue
    const entries = phrase.values.filter((entry) => isSpelled(reading, entry, from, phrase.to))
    if (entries.length > 0) best = { from, to: phrase.to, start, isGoverned, entries }
  }
  return best
}

/** False where word `i` begins no phrase, with or without what Arabic writes together with it. */
function mayBeginAt({ words, language, index }: Reading, i: number): boolean {
  if (mayBegin(index.tree, words.hashes[i] ?? 0)) return true
  if (language !== 'ar' || !isClitic(words, i)) return false
  if (mayBegin(index.tree, hashWord(words, i, 1)) || mayBegin(index.tree, hashWord(words, i, 2))) return true
  // لل stands for a word with the article, whose hash is another.
  return foldedWord(words, i).includes('لل')
}

function isClitic({ units, unitStarts }: Words, i: number): boolean {
  return 'وفبلك'.includes(String.fromCharCode(units[unitStarts[i] ?? 0] ?? 0))
}

/** Names are capitalised where the script has capitals ("trump" and "may" are verbs), but for a particle or a syllable. */
function isSpelled(reading: Reading, { kind }: Entry, from: number, to: number): boolean {
  return reading.language === 'ar' || kind !== 'name' || isCapital(reading, from) || isCapital(reading, to - 1)
}

/** A way to read a word: what is left of it without what Arabic writes together with it. */
export interface WordReading {
  /** Folded. */
  readonly first: string
  /** Where it starts in the text. */
  readonly start: number
  /** True where a preposition was taken off. */
  readonly isGoverned: boolean
}

/** The ways to read word `i`: as it stands first. */
export function readingsOf(reading: Pick<Reading, 'text' | 'words' | 'language'>, i: number): readonly WordReading[] {
  const word = foldedWord(reading.words, i)
  const readings: WordReading[] = [{ first: word, start: reading.words.starts[i] ?? 0, isGoverned: false }]
  if (reading.language !== 'ar') return readings
  const [, conjunction = '', preposition = ''] = CLITICS.exec(word) ?? []
  const add = (first: string, cut: number, isGoverned: boolean): void => {
    if (first.length >= LEAST_REST) readings.push({ first, start: afterLetters(reading, i, cut), isGoverned })
  }
  if (conjunction !== '') add(word.slice(1), 1, false)
  if (preposition !== '') {
    const cut = conjunction.length + 1
    const rest = word.slice(cut)
    add(rest, cut, true)
    // ل and the article are written لل.
    if (preposition === 'ل' && rest.startsWith('ل')) add(`ا${rest}`, cut, true)
  }
  return readings
}

/** The offset after the first `count` letters of word `i` and the marks upon them. */
function afterLetters({ text, words }: Pick<Reading, 'text' | 'words'>, i: number, count: number): number {
  let at = words.starts[i] ?? 0
  for (let letters = 0; letters < count; letters++) {
    at++
    while (ARABIC_MARK.test(text.charAt(at))) at++
  }
  return at
}

/** An initial or a patronymic, which may stand between a given name and a surname. Two initials tell another person. */
function isMiddleName(reading: Reading, i: number): boolean {
  const { text, words, language } = reading
  if (language === 'ar' || !isCapital(reading, i)) return false
  const isInitial = (n: number): boolean => (words.ends[n] ?? 0) - (words.starts[n] ?? 0) === 1
  if (isInitial(i)) return !isInitial(i - 1) && !isInitial(i + 1)
  return language === 'ru' && PATRONYMIC.test(text.slice(words.starts[i], words.ends[i]))
}
