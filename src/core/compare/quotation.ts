/** A quotation made ready to be held against others: its words, what each of them tells, and where it may leave words out. */
import { foldWords } from '../text/fold'
import type { Language } from '../text/language'
import type { WordedText } from '../text/worded-text'
import { rarityOf } from './rarity'

/** Fewer words are a phrase that anybody says. */
const LEAST_WORDS = 5
/** What more words than these have in common takes too long to find; of a longer quotation its beginning is held. */
const MOST_UNITS = 4000

/** What leaders are quoted with. */
export interface Quoted {
  readonly language: Language
  readonly speakers: readonly string[]
  /** The words, the passages of one quotation joined by an ellipsis. */
  readonly text: string
}

export interface WordedQuotation extends Quoted, WordedText {
  /** How much each word tells of whose sentence it is in. */
  readonly rarity: Uint8Array
  /** The words before which an ellipsis or another sentence of the article stands, ascending. */
  readonly breaks: readonly number[]
}

const ELLIPSIS = /…|\.\.\./u

/** Null where it has too few words. O(length). */
export function readQuotation({ language, speakers, text: whole }: Quoted): WordedQuotation | null {
  const text = whole.slice(0, MOST_UNITS)
  const words = foldWords(text)
  if (words.count < LEAST_WORDS) return null
  const breaks: number[] = []
  for (let i = 1; i < words.count; i++) {
    if (ELLIPSIS.test(text.slice(words.ends[i - 1], words.starts[i]))) breaks.push(i)
  }
  return { language, speakers, text, words, rarity: rarityOf(words, language), breaks }
}
