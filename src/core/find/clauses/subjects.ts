/**
 * Find who a cue's subject is: a leader, a pronoun, somebody else, several together.
 *
 * Grammar is read from the words beside the verb. A leader's name that a preposition governs, that owns the noun after it
 * ("Putin's adviser"), that stands in a list, or that no verb follows, is not a subject; then the statement is somebody
 * else's, and the leader gets none.
 */
import { anaphorAfter, anaphorBefore } from '../speakers/anaphors'
import { afterFillers, beforeFillers } from './fillers'
import { invertedSubject } from './inverted-subject'
import type { Lexicon, Meant } from '../languages/lexicon'
import type { Mention } from '../people/people'
import { partedSubject } from './parted-subject'
import { beginsPhrase, endsPhrase, phraseAt, phraseEndingAt } from '../text/phrases'
import { endOf, firstOf, isMark, type SentenceView } from '../text/sentence-view'

/** The subject and the tokens `[start, end)` that it and its cue's modifiers take beside the verb. */
export type Subject = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'leader'; readonly mention: Mention; readonly isRelative: boolean }
  /** `opens`: stands at the beginning of its clause, so that it is no nested one's. */
  | {
      readonly kind: 'pronoun'
      readonly gender: 'masculine' | 'feminine'
      readonly at: number
      readonly opens: boolean
    }
  /** A noun that stands for a leader named before. */
  | {
      readonly kind: 'anaphor'
      readonly meant: Meant
      /** The folded adjective of the country whose office it is, where that is said. */
      readonly of?: string
    }
  /** The subject of the verb that this one is joined to by "and". */
  | { readonly kind: 'shared' }
  /** Nobody is named: the verb has no subject of its own. */
  | { readonly kind: 'dropped'; readonly gender: 'masculine' | 'feminine' }
  /** Somebody who is no leader, or several. */
  | { readonly kind: 'other' }
  /** Nothing is stated: negated, conditional, passive. */
  | { readonly kind: 'void' }
)

/** How far an apposition between commas may reach: "Macron, who is to meet his counterpart on Tuesday, said". */
const APPOSITION = 25
/** How long what leads into a clause without a comma may be: "Toward the end he said". */
const LONGEST_LEAD = 12
/** How far a note in brackets may: "(R-Wis.)". */
const BRACKETS = 8

/** Find the subject that stands before the verb at token `verb`. */
export function subjectBefore(view: SentenceView, lexicon: Lexicon, verb: number): Subject {
  const last = beforeFillers(view, lexicon, verb - 1)
  if (last < 0) return { kind: 'other', start: verb, end: verb }
  if (endsPhrase(view, last, lexicon.voids)) return { kind: 'void', start: last, end: verb }
  const at = withoutBrackets(view, last)
  const anaphor = anaphorBefore(view, lexicon, at)
  if (anaphor !== null)
    return endsPhrase(view, anaphor.start - 1, lexicon.conditionals)
      ? { kind: 'void', start: anaphor.start, end: verb }
      : { kind: 'anaphor', meant: anaphor.meant, start: anaphor.start, end: verb }
  const parted = partedSubject(view, lexicon, at)
  if (parted !== null) return leaderAt(view, lexicon, parted, verb)
  if (view.mentions[at]) return leaderAt(view, lexicon, at, verb)
  if (isMark(view, at, ',') && view.mentions[at - 1]) {
    const first = firstOf(view.mentions, at - 1)
    // "Son homologue, Robert Fico, a réclamé"; "L'ayatollah Ali Khamenei, a exclu"
    const opens = first === 0 || (first === 1 && beginsPhrase(view, 0, lexicon.determiners))
    if (opens || isMark(view, first - 1, ',')) return leaderAt(view, lexicon, at - 1, verb)
  }
  const mark = [',', '-', '–', '—'].find((text) => isMark(view, at, text))
  if (mark !== undefined) return appositive(view, lexicon, at, mark, verb)
  const pronoun = phraseAt(lexicon.pronouns, view.tokens, at)
  if (pronoun !== null) return pronounAt(view, lexicon, at, pronoun.value, verb)
  if (beginsPhrase(view, at, lexicon.relativePronouns)) {
    const before = isMark(view, at - 1, ',') ? at - 2 : at - 1
    if (view.mentions[before]) return relative(view, lexicon, before, verb)
  }
  if (beginsPhrase(view, at, lexicon.conjunctions)) return { kind: 'shared', start: at, end: verb }
  return { kind: 'other', start: at, end: verb }
}

