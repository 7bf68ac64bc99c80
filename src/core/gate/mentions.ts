/**
 * Tell from a page's raw text whether it names a leader near a topic that Mawqif knows.
 *
 * The gate must cost about as much as one read of the text, so it folds next to nothing. Browsers search for a literal
 * string many times faster than for a pattern. So each topic has baits, four letters of it that begin with a rare one,
 * and only the letters around a bait are folded and compared. Every leader whom the finder knows is sought by one word of
 * each name, kept as a hash, and only in the text around a topic: an article names those whose position it reports.
 * O(text · baits) at the speed of memory, and O(text near topics).
 */
import { foldText } from '../text/fold'
import { decodeHashes, type HasHash, type HashSet } from './hash-set'
import { comparableWords, type Script, someName } from './name-words'

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

/** Words of names by their script, and words of titles, which stand without a capital too. */
export type EncodedNames = Readonly<Record<Script | 'title', HashSet>>

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

/**
 * Make the test of raw text: whether it names a leader near a topic. The names of a script are decoded when they are first needed.
 */
export function mentionTest({ topics, baits, leaders }: Mentions): (raw: string) => boolean {
  const names: Partial<Record<keyof EncodedNames, HasHash>> = {}
  const namesLeader = (text: string): boolean =>
    someName(comparableWords(text), (hash, kind) => (names[kind] ??= decodeHashes(leaders[kind]))(hash))
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

/** The text without what hides its letters from a search; nearly always the text itself. */
export function readable(raw: string): string {
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
