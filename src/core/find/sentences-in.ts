import type { Span } from '../text/span'
import type { Grammar } from './languages/grammar'
import { lexiconOf } from './languages/lexicon'
import { pairQuotations } from './text/quotations'
import { splitSentences } from './text/sentences'

/** The sentences of one paragraph, as an article in the language is read. O(length). */
export function sentencesIn(paragraph: string, grammar: Grammar): readonly Span[] {
  const whole = { start: 0, end: paragraph.length }
  return splitSentences(paragraph, whole, pairQuotations(paragraph, whole, false), lexiconOf(grammar).abbreviations)
}
