/**
 * Find who a cue's subject is: a leader, a pronoun, somebody else, several together.
 *
 * Grammar is read from the words beside the verb. A leader's name that a preposition governs, that owns the noun after it
 * ("Putin's adviser"), that stands in a list, or that no verb follows, is not a subject; then the statement is somebody
 * else's, and the leader gets none.
 */
import { afterFillers, beforeFillers, endsPhrase } from './fillers'
import type { Lexicon } from './lexicon'
import type { Mention } from './people'
import { phraseAt } from './phrases'
import { firstOf, endOf, isMark, type SentenceView } from './sentence-view'

/** The subject and the tokens `[start, end)` that it and its cue's modifiers take beside the verb. */
export type Subject = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'leader'; readonly mention: Mention }
  | { readonly kind: 'pronoun'; readonly gender: 'masculine' | 'feminine'; readonly at: number }
  /** The subject of the verb that this one is joined to by "and". */
  | { readonly kind: 'shared' }
  /** Somebody who is no leader, or several. */
  | { readonly kind: 'other' }
  /** Nothing is stated: negated, conditional, passive. */
  | { readonly kind: 'void' }
)

/** How far an apposition between commas may reach: "Macron, who is to meet his counterpart on Tuesday, said". */
const APPOSITION = 25

/** Find the subject that stands before the verb at token `verb`. */
export function subjectBefore(view: SentenceView, lexicon: Lexicon, verb: number): Subject {
  const at = beforeFillers(view, lexicon, verb - 1)
  if (at < 0) return { kind: 'other', start: verb, end: verb }
  if (endsPhrase(lexicon.voids, view, at)) return { kind: 'void', start: at, end: verb }
  const mention = view.mentions[at]
  if (mention) return leaderAt(view, lexicon, at, verb)
  if (isMark(view, at, ',')) return appositive(view, lexicon, at, verb)
  const pronoun = phraseAt(lexicon.pronouns, view.tokens, at)
  if (pronoun !== null) return pronounAt(view, lexicon, at, pronoun.value, verb)
  if (phraseAt(lexicon.relativePronouns, view.tokens, at) !== null) {
    const before = isMark(view, at - 1, ',') ? at - 2 : at - 1
    if (view.mentions[before]) return leaderAt(view, lexicon, before, verb)
  }
  if (phraseAt(lexicon.conjunctions, view.tokens, at) !== null) return { kind: 'shared', start: at, end: verb }
  return { kind: 'other', start: at, end: verb }
}

/** Find the subject that stands after the cue, whose last token is before `after`; null where none does. */
export function subjectAfter(view: SentenceView, lexicon: Lexicon, after: number): Subject | null {
  const at = afterFillers(view, lexicon, after)
  const pronoun = phraseAt(lexicon.pronouns, view.tokens, at)
  if (pronoun !== null) return { kind: 'pronoun', gender: pronoun.value, at, start: after, end: at + 1 }
  const mention = view.mentions[at]
  if (!mention || mention.grammaticalCase === 'oblique') return null
  const end = endOf(view.mentions, at)
  if (isPossessive(view, end) || joinsName(view, lexicon, end)) return { kind: 'other', start: after, end }
  return { kind: 'leader', mention, start: after, end }
}

function leaderAt(view: SentenceView, lexicon: Lexicon, at: number, verb: number): Subject {
  const start = firstOf(view.mentions, at)
  const mention = view.mentions[at] as Mention
  const other: Subject = { kind: 'other', start, end: verb }
  if (mention.grammaticalCase === 'oblique') return other
  if (endsPhrase(lexicon.prepositions, view, start - 1)) return other
  if (endsPhrase(lexicon.conjunctions, view, start - 1) && start >= 2 && !isMark(view, start - 2, ',')) return other
  if (isConditional(view, lexicon, start)) return { kind: 'void', start, end: verb }
  return { kind: 'leader', mention, start, end: verb }
}

function pronounAt(
  view: SentenceView,
  lexicon: Lexicon,
  at: number,
  gender: 'masculine' | 'feminine',
  verb: number
): Subject {
  if (isConditional(view, lexicon, at)) return { kind: 'void', start: at, end: verb }
  return { kind: 'pronoun', gender, at, start: at, end: verb }
}

/** The subject before an apposition that ends at the comma `comma`: the first comma before it that a name precedes. */
function appositive(view: SentenceView, lexicon: Lexicon, comma: number, verb: number): Subject {
  const other: Subject = { kind: 'other', start: comma, end: verb }
  for (let i = comma - 1; i > 0 && i >= comma - APPOSITION; i--) {
    if (!isMark(view, i, ',')) continue
    if (view.mentions[i - 1]) return leaderAt(view, lexicon, i - 1, verb)
    if (view.tokens[i - 1]?.isCapital === true) return other
  }
  return other
}

const isConditional = (view: SentenceView, lexicon: Lexicon, start: number): boolean =>
  endsPhrase(lexicon.conditionals, view, start - 1)

/** "Putin’s": an s joined to the name. */
function isPossessive(view: SentenceView, at: number): boolean {
  const [name, letter] = [view.tokens[at - 1], view.tokens[at]]
  return name !== undefined && letter?.text === 's' && letter.start === name.end + 1 && letter.end === letter.start + 1
}

function joinsName(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  const match = phraseAt(lexicon.conjunctions, view.tokens, at)
  return match !== null && (view.mentions[match.end] !== null || view.tokens[match.end]?.isCapital === true)
}
