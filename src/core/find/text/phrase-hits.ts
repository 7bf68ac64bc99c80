/** Find the phrases of the index in a text: every name, office and title, the longest at each word. */
import { foldedWord, hashWord, type Words } from '../../text/fold'
import { afterLetters, type FoldedText, isCapital, isJoined, stripsOf } from './folded-text'
import type { InEach } from '../../text/language'
import { needsHyphen } from '../people/articles'
import type { PeopleIndex } from '../people/people-index'
import type { Entry } from '../people/phrase-groups'
import { begins, type Joints, longestPhrase, mayBegin } from './phrase-tree'

/** A text with what it is read by. */
export interface PhraseReading extends FoldedText {
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

const PATRONYMICS: Partial<InEach<RegExp>> = {
  ru: /(?:ович|евич|ич|овна|евна|ична)(?:а|у|ем|е|ы|ой)?$/u,
  uk: /(?:ович|йович|ич|івн|ївн)(?:а|у|еві|ем|е|і|и|ою|о)?$/u
}

/** Find all phrases, in order, none overlapping. */
export function findHits(reading: PhraseReading): readonly Hit[] {
  const hits: Hit[] = []
  const joints = (isPassedOver: typeof isAnyName): Joints => ({
    isJoined: (i) => isJoined(reading, i),
    isPassedOver: (i) => isPassedOver(reading, i)
  })
  const [close, wide] = [joints(isMiddleName), joints(isAnyName)]
  for (let i = 0; i < reading.words.count;) {
    if (!mayBeginAt(reading, i)) {
      i++
      continue
    }
    const near = hitAt(reading, i, close, false)
    const hit = near === null || isAnyName(reading, near.to) ? longer(near, hitAt(reading, i, wide, true)) : near
    if (hit !== null) hits.push(hit)
    i = hit?.to ?? i + 1
  }
  return hits
}

const longer = (one: Hit | null, other: Hit | null): Hit | null =>
  one === null || (other !== null && other.to > one.to) ? other : one

/** The longest phrase from word `from` on, over such words as `joints` pass; `isWide`: if it is a full name. */
function hitAt(reading: PhraseReading, from: number, joints: Joints, isWide: boolean): Hit | null {
  const { words, index } = reading
  let best: Hit | null = null
  for (const { rest, cut, isGoverned } of stripsOf(reading, foldedWord(words, from))) {
    const phrase = longestPhrase(index.tree, words, from, rest, joints)
    if (phrase === null || phrase.to <= (best?.to ?? 0)) continue
    const entries = phrase.values.filter((entry) => isSpelled(reading, entry, from, phrase.to))
    if (isWide && !entries.every(isFull)) continue
    const to = entries.every(isFull) ? fathersEnd(reading, phrase.to) : phrase.to
    if (entries.length > 0) best = { from, to, start: afterLetters(reading, from, cut), isGoverned, entries }
  }
  return best
}

const isFull = (entry: Entry): boolean => entry.kind === 'name' && entry.name === 'full'

/** What leads to the name of a father or a house behind a full name: "bin Zayed Al Nahyan". */
const FATHERS: InEach<ReadonlySet<string>> = {
  ar: new Set(['بن', 'بنت', 'ال']),
  en: new Set(['bin', 'ben', 'ibn', 'bint', 'al']),
  fr: new Set(['bin', 'ben', 'ibn', 'bint', 'al']),
  ru: new Set(['бин', 'бен', 'ибн', 'аль']),
  uk: new Set(['бін', 'бен', 'ібн', 'аль'])
}
/** عبد is half a name. */
const SLAVE = new Set(['عبد', 'abdul', 'abdel', 'абдул', 'абдель'])

/** The end of a full name with the names of fathers and the house behind it. */
function fathersEnd(reading: PhraseReading, to: number): number {
  const { words, language } = reading
  const follows = (i: number): boolean => i < words.count && isJoined(reading, i)
  let end = to
  while (follows(end) && FATHERS[language].has(foldedWord(words, end)) && follows(end + 1)) {
    const length = SLAVE.has(foldedWord(words, end + 1)) && follows(end + 2) ? 3 : 2
    if (language !== 'ar' && !isCapital(reading, end + length - 1)) break
    end += length
  }
  return end
}

/** False where word `i` begins no phrase, with or without what Arabic writes together with it. */
function mayBeginAt({ words, language, index }: PhraseReading, i: number): boolean {
  if (mayBegin(index.tree, words.hashes[i] ?? 0)) return true
  if (language !== 'ar' || !isClitic(words, i)) return false
  if (mayBegin(index.tree, hashWord(words, i, 1)) || mayBegin(index.tree, hashWord(words, i, 2))) return true
  // لل stands for a word with the article, whose hash is another.
  return foldedWord(words, i).includes('لل')
}

function isClitic({ units, unitStarts }: Words, i: number): boolean {
  return 'وفبلك'.includes(String.fromCharCode(units[unitStarts[i] ?? 0] ?? 0))
}

/** Further given names between the first one and the surname: "Karol Tadeusz Nawrocki". */
function isAnyName(reading: PhraseReading, i: number): boolean {
  const { words, index, language } = reading
  const isName = (n: number): boolean => isCapital(reading, n) && (words.ends[n] ?? 0) - (words.starts[n] ?? 0) > 1
  return language !== 'ar' && i < words.count && isName(i) && !begins(index.tree, words, i)
}

/** Names are capitalised where the script has capitals ("trump" and "may" are verbs), but for a particle or a syllable. */
function isSpelled(reading: PhraseReading, { kind }: Entry, from: number, to: number): boolean {
  if (reading.language === 'ar' || kind !== 'name') return true
  if (!isCapital(reading, from) && !isCapital(reading, to - 1)) return false
  return !needsHyphen(foldedWord(reading.words, from)) || isHyphened(reading, from)
}

/** True where a hyphen ties word `i` to the next. */
const isHyphened = ({ text, words }: PhraseReading, i: number): boolean =>
  /[-‐‑]/u.test(text.charAt(words.ends[i] ?? 0))

/** An initial or a patronymic, which may stand between a given name and a surname. Two initials tell another person. */
function isMiddleName(reading: PhraseReading, i: number): boolean {
  const { text, words, language } = reading
  if (language === 'ar' || !isCapital(reading, i)) return false
  const isInitial = (n: number): boolean => (words.ends[n] ?? 0) - (words.starts[n] ?? 0) === 1
  if (isInitial(i)) return !isInitial(i - 1) && !isInitial(i + 1)
  return PATRONYMICS[language]?.test(text.slice(words.starts[i], words.ends[i])) === true
}
