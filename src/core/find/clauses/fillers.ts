/** Step over words that stand between a verb and what belongs to it: adverbs, days, "for his part". */
import { hasFillerEnding, type Lexicon } from '../languages/lexicon'
import { phraseAt } from '../text/phrases'
import type { SentenceView } from '../text/sentence-view'

const NUMBER = /^\d{1,2}$/u
const YEAR = /^20\d\d$/u

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
