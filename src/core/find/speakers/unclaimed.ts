/** Keep the sentences of a paragraph that are nobody's statement yet: whoever signs or claims them later has said them. */
import type { Span } from '../../text/span'
import { spanOf } from '../../text/span'
import type { Attributed } from './attribute'
import type { Lexicon } from '../languages/lexicon'
import { phraseAt } from '../text/phrases'
import { isDash, type SentenceView } from '../text/sentence-view'
import { namesSomebody } from './speech'

/** The words of a sentence and the persons it names: leaders, and "?" for others. */
interface ReadSentence extends Span {
  readonly named: readonly string[]
  /** Somebody who is no leader says it. */
  readonly isOthers: boolean
  /** It tells of a visit or a meeting. */
  readonly isDeed: boolean
}

/** The sentences just before, of one paragraph, that are nobody's statement yet. */
export interface Unclaimed {
  readonly spans: readonly ReadSentence[]
  readonly paragraph: number
  /** One of them says "I" or "we", or a dash opens the first: they are somebody's speech. */
  readonly isPersonal: boolean
  /** A dash opens the first. */
  readonly isSpoken: boolean
}

/** As many quoted sentences wait for their speaker. */
export const MOST_PENDING = 12
/** The sentences just before and this one, where they are of one paragraph. */
export function unclaimedWith(
  unclaimed: Unclaimed | null,
  view: SentenceView,
  { isOthers }: Attributed,
  paragraph: number,
  lexicon: Lexicon
): Unclaimed {
  const before = unclaimed?.paragraph === paragraph ? unclaimed : null
  const leaders = view.mentions.flatMap((mention) => mention?.leader ?? [])
  const named = namesSomebody(view, lexicon, 0, view.tokens.length) ? [...leaders, '?'] : leaders
  const isSpoken = before?.isSpoken ?? isDash(view, 0)
  return {
    spans: [
      ...(before?.spans ?? []),
      { ...wordsOf(view), named, isOthers, isDeed: lexicon.grammar.silences?.tellsOfMeeting(view) === true }
    ].slice(-MOST_PENDING),
    paragraph,
    isPersonal: before?.isPersonal === true || isPersonal(view, lexicon) || isSpoken,
    isSpoken
  }
}

/** Tell whether a sentence says "I" or "we". */
export const isPersonal = ({ tokens }: SentenceView, { firstPersons }: Lexicon): boolean =>
  tokens.some((_, i) => phraseAt(firstPersons, tokens, i) !== null)

/** The sentence that «об этом» behind it refers to, unless another says it, or it only tells whom `speaker` met. */
export const referredIn = ({ spans }: Unclaimed, speaker: string): readonly Span[] =>
  spans
    .slice(-1)
    .filter(({ isOthers, isDeed, named }) => !isOthers && !(isDeed && named.includes(speaker)))
    .map(spanOf)

/** What `speaker` has said of it: all behind a dash; else the writer's is all up to where the speaker is named. */
export const ownWords = ({ spans, isSpoken }: Unclaimed, speaker: string): readonly Span[] =>
  spans.slice(isSpoken ? 0 : spans.findLastIndex(({ named }) => named.includes(speaker)) + 1).map(spanOf)

export function wordsOf({ tokens, start, end }: SentenceView): Span {
  const words = tokens.filter(({ isWord }) => isWord)
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end }
}