/** Find the subject that stands after the cue, whose last token is before `after`; null where none does. */
export function subjectAfter(view: SentenceView, lexicon: Lexicon, after: number): Subject | null {
  const at = afterFillers(view, lexicon, after)
  const pronoun = phraseAt(lexicon.pronouns, view.tokens, at)
  if (pronoun !== null) return { kind: 'pronoun', gender: pronoun.value, at, opens: true, start: after, end: at + 1 }
  const anaphor = anaphorAfter(view, lexicon, at)
  if (anaphor !== null) return { kind: 'anaphor', meant: anaphor.meant, start: anaphor.start, end: anaphor.end }
  const found = invertedSubject(view, lexicon, at)
  if (found === null) return null
  const { mention } = found
  const end = endOf(view.mentions, found.at)
  if (isPossessive(view, end) || joinsName(view, lexicon, end)) return { kind: 'other', start: after, end }
  return { kind: 'leader', mention, start: after, end, isRelative: false }
}

function leaderAt(view: SentenceView, lexicon: Lexicon, at: number, verb: number): Subject {
  const start = firstOf(view.mentions, at)
  const mention = view.mentions[at] as Mention
  const other: Subject = { kind: 'other', start, end: verb }
  if (mention.grammaticalCase === 'oblique') return other
  if (endsPhrase(view, start - 1, lexicon.prepositions)) return other
  if (endsPhrase(view, start - 1, lexicon.conjunctions) && start >= 2 && !isMark(view, start - 2, ',')) return other
  if (endsPhrase(view, start - 1, lexicon.conditionals)) return { kind: 'void', start, end: verb }
  return { kind: 'leader', mention, start, end: verb, isRelative: false }
}

/** The subject of "…, who said": the leader named before; "an aide to Macron, who" is none. */
function relative(view: SentenceView, lexicon: Lexicon, at: number, verb: number): Subject {
  const subject = leaderAt(view, lexicon, at, verb)
  return subject.kind === 'leader' ? { ...subject, isRelative: true } : subject
}

function pronounAt(
  view: SentenceView,
  lexicon: Lexicon,
  at: number,
  gender: 'masculine' | 'feminine',
  verb: number
): Subject {
  if (endsPhrase(view, at - 1, lexicon.conditionals)) return { kind: 'void', start: at, end: verb }
  const isLed =
    at <= LONGEST_LEAD &&
    beginsPhrase(view, 0, lexicon.prepositions) &&
    view.tokens.every((token, i) => i >= at || (token.isWord && !opensClauseAt(view, lexicon, i)))
  const opens =
    at === 0 || isLed || view.tokens[at - 1]?.isWord === false || endsPhrase(view, at - 1, lexicon.coordinators)
  return { kind: 'pronoun', gender, at, opens, start: at, end: verb }
}

const opensClauseAt = (
  view: SentenceView,
  { complementisers, relativePronouns, conditionals }: Lexicon,
  at: number
): boolean => beginsPhrase(view, at, complementisers, relativePronouns, conditionals)

/** The subject before an apposition that ends at the comma or dash `comma`: the first such mark before it that a name precedes. */
function appositive(view: SentenceView, lexicon: Lexicon, comma: number, mark: string, verb: number): Subject {
  const other: Subject = { kind: 'other', start: comma, end: verb }
  for (let i = comma - 1; i > 0 && i >= comma - APPOSITION; i--) {
    if (!isMark(view, i, mark) || view.quotations[i] !== null) continue
    const at = withoutBrackets(view, i - 1)
    if (view.mentions[at])
      return opensClause(view, lexicon, firstOf(view.mentions, at)) ? leaderAt(view, lexicon, at, verb) : other
    const anaphor = anaphorBefore(view, lexicon, at)
    if (anaphor !== null && anaphor.start === 0) return { kind: 'anaphor', meant: anaphor.meant, start: 0, end: verb }
    if (view.tokens[at]?.isCapital === true) return other
  }
  return { ...other, start: verb }
}

/** Tell whether a name at token `at` can be the subject that its clause begins with; a role and a name in apposition are one. */
function opensClause(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  const role = isMark(view, at - 1, ',') ? view.mentions[at - 2] : null
  if (role && role.leader === view.mentions[at]?.leader)
    return opensClause(view, lexicon, firstOf(view.mentions, at - 2))
  const first = !beginsPhrase(view, at - 1, lexicon.determiners) ? at : at - 1
  return (
    view.tokens[first - 1]?.isWord !== true ||
    phraseEndingAt(lexicon.fillers, view.tokens, first - 1) !== null ||
    endsPhrase(view, first - 1, lexicon.coordinators)
  )
}

function withoutBrackets(view: SentenceView, at: number): number {
  if (!isMark(view, at, ')')) return at
  for (let i = at; i > 0 && i > at - BRACKETS; i--) if (isMark(view, i, '(')) return i - 1
  return at
}

/** "Putin’s": an s joined to the name. */
export function isPossessive(view: SentenceView, at: number): boolean {
  const [name, letter] = [view.tokens[at - 1], view.tokens[at]]
  return name !== undefined && letter?.text === 's' && letter.start === name.end + 1 && letter.end === letter.start + 1
}

function joinsName(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  const match = phraseAt(lexicon.conjunctions, view.tokens, at)
  return match !== null && (view.mentions[match.end] !== null || view.tokens[match.end]?.isCapital === true)
}
