/**
 * Find the subject that a circumstance parts from its verb without commas: «Макрон на встрече с Путиным в среду заявил».
 * Only where names decline: the name must be one that can be a subject, and a preposition must follow it at once.
 */
import { afterFillers } from './fillers'
import type { Lexicon } from '../languages/lexicon'
import { beginsPhrase } from '../text/phrases'
import { endOf, isQuotationMark, type SentenceView } from '../text/sentence-view'

/** How many tokens may part the two. */
const REACH = 22

/** The last token of the mention that is the subject of the verb after token `at`; null where there is none. */
export function partedSubject(view: SentenceView, lexicon: Lexicon, at: number): number | null {
  if (lexicon.grammar.partsSubject !== true) return null
  for (let i = at; i >= 0 && i > at - REACH; i--) {
    const mention = view.mentions[i]
    if (mention && mention.grammaticalCase !== 'oblique') {
      const end = endOf(view.mentions, i)
      const isCircumstance = afterFillers(view, lexicon, end) > end || beginsPhrase(view, end, lexicon.prepositions)
      return end > at || isCircumstance ? i : null
    }
    const isWord = view.tokens[i]?.isWord === true || isQuotationMark(view, i)
    const isSomebody = mention === null && beginsPhrase(view, i, lexicon.relayers)
    if (!isWord || isSomebody || beginsPhrase(view, i, lexicon.conjunctions)) return null
  }
  return null
}
