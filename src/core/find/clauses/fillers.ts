/** Step over words that stand between a verb and what belongs to it: adverbs, days, "for his part". */
import { hasFillerEnding, type Lexicon } from '../languages/lexicon'
import { phraseAt, phraseEndingAt } from '../text/phrases'
import { isMark, isQuotationMark, type SentenceView } from '../text/sentence-view'

const NUMBER = /^\d{1,2}$/u
const YEAR = /^20\d\d$/u

/** The last token at or before `at` that is no filler, nor a quotation mark, nor commas around fillers; -1 where all are. */
export function beforeFillers(view: SentenceView, lexicon: Lexicon, at: number): number {
  const last = beforeWords(view, lexicon, at)
  if (!isMark(view, last, ',')) return last
  const before = beforeWords(view, lexicon, last - 1)
  // "Macron, on Tuesday, said"; but in "Macron, in Paris on Tuesday, said" the day belongs to what stands between the commas.
  return before < last - 1 && isMark(view, before, ',') ? beforeFillers(view, lexicon, before - 1) : last
}

function beforeWords(view: SentenceView, lexicon: Lexicon, at: number): number {
  let last = at
  for (;;) {
    const isDay = last < at && NUMBER.test(view.tokens[last]?.text ?? '')
    const next = isDay ? last - 1 : beforeFiller(view, lexicon, last)
    if (next === null) return last
    last = next
  }
}

/** The first token at or after `at` that is no filler. */
export function afterFillers(view: SentenceView, lexicon: Lexicon, at: number): number {
  const within = view.quotations[at - 1] ?? null
  let next = at
  for (;;) {
    const token = view.tokens[next]
    if (token === undefined || !token.isWord || view.mentions[next] !== null || view.quotations[next] !== within)
      return next
    // "lundi 29 décembre"
    const word = NUMBER.test(token.text) ? next + 1 : next
    if (next > at && YEAR.test(token.text)) {
      next++
      continue
    }
    const end = phraseAt(lexicon.fillers, view.tokens, word)?.end
    if (end === undefined && !hasFillerEnding(lexicon, token.text)) return next
    next = end ?? next + 1
  }
}

function beforeFiller(view: SentenceView, lexicon: Lexicon, at: number): number | null {
  const token = view.tokens[at]
  if (token === undefined || view.mentions[at] !== null) return null
  // A verb may open a quotation whose subject stands before it: Macron “called for” a truce.
  if (!token.isWord) return isQuotationMark(view, at) && view.quotations[at]?.start === token.start ? at - 1 : null
  const start = phraseEndingAt(lexicon.fillers, view.tokens, at)
  if (start !== null) return start - 1
  return hasFillerEnding(lexicon, token.text) ? at - 1 : null
}
