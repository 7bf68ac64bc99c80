/** Find the verb that a cue is. */
import type { Cue, Lexicon } from '../languages/lexicon'
import { phraseAt } from '../text/phrases'
import type { SentenceView } from '../text/sentence-view'
import type { TokenSpan } from '../text/tokens'

export interface Verb extends TokenSpan {
  readonly cue: Cue
  readonly isSeveral: boolean
}

/** Find the verb whose cue begins at token `at`; null where there is no cue. */
export function verbAt({ tokens }: SentenceView, lexicon: Lexicon, at: number): Verb | null {
  const match = phraseAt(lexicon.cues, tokens, at)
  // Within a sentence a verb has no capital.
  if (match === null || (tokens[at]?.isCapital === true && tokens[at - 1]?.isWord === true)) return null
  return { cue: match.value, start: at, end: match.end, isSeveral: match.value.speaker === 'several' }
}
