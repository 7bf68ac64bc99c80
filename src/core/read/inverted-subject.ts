/**
 * Find the subject that stands after its verb, where a circumstance or an addressee may part the two: "a déclaré à la presse
 * le président français", «заявил на пресс-конференции в Берлине генсек НАТО». A name that a preposition governs is passed
 * over with it; the first other name, noun phrase or title decides.
 */
import { afterFillers, endsPhrase } from './fillers'
import type { Lexicon } from './lexicon'
import type { Mention } from './people'
import { phraseAt } from './phrases'
import { endOf, type SentenceView } from './sentence-view'

/** How many tokens may part the two. */
const REACH = 16

/** The leader's mention that is the subject, and the token that it begins with; `null` where somebody else's comes first, or none. */
export function invertedSubject(
  view: SentenceView,
  lexicon: Lexicon,
  after: number
): { readonly mention: Mention; readonly at: number } | null {
  const within = view.quotations[after - 1] ?? null
  /** Within a prepositional phrase, whose nouns are no subjects. */
  let isGoverned = false
  for (let at = afterFillers(view, lexicon, after); at < after + REACH;) {
    const token = view.tokens[at]
    if (token === undefined || !token.isWord || view.quotations[at] !== within) return null
    if (phraseAt(lexicon.complementisers, view.tokens, at) !== null) return null
    const mention = view.mentions[at]
    const follows = isGovernedAt(view, lexicon, at, after)
    if (mention) {
      if (!follows && mention.grammaticalCase !== 'oblique') return { mention, at }
      at = endOf(view.mentions, at)
      isGoverned = true
    } else if (phraseAt(lexicon.prepositions, view.tokens, at) !== null) {
      isGoverned = true
      at++
    } else {
      const isDeterminer = phraseAt(lexicon.determiners, view.tokens, at) !== null
      if (isDeterminer && !follows && !view.mentions[at + 1]) return null
      if (!isDeterminer && (!isGoverned || phraseAt(lexicon.relayers, view.tokens, at) !== null)) return null
      at = isDeterminer ? at + 1 : afterFillers(view, lexicon, at + 1)
    }
  }
  return null
}

/** Tell whether a preposition stands right before token `at`, or before its article. */
function isGovernedAt(view: SentenceView, lexicon: Lexicon, at: number, after: number): boolean {
  const noun = at - 1 > after && phraseAt(lexicon.determiners, view.tokens, at - 1) !== null ? at - 1 : at
  return noun > after && endsPhrase(lexicon.prepositions, view, noun - 1)
}
