/** Read a verb that reports: with its subject and content before it, after it, or on both sides. */
import { contentAfter, contentBefore, contentStart, LEAST_BEFORE } from './contents'
import { afterFillers } from './fillers'
import type { Lexicon } from '../languages/lexicon'
import { beginsPhrase, endsPhrase, phraseAt } from '../text/phrases'
import type { Reading } from './reading'
import { firstOf, isMark, isQuotationMark, type SentenceView, sentenceEnd } from '../text/sentence-view'
import { unknownAfter } from './inverted-subject'
import { type Subject, subjectAfter, subjectBefore } from './subjects'
import { type Verb, verbAt } from './verbs'

/** How long the words for somebody who is no leader may be: "the head of the president's press service". */
const LONGEST_OTHER = 12

/** How long what stands before a leader's name may be: "the Democratic nominee", "an unusually calm". */
const LONGEST_ATTRIBUTES = 6
/** How far from its cue a colon may stand that announces the next paragraph: "said in a statement on Tuesday:". */
const LONGEST_ANNOUNCEMENT = 12

/** A verb in its sentence. */
interface Place {
  readonly view: SentenceView
  readonly lexicon: Lexicon
  readonly verb: Verb
  /** The token that a content before the verb can't reach back over. */
  readonly from: number
}

/** Read the verb whose cue begins at token `at`; null where there is none, or it has no content. */
export function readCue(view: SentenceView, lexicon: Lexicon, at: number, from: number): Reading | null {
  const verb = verbAt(view, lexicon, at)
  if (verb === null) return null
  const place = { view, lexicon, verb, from }
  return reportsFirst(place) ? (reporting(place) ?? narrative(place)) : (narrative(place) ?? reporting(place))
}

/** Read the participle at token `at`: it continues the statement of its clause's subject. */
export function readParticiple(view: SentenceView, lexicon: Lexicon, at: number): Reading | null {
  const match = phraseAt(lexicon.participles, view.tokens, at)
  // "a réagi en affirmant": a form of several words needs no comma.
  if (match === null || !(match.end > at + 1 || opensClause(view, lexicon, at))) return null
  const start = contentStart(view, lexicon, match.value, match.end)
  if (start === null) return null
  const cue = { start: at, end: match.end }
  const content = [{ start, end: sentenceEnd(view) }]
  const { frame } = match.value
  return {
    rule: 'participle',
    frame,
    cue,
    subject: null,
    group: cue,
    content,
    reports: false,
    isRelative: false,
    relayedBy: null
  }
}

function opensClause(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  return (
    at === 0 ||
    isMark(view, at - 1, ',') ||
    isMark(view, at - 1, '،') ||
    (isQuotationMark(view, at - 1) && view.tokens[at - 2]?.isWord !== true) ||
    endsPhrase(view, at - 1, lexicon.conjunctions)
  )
}

/** The verb's subject behind it; null where none stands there. */
function subjectBehind({ view, lexicon, verb }: Place): Subject | null {
  const { start, end, isSeveral } = verb
  const found = subjectAfter(view, lexicon, end)
  if (found === null) return unknownAfter(view, lexicon, end) ?? (isSeveral ? { kind: 'other', start, end } : null)
  return isSeveral ? { kind: 'other', start: found.start, end: found.end } : found
}

/** Speaker and cue before the content. */
function narrative(place: Place): Reading | null {
  const { view, lexicon, verb } = place
  const found = subjectBefore(view, lexicon, verb.start)
  const subject: Subject = verb.isSeveral ? { kind: 'other', start: found.start, end: found.end } : found
  const group = { start: groupStart(view, lexicon, subject), end: verb.end }
  const start = contentStart(view, lexicon, verb.cue, group.end)
  const isAnnounced = start === null && verb.cue.frame.takes.includes('quotation') && announces(view, group.end)
  if ((start === null && !isAnnounced) || isAside(place, subject, start)) return null
  return {
    rule: isAnnounced ? 'announced' : 'speaker-cue-content',
    frame: verb.cue.frame,
    cue: { start: verb.start, end: verb.end },
    subject,
    group,
    content: start === null ? [] : [{ start, end: sentenceEnd(view) }],
    reports: false,
    isRelative: subject.kind === 'leader' && subject.isRelative,
    relayedBy: null
  }
}

/** "… his counterpart, Ali, a précisé le porte-parole": behind a name between commas stands who says it. */
function isAside({ view, lexicon, verb }: Place, subject: Subject, start: number | null): boolean {
  if (subject.kind !== 'leader') return false
  if (!isMark(view, subject.start - 1, ',') || !isMark(view, verb.start - 1, ',')) return false
  if (!verb.cue.frame.takes.includes('quotation')) return false
  const isDirect = start === afterFillers(view, lexicon, verb.end)
  return isDirect && (subjectAfter(view, lexicon, verb.end) ?? unknownAfter(view, lexicon, verb.end)) !== null
}

