/**
 * Read an Arabic sentence: every cue in it, with its subject and the extent of its content.
 *
 * Cues are taken from the first to the last. Each gets its subject (`ar-subject.ts`) and the place where its content
 * begins (`ar-complement.ts`); the content goes on to the end of the sentence, to the next cue that stands beside it, or
 * to where the writer leaves the speaker's words (`ar-content.ts`). Participles continue the verb before them
 * (`ar-continuations.ts`). Each step has a bounded reach, so the whole is linear in the sentence.
 */
import type { TokenSpan } from '../text/tokens'
import { beginsPhrase, endsPhrase, phraseAt } from '../text/phrases'
import type { Reading } from '../clauses/reading'
import { firstOf, isMark, isQuotationMark, type SentenceView } from '../text/sentence-view'
import type { Subject } from '../clauses/subjects'
import { anaphorAt, isAlone } from './ar-anaphors'
import { attributionAt, labelAt } from './ar-attribution'
import { type Clause, isCommaAt, isWordAt, textAt } from './ar-clause'
import { type Complement, complementOf, isSpeaking, namesSpokesman, opensVerb } from './ar-complement'
import { clauseFrom, contentFrom, cutContent } from './ar-content'
import { inheritedSubject, isPlaced, isResumptive, joinParticiples, participleAt } from './ar-continuations'
import { type ArabicCue, VERBS, WORDLESS } from './ar-cues'
import { announcementAt, relayAt } from './ar-relays'
import { canStandAt, hasConjunction, isVoid, subjectAfterVerb, subjectBeforeVerb } from './ar-subject'
import { ADVERBS, HONOURS, PREPOSITIONS, RELATIVES, SUBORDINATORS, THAT } from './ar-words'

/** More cues than this no sentence has; the rest is not read. */
const MOST_CLAUSES = 16
/** How long the words for somebody who is no leader are taken to be. */
const LONGEST_OTHER = 10
/** How far from its subject a colon may stand that announces the next paragraph. */
const LONGEST_ANNOUNCEMENT = 20
/** Present forms that may go on without a subject; others are passive then: "it is noted that". */
const GOING_ON = /^[وف]?[يت](?:قول|ضيف|تابع)$/u

/** Find the readings of a sentence in the order of their cues. */
export function readArabicClauses(view: SentenceView): readonly Reading[] {
  const label = labelAt(view)
  if (label !== null) return [readingOf(label)]
  const clauses: Clause[] = []
  for (let at = 0; at < view.tokens.length && clauses.length < MOST_CLAUSES;) {
    const clause = isReadable(view, at) ? clauseAt(view, at, clauses) : null
    if (clause !== null) clauses.push(clause)
    at = clause === null ? at + 1 : clause.rule === 'according-to' ? clause.group.end : clause.cueSpan.end
  }
  if (clauses.length === 0) return silent(view)
  return joinParticiples(clauses.map((clause, i) => cutContent(view, clause, clauses.slice(i + 1)))).map(readingOf)
}

/**
 * What a sentence without a report leaves: somebody unknown may act in it, so that nobody goes on after it; but for one that
 * tells where the last speaker spoke, "جاء ذلك في كلمة".
 */
function silent(view: SentenceView): readonly Reading[] {
  const end = view.tokens.length
  if (end < 2 || isPlaced(view)) return []
  const span = { start: 0, end: 1 }
  const subject = { kind: 'other', ...span } as const
  const content = [{ start: 1, end }]
  return [
    readingOf({
      rule: 'cue-speaker-content',
      cue: WORDLESS,
      cueSpan: span,
      subject,
      group: span,
      content,
      reports: false
    })
  ]
}

function readingOf({ cue: { polarity }, cueSpan, ...clause }: Clause): Reading {
  const frame = { forms: [], takes: [], ...(polarity && { polarity }) }
  return { ...clause, frame, cue: cueSpan, isRelative: false, relayedBy: clause.relayedBy ?? null }
}

/** Quoted words are no report, but for the first one behind its subject: بوتين «أكد أن». */
const isReadable = (view: SentenceView, at: number): boolean =>
  isWordAt(view, at) &&
  !view.mentions[at] &&
  (view.quotations[at] === null || (isQuotationMark(view, at - 1) && Boolean(view.mentions[at - 2])))

const clauseAt = (view: SentenceView, at: number, before: readonly Clause[]): Clause | null =>
  attributionAt(view, at) ??
  relayAt(view, at) ??
  announcementAt(view, at) ??
  participleAt(view, at, before) ??
  verbAt(view, at, before)

