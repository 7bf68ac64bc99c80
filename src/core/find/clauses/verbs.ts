/** Find the verb that a cue is: a finite form, or a compound one with its auxiliary and the words between the two. */
import type { TokenSpan } from '../text/tokens'
import { beforeFillers } from './fillers'
import type { Cue, Lexicon } from '../languages/lexicon'
import { beginsPhrase, endsPhrase, phraseAt, phraseEndingAt } from '../text/phrases'
import type { SentenceView } from '../text/sentence-view'
import { isPossessive } from './subjects'

/** A cue and the tokens from its auxiliary on. */
export interface Verb extends TokenSpan {
  readonly cue: Cue
  /** The words to show: the auxiliary too where nothing parts it from the cue. */
  readonly cueSpan: TokenSpan
  /** The pronoun that hangs on the auxiliary: "a-t-il". */
  readonly pronoun: { readonly at: number; readonly gender: 'masculine' | 'feminine' } | null
  /** It has several subjects, or says what is not said: negated, hearsay. */
  readonly isSeveral: boolean
  readonly isVoid: boolean
}

/** Find the verb whose cue begins at token `at`; null where there is no cue, or one without the auxiliary it needs. */
export function verbAt(view: SentenceView, lexicon: Lexicon, at: number): Verb | null {
  const match = phraseAt(lexicon.cues, view.tokens, at)
  if (match === null || isInName(view, at) || isAttribute(view, lexicon, at)) return null
  const { end, value: cue } = match
  const isSeveral = cue.speaker === 'several'
  const alone: Verb = { cue, start: at, end, cueSpan: { start: at, end }, pronoun: null, isSeveral, isVoid: false }
  if (lexicon.auxiliaries.entries.size === 0) return alone
  let before = beforeFillers(view, lexicon, at - 1)
  const isVoid = endsPhrase(view, before, lexicon.voids)
  if (isVoid) before = beforeFillers(view, lexicon, before - 1)
  const word = phraseAt(lexicon.pronouns, view.tokens, before)
  const pronoun = word === null || view.mentions[before] !== null ? null : { at: before, gender: word.value }
  if (pronoun !== null) before = beforeFillers(view, lexicon, before - 1)
  const start = before < 0 ? null : phraseEndingAt(lexicon.auxiliaries, view.tokens, before)
  if (start === null) {
    if (cue.needsAuxiliary) return sharesAuxiliary(view, lexicon, at) ? alone : null
    return isNoun(view, lexicon, at) ? null : alone
  }
  const auxiliary = phraseAt(lexicon.auxiliaries, view.tokens, start)
  // "Macron l'a dit": before an auxiliary an article is a pronoun.
  const isObject = phraseAt(lexicon.determiners, view.tokens, start - 1)?.end === start
  return {
    cue,
    start: isObject ? start - 1 : start,
    end,
    cueSpan: { start: before === at - 1 ? start : at, end },
    pronoun,
    isSeveral: isSeveral || auxiliary?.value === 'several',
    isVoid
  }
}

/** "the United States": within a sentence a verb has no capital. */
const isInName = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.isCapital === true && tokens[at - 1]?.isWord === true

/** "the proposed truce", "Kyiv’s continued refusal": in a language whose articles are no pronouns, no verb. */
const isAttribute = (view: SentenceView, lexicon: Lexicon, at: number): boolean =>
  lexicon.auxiliaries.entries.size === 0 &&
  (endsPhrase(view, at - 1, lexicon.determiners) || isPossessive(view, at - 1))

/** "a averti que … et appelé à": a participle joined to an earlier one goes without its own auxiliary. */
function sharesAuxiliary(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  if (!endsPhrase(view, beforeFillers(view, lexicon, at - 1), lexicon.conjunctions)) return false
  for (let i = at - 1; i >= 0; i--) if (phraseAt(lexicon.auxiliaries, view.tokens, i)?.value === 'any') return true
  return false
}

/** "de presse"; "la menace", unless a subject makes the article an object: "Macron la juge". */
function isNoun(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  if (endsPhrase(view, at - 1, lexicon.prepositions)) return true
  if (phraseAt(lexicon.determiners, view.tokens, at - 1)?.end !== at) return false
  return !view.mentions[at - 2] && !beginsPhrase(view, at - 2, lexicon.pronouns)
}
