/**
 * Tell from a page's raw text whether it names a leader near a topic that Mawqif knows.
 *
 * The gate must cost about as much as one read of the text, so it folds next to nothing. Browsers search for a literal
 * string many times faster than for a pattern. So each topic has baits, four letters of it that begin with a rare one,
 * and only the letters around a bait are folded and compared. Leaders have many hundreds of names, in four languages
 * and their inflections. They are kept as hashes of folded words, and sought only in the text around a topic: an
 * article names those whose position it reports. O(text · baits) at the speed of memory, and O(text near topics).
 */
import { foldText, foldWords, hashWord, type Words } from '../text/fold'
import { shingleHash } from '../recognise/sketch'

/** What the build knows of leaders and topics, as `mentions-build.ts` writes it. */
export interface Mentions {
  /** Folded terms. A text that holds one, within a longer word too, names a topic. */
  readonly topics: readonly string[]
  /**
   * Raw strings, one of which stands wherever a term does, unless the text is all capitals. They are listed by a
   * letter of their script that any text in it has; by "" where the script has no such letter.
   */
  readonly baits: Readonly<Record<string, readonly string[]>>
  readonly leaders: EncodedNames
}

/**
 * Ascending hashes, each written as its distance from the one before: as many ones as it holds `2 ** LOW_BITS`, a zero, and
 * the low bits (Rice's code, within a tenth of the least that they can take). The bits are written in base 32.
 */
export interface EncodedNames {
  /**
   * Names, of a longer one the last `MOST_NAME_WORDS` words. A Cyrillic one of one word is also sought with up to
   * `MOST_ENDING` letters more.
   */
  readonly names: string
  /** The first hashed words of the names of several: the upper bits of each, which are a place of the filter. */
  readonly firsts: string
}

/** Words of a name that are hashed, the last ones of a longer name. */
export const MOST_NAME_WORDS = 3
/** Bits that are cut off a name's hash, for the size of the script: one word in 30,000 is a name by chance. */
const SHORTENED = 8
/** Bits of a distance that are written as they are: distances are some 30,000, or less. */
export const LOW_BITS = 14
/** Letters of the longest ending of a Cyrillic name: Зеленск-ого. */
export const MOST_ENDING = 3
/** Prefixes that Arabic writes before a name at the most: "and", then "by". */
const MOST_PREFIXES = 2
/** Letters that Arabic writes together with the word after them: and, so, by, for, as. */
const ARABIC_PREFIXES = 'وفبلك'

/** Units of a piece of text. Leaders are sought in the piece of a topic and in the two beside it: an article's lead. */
const PIECE = 1024
/** Units after a piece's end that are read with it, since a name may begin in one piece and end in the next. */
const NAME_LENGTH = 64
/** Units before and after a bait that are folded to tell whether it belongs to a topic. */
const AROUND = 32

/** Presentation forms, one of which stands in nearly every name that is written in them. */
const SHAPED = [...'ﺍﺎﻴﺮﻮ']
/** What may stand between the letters of a word: soft hyphens, tatweel, joiners, vowel marks. */
const MARKS = /(?:[\u00ad\u0640\u200b-\u200f]|[\u064b-\u065f]|\u0670)+/g
/** Those of them that some texts have throughout. Tanween, shadda and joiners stand in any text. */
const THROUGHOUT = '\u064e\u064f\u0650\u0652\u0640\u00ad\u200b'
/** Places that are looked at to tell whether marks stand throughout a text: where one in so many is a mark. */
const SAMPLES = 512
const LEAST_MARKED = 32

/** The short hash of `length` words from word `at` on, with `first` for the hash of the first of them. */
export function nameHash(words: Words, at: number, length: number, first = words.hashes[at] as number): number {
  return (length === 1 ? first : shingleHash(words, at, length, first)) >>> SHORTENED
}

/** The filter's place for a word's hash. */
export const filterPlace = (hash: number): number => hash >>> 16

/**
 * Make the test of raw text: whether it names a leader near a topic. The names are decoded when they are first needed.
 */
