/**
 * Find the subject that stands after its verb, where a circumstance or an addressee may part the two: "a déclaré à la presse
 * le président français", «заявил на пресс-конференции в Берлине генсек НАТО». A name that a preposition governs is passed
 * over with it; the first other name, noun phrase or title decides.
 */
import { afterFillers } from './fillers'
import type { Lexicon } from '../languages/lexicon'
import type { Mention } from '../people/people'
import { beginsPhrase, endsPhrase } from '../text/phrases'
import { endOf, isMark, type SentenceView } from '../text/sentence-view'
import type { Subject } from './subjects'

/** How many tokens may part the two. */
const REACH = 16
const LONGEST_ASIDE = 8
/** How many words may stand from the first word for somebody to the noun that tells what they are. */
const LONGEST_ATTRIBUTES = 3

/** A leader's mention, and the token that it begins with. */
interface Found {
  readonly mention: Mention
  readonly at: number
}

/** Find the mention that is the subject; null where somebody else comes first, or nobody. */
export function invertedSubject(view: SentenceView, lexicon: Lexicon, after: number): Found | null {
  const within = view.quotations[after - 1] ?? null
  const isRead = (at: number): boolean => view.tokens[at]?.isWord === true && view.quotations[at] === within
  /** Within a prepositional phrase, whose nouns are no subjects. */
  const first = afterFillers(view, lexicon, afterAside(view, after))
  let isGoverned = first > after
  for (let at = first; at < after + REACH && isRead(at);) {
    if (beginsPhrase(view, at, lexicon.complementisers)) return null
    const follows = isGovernedAt(view, lexicon, at, after)
    const mention = view.mentions[at]
    if (mention) {
      if (!follows && mention.grammaticalCase !== 'oblique') return { mention, at }
      at = endOf(view.mentions, at)
      isGoverned = true
    } else if (beginsPhrase(view, at, lexicon.prepositions)) {
      isGoverned = true
      at++
    } else {
      if (!isGoverned) return titled(view, at)
      if (beginsPhrase(view, at, lexicon.relayers)) return null
      at = afterFillers(view, lexicon, at + 1)
    }
  }
  return null
}

/** Somebody unknown who stands after the verb: an institution, a name; null where neither does. */
export function unknownAfter(view: SentenceView, lexicon: Lexicon, after: number): Subject | null {
  const noun = afterFillers(view, lexicon, after)
  const token = view.tokens[noun]
  if (token?.isWord !== true || view.mentions[noun]) return null
  const isNamed =
    token.isCapital && (view.tokens[noun + 1]?.isCapital === true || endsPhraseAt(view, lexicon, noun + 1))
  const isSomebody = isNamed || namesRelayer(view, lexicon, noun)
  let end = noun + 1
  while (end < noun + REACH && view.tokens[end]?.isWord === true && !beginsPhrase(view, end, lexicon.complementisers))
    end++
  return isSomebody ? { kind: 'other', start: after, end } : null
}

/** The full name, in a case that only a subject has, at the end of a title: «гендиректор агентства по энергии Рафаэль Гросси». */
function titled(view: SentenceView, from: number): Found | null {
  for (let at = from; at < from + REACH; at++) {
    const mention = view.mentions[at]
    if (mention?.grammaticalCase === 'nominative' && mention.by === 'name') return { mention, at }
    if (view.tokens[at]?.isWord !== true && !isMark(view, at, '(') && !isMark(view, at, ')')) return null
  }
  return null
}

/** The token after an aside between commas: "a déclaré, lors d'un point de presse, le ministre". */
function afterAside(view: SentenceView, after: number): number {
  if (!isMark(view, after, ',')) return after
  for (let at = after + 1; at < after + LONGEST_ASIDE; at++) {
    if (isMark(view, at, ',')) return at + 1
    if (view.tokens[at]?.isWord !== true || view.mentions[at]) return after
  }
  return after
}

/** Tell whether a preposition stands right before token `at`. */
const isGovernedAt = (view: SentenceView, lexicon: Lexicon, at: number, after: number): boolean =>
  at > after && endsPhrase(view, at - 1, lexicon.prepositions)

/** Tell whether a noun phrase ends before token `at`: at a comma, a stop or a circumstance. */
function endsPhraseAt(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  return (
    at >= view.tokens.length ||
    isMark(view, at, ',') ||
    isMark(view, at, '.') ||
    beginsPhrase(view, at, lexicon.prepositions) ||
    afterFillers(view, lexicon, at) > at
  )
}

/** Tell whether a noun for somebody who relays stands within a few words: «его официальный представитель». */
function namesRelayer(view: SentenceView, lexicon: Lexicon, from: number): boolean {
  for (let at = from; at < from + LONGEST_ATTRIBUTES && view.tokens[at]?.isWord === true; at++) {
    if (view.mentions[at] || beginsPhrase(view, at, lexicon.prepositions)) return false
    if (beginsPhrase(view, at, lexicon.relayers)) return true
  }
  return false
}