function verbAt(view: SentenceView, at: number, before: readonly Clause[]): Clause | null {
  const match = phraseAt(VERBS, view.tokens, at)
  if (match === null || isVoid(view, at, match.value.isPresent) || endsPhrase(view, at - 1, PREPOSITIONS)) return null
  const [cue, cueSpan] = [match.value, { start: at, end: match.end }]
  const first = !hasConjunction(view, at) || textAt(view, at).startsWith('ف') ? subjectBeforeVerb(view, at) : null
  if (first !== null) {
    // What another says of a leader in the present is no report: "said that Putin refuses".
    if (cue.isPresent && before.length > 0) return null
    // "But Trump came back and said"
    if (opensVerb(view, match.end)) return null
    const complement = complementOf(view, cue, match.end)
    if (complement === null) return null
    const group = { start: first.start, end: match.end }
    return clauseOf(view, cue, cueSpan, first, group, complement)
  }
  const subject = canStandAt(view, at) ? subjectAfterVerb(view, match.end) : null
  if (cue.needsName === true && subject?.kind !== 'leader') return null
  if (subject === null) return subjectlessAt(view, cue, cueSpan, before)
  const complement = complementOf(view, cue, subject.end)
  if (complement === null)
    return quotedBefore(view, cue, cueSpan, subject) ?? announcing(view, cue, cueSpan, subject, subject.end)
  return clauseOf(view, cue, cueSpan, subject, { start: at, end: subject.end }, complement)
}

function clauseOf(
  view: SentenceView,
  cue: ArabicCue,
  cueSpan: TokenSpan,
  subject: Subject,
  group: TokenSpan,
  { start, hasNoun }: Complement
): Clause | null {
  if (cue.needsAddressee === true && !hasNoun) return null
  const isSubordinate = endsPhrase(view, group.start - 1, SUBORDINATORS)
  const content = isSubordinate ? clauseFrom(view, start) : contentFrom(view, start)
  const rule = group.start < cueSpan.start ? 'speaker-cue-content' : 'cue-speaker-content'
  return { rule, cue, cueSpan, subject, group, content: [content], reports: false }
}

/** A verb beside which no leader stands: the last speaker's, or somebody else's. */
function subjectlessAt(
  view: SentenceView,
  cue: ArabicCue,
  cueSpan: TokenSpan,
  before: readonly Clause[]
): Clause | null {
  // "…, which he says is needed" is part of what is told.
  if (cue.isPresent && endsPhrase(view, cueSpan.start - 1, RELATIVES)) return null
  const { object: _, judgedBy: _judgedBy, ...plain } = cue
  const noun = anaphorAt(view, cueSpan.end)
  const from = noun?.end ?? phraseAt(HONOURS, view.tokens, cueSpan.end)?.end ?? cueSpan.end
  const inherited = (): Subject => noun ?? inheritedSubject(view, cue, cueSpan.start, before)
  const direct = complementOf(view, cue, from)
  const complement = direct?.isObject === true && from === cueSpan.end ? complementOf(view, plain, from) : direct
  if (complement === null) {
    const isOpen = from > cueSpan.end || !isWordAt(view, from) || isSpeaking(textAt(view, from))
    return isOpen ? announcing(view, cue, cueSpan, inherited(), from) : null
  }
  const isBare = noun === null ? !complement.hasNoun : complement.start === from || isAlone(view, from)
  const isOwn = isBare && !namesSpokesman(view, from, complement.start)
  const mayDrop = !cue.isPresent || GOING_ON.test(textAt(view, cueSpan.start))
  if (isOwn && mayDrop && (canStandAt(view, cueSpan.start) || isResumptive(view, cueSpan.end)))
    return clauseOf(view, cue, cueSpan, inherited(), { start: cueSpan.start, end: from }, complement)
  // "… that Ukraine defends the freedom of": a verb behind its noun, in what another says.
  if (cue.isPresent && before.length > 0 && !canStandAt(view, cueSpan.start)) return null
  const end = otherEnd(view, cueSpan.end, complement.start)
  return clauseOf(
    view,
    cue,
    cueSpan,
    { kind: 'other', start: cueSpan.end, end },
    { start: cueSpan.start, end },
    complement
  )
}

/** "وقال ترامب في منشور:": the next paragraph is the content. */
function announcing(
  view: SentenceView,
  cue: ArabicCue,
  cueSpan: TokenSpan,
  subject: Subject,
  from: number
): Clause | null {
  const last = view.tokens.length - 1
  if (cue.quotation !== true || !isMark(view, last, ':') || last - from > LONGEST_ANNOUNCEMENT) return null
  const group = { start: cueSpan.start, end: Math.max(cueSpan.end, subject.end) }
  return { rule: 'announced', cue, cueSpan, subject, group, content: [], reports: false }
}

/** «…»، قال ماكرون: the content is the quotation before the verb. */
function quotedBefore(view: SentenceView, cue: ArabicCue, cueSpan: TokenSpan, subject: Subject): Clause | null {
  const last = isCommaAt(view, cueSpan.start - 1) ? cueSpan.start - 2 : cueSpan.start - 1
  if (cue.quotation !== true || !isQuotationMark(view, last)) return null
  const content = [{ start: firstOf(view.quotations, last), end: last + 1 }] as const
  const group = { start: cueSpan.start, end: subject.end }
  return { rule: 'content-cue-speaker', cue, cueSpan, subject, group, content, reports: true }
}

/** Where the words for somebody who is no leader end. */
function otherEnd(view: SentenceView, from: number, start: number): number {
  let end = from
  while (end < start && end < from + LONGEST_OTHER && isWordAt(view, end) && view.quotations[end] === null) {
    if (beginsPhrase(view, end, PREPOSITIONS, ADVERBS)) break
    if (beginsPhrase(view, end, THAT)) break
    end++
  }
  return end
}