/** Speaker and cue after the content or within it. */
function reporting(place: Place): Reading | null {
  const { view, lexicon, verb, from } = place
  const { frame } = verb.cue
  if (!frame.takes.includes('quotation')) return null
  const subject = subjectBehind(place) ?? ({ kind: 'other', start: verb.start, end: verb.end } as const)
  const group = { start: verb.start, end: Math.max(verb.end, subject.end) }
  const before = contentBefore(view, lexicon, from, group.start)
  if (before !== null && !before.isQuoted && subject.end === verb.end && subject.kind === 'other') return null
  if (before === null || !(before.isQuoted || (frame.takes.includes('clause') && frame.quotesBefore !== true)))
    return null
  const mayGoOn = before.isQuoted && subject.kind !== 'pronoun'
  if (!mayGoOn && goesOn(view, lexicon, group.end)) return null
  const after = contentAfter(view, lexicon, before, group.end)
  if (!before.isQuoted && after === null && before.end - before.start < LEAST_BEFORE) return null
  return {
    rule: 'content-cue-speaker',
    frame,
    cue: { start: verb.start, end: verb.end },
    subject,
    group,
    content: [before, ...(after === null ? [] : [{ start: after, end: sentenceEnd(view) }])],
    reports: true,
    isRelative: false,
    relayedBy: null
  }
}

/** Tell whether the clause goes on at token `at` with a word of its own, rather than a circumstance. */
function goesOn(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  if (view.tokens[at]?.isWord !== true) return false
  const ends = [
    lexicon.prepositions,
    lexicon.fillers,
    lexicon.conjunctions,
    lexicon.coordinators,
    lexicon.relativePronouns
  ]
  return !beginsPhrase(view, at, ...ends)
}

/** Tell whether the sentence ends with a colon, close to the cue that ends before token `at`. */
const announces = (view: SentenceView, at: number): boolean =>
  isMark(view, view.tokens.length - 1, ':') && view.tokens.length - at <= LONGEST_ANNOUNCEMENT

/** Tell whether what stands before the verb is rather its content: a quotation, or a clause that a comma ends. */
function reportsFirst(place: Place): boolean {
  const { view, lexicon, verb, from } = place
  const before = subjectBefore(view, lexicon, verb.start)
  // “…” and he said that …: what stands before belongs to the verb that this one is joined to, or leads in.
  if (before.kind === 'shared' || phraseAt(lexicon.complementisers, view.tokens, afterFillers(view, lexicon, verb.end)))
    return false
  const first = Math.min(verb.start, groupStart(view, lexicon, before))
  if ([first, verb.start].some((group) => contentBefore(view, lexicon, from, group)?.isQuoted === true)) return true
  // "…, said President Emmanuel Macron."
  const after = isMark(view, verb.start - 1, ',') ? subjectBehind(place) : null
  if (after?.kind === 'leader' && view.tokens[after.end]?.isWord !== true && !isQuotationMark(view, after.end))
    return true
  if (contentBefore(view, lexicon, from, verb.start) === null) return false
  const subject = subjectBehind(place)
  // "Macron, …, a prévenu le Royaume-Uni et Berlin que"
  const start = subject?.kind === 'other' ? contentStart(view, lexicon, verb.cue, verb.end) : null
  if (start !== null && endsPhrase(view, start - 1, lexicon.complementisers)) return false
  return subject !== null && !beginsPhrase(view, subject.end, lexicon.complementisers)
}

/**
 * Where the words for the subject begin: those of somebody unknown, at the mark before them; a leader's with the article
 * and attributes before the name, where a mark stands before these.
 */
export function groupStart(view: SentenceView, lexicon: Lexicon, subject: Subject): number {
  if (subject.kind === 'other') return before(subject.start, LONGEST_OTHER, (at) => isNominal(view, at))
  if (subject.kind !== 'leader') return subject.start
  const own = subject.mention.leader
  // "Rafael Grossi, director general of the agency, told"
  if (isMark(view, subject.start - 1, ',') && view.mentions[subject.start - 2]?.leader === own)
    return firstOf(view.mentions, subject.start - 2)
  const at = before(subject.start, LONGEST_ATTRIBUTES, (at) => isNominal(view, at) && !parts(view, lexicon, at))
  const isBegun = at === 0 || view.tokens[at - 1]?.isWord === false
  return isBegun || endsPhrase(view, at - 1, lexicon.coordinators) ? at : subject.start
}

/** Go back from token `start` over at most `most` tokens that are so. */
function before(start: number, most: number, is: (at: number) => boolean): number {
  let at = start
  while (at > 0 && start - at < most && is(at - 1)) at--
  return at
}

const isNominal = (view: SentenceView, at: number): boolean =>
  view.quotations[at] === null && (view.tokens[at]?.isWord === true || isMark(view, at, '.'))

/** Tell whether token `at` can be no attribute of a name: it is a verb that reports, or opens a clause or a circumstance. */
function parts(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  const { cues, complementisers, coordinators, conditionals, prepositions } = lexicon
  const opens = [complementisers, coordinators, conditionals, prepositions]
  return beginsPhrase(view, at, cues) || beginsPhrase(view, at, ...opens)
}
