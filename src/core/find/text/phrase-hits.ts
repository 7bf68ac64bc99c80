/** Find the phrases of the index in a text: every name, office and title, the longest at each word. */
import { foldedWord, hashWord, type Words } from '../../text/fold'
import { afterLetters, type FoldedText, isCapital, isJoined, stripsOf } from './folded-text'
import type { Entry, PeopleIndex } from '../people/people-index'
import { longestPhrase, mayBegin } from './phrase-tree'

/** A text with what it is read by. */
export interface Reading extends FoldedText {
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

function hitAt(reading: Reading, from: number): Hit | null {
  const { words, index } = reading
  if (!mayBeginAt(reading, from)) return null
  let best: Hit | null = null
  for (const { rest, cut, isGoverned } of stripsOf(reading, foldedWord(words, from))) {
    const phrase = longestPhrase(index.tree, words, from, rest, {
      isJoined: (i) => isJoined(reading, i),
      isPassedOver: (i) => isMiddleName(reading, i)
    })
    if (phrase === null || phrase.to <= (best?.to ?? 0)) continue
    const entries = phrase.values.filter((entry) => isSpelled(reading, entry, from, phrase.to))
    if (entries.length > 0) best = { from, to: phrase.to, start: afterLetters(reading, from, cut), isGoverned, entries }
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

/** An initial or a patronymic, which may stand between a given name and a surname. Two initials tell another person. */
function isMiddleName(reading: Reading, i: number): boolean {
  const { text, words, language } = reading
  if (language === 'ar' || !isCapital(reading, i)) return false
  const isInitial = (n: number): boolean => (words.ends[n] ?? 0) - (words.starts[n] ?? 0) === 1
  if (isInitial(i)) return !isInitial(i - 1) && !isInitial(i + 1)
  return language === 'ru' && PATRONYMIC.test(text.slice(words.starts[i], words.ends[i]))
}