export function mentionTest({ topics, baits, leaders }: Mentions): (raw: string) => boolean {
  let names: NameHashes | null = null
  const namesLeader = (text: string): boolean => {
    names ??= decodeNames(leaders)
    return hasName(foldWords(text), names)
  }
  const isTopic = (text: string, at: number): boolean => {
    const folded = foldText(text.slice(Math.max(0, at - AROUND), at + AROUND))
    return topics.some((topic) => folded.includes(topic))
  }
  return (raw) => {
    const text = readable(raw)
    const searched = new Set<number>()
    const hasLeaderNear = (bait: string): boolean => {
      for (let at = text.indexOf(bait); at >= 0;) {
        const piece = Math.floor(at / PIECE)
        const isTopicHere = isTopic(text, at)
        for (const near of isTopicHere ? [piece, piece - 1, piece + 1] : []) {
          if (searched.has(near)) continue
          searched.add(near)
          if (namesLeader(text.slice(Math.max(0, near * PIECE), (near + 1) * PIECE + NAME_LENGTH))) return true
        }
        at = text.indexOf(bait, isTopicHere ? (piece + 1) * PIECE : at + 1)
      }
      return false
    }
    return Object.entries(baits).some(([letter, own]) => text.includes(letter) && own.some(hasLeaderNear))
  }
}

/** The short hashes of names, and a filter of their first words that settles most words of a text. */
interface NameHashes {
  readonly hashes: ReadonlySet<number>
  readonly filter: Uint8Array
}

/** The inverse of `encodeNames`. */
function decodeNames({ names, firsts }: EncodedNames): NameHashes {
  const filter = new Uint8Array(0x10000)
  const hashes = decode(names)
  for (const hash of hashes) filter[filterPlace(hash << SHORTENED)] = 1
  for (const place of decode(firsts)) filter[place] = 1
  return { hashes: new Set(hashes), filter }
}

/** The inverse of `encode` of `mentions-build.ts`. */
export function decode(encoded: string): readonly number[] {
  const bits = Array.from(encoded, (sign) => Number.parseInt(sign, 32).toString(2).padStart(5, '0')).join('')
  let sum = 0
  return Array.from(
    bits.matchAll(new RegExp(`(1*)0(.{${LOW_BITS}})`, 'g')),
    ([, high = '', low = '']) => (sum += high.length * 2 ** LOW_BITS + Number.parseInt(low, 2))
  )
}

function hasName(words: Words, names: NameHashes): boolean {
  for (let i = 0; i < words.count; i++) {
    if (isName(words, i, words.hashes[i] as number, names)) return true
    for (let prefix = 1; isPrefix(words, i, prefix) && prefix <= MOST_PREFIXES; prefix++) {
      if (isName(words, i, hashWord(words, i, prefix), names)) return true
    }
    for (let ending = isCyrillic(words, i) ? MOST_ENDING : 0; ending > 0; ending--) {
      if (isName(words, i, hashWord(words, i, 0, ending), names)) return true
    }
  }
  return false
}

/** True where a name begins with word `i`; `first` is the word's hash, or its hash without a prefix or an ending. */
function isName(words: Words, i: number, first: number, { hashes, filter }: NameHashes): boolean {
  if (filter[filterPlace(first)] === 0) return false
  const most = Math.min(MOST_NAME_WORDS, words.count - i)
  for (let length = 1; length <= most; length++) if (hashes.has(nameHash(words, i, length, first))) return true
  return false
}

function isCyrillic({ units, unitStarts }: Words, i: number): boolean {
  const first = units[unitStarts[i] as number] as number
  return first >= 0x400 && first < 0x500
}

/** True where the `count`th letter of word `i` may be a prefix. */
function isPrefix({ units, unitStarts }: Words, i: number, count: number): boolean {
  return ARABIC_PREFIXES.includes(String.fromCharCode(units[(unitStarts[i] as number) + count - 1] as number))
}

/** The text without what hides its letters from a search; nearly always the text itself. */
function readable(raw: string): string {
  if (SHAPED.some((letter) => raw.includes(letter))) return raw.normalize('NFKC').replace(MARKS, '')
  return isMarked(raw) ? raw.replace(MARKS, '') : raw
}

/** True where vowel marks, tatweel or soft hyphens stand throughout the text. */
function isMarked(raw: string): boolean {
  const step = Math.max(1, Math.floor(raw.length / SAMPLES))
  let marks = 0
  for (let i = 0; i < raw.length; i += step) if (THROUGHOUT.includes(raw.charAt(i))) marks++
  return marks * step > raw.length / LEAST_MARKED
}
