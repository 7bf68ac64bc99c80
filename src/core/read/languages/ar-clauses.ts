/**
 * Read an Arabic sentence: every cue in it, with its subject and the extent of its content.
 *
 * Cues are taken from the first to the last. Each gets its subject (`ar-subject.ts`) and the place where its content
 * begins (`ar-complement.ts`); the content goes on to the end of the sentence, to the next cue that stands beside it, or
 * to where the writer leaves the speaker's words (`ar-content.ts`). Participles continue the verb before them
 * (`ar-continuations.ts`). Each step has a bounded reach, so the whole is linear in the sentence.
 */
import { phraseAt } from '../phrases'
import type { Reading } from '../reading'
import { firstOf, isQuotationMark, type SentenceView } from '../sentence-view'
import type { Subject } from '../subjects'
import { attributionAt, labelAt } from './ar-attribution'
import { type Clause, endsPhrase, isCommaAt, isWordAt, textAt } from './ar-clause'
import { complementOf, namesSpokesman } from './ar-complement'
import { contentFrom, cutContent } from './ar-content'
import { inheritedSubject, joinParticiples, participleAt } from './ar-continuations'
import { type ArabicCue, VERBAL_NOUNS, VERBS } from './ar-cues'
import { canStandAt, hasConjunction, isVoid, subjectAfterVerb, subjectBeforeVerb } from './ar-subject'
import { ADVERBS, PREPOSITIONS, THAT } from './ar-words'

/** How long the words for somebody who is no leader are taken to be. */
const LONGEST_OTHER = 10
/** How far before قوله its speaker may be named. */
const RELAY_REACH = 12
/** Present forms that may go on without a subject; others are passive then: "it is noted that". */
const GOING_ON = /^[وف]?[يت](?:قول|ضيف|تابع)$/u

/** Find the readings of a sentence in the order of their cues. */
export function readArabicClauses(view: SentenceView): readonly Reading[] {
  const label = labelAt(view)
  if (label !== null) return [readingOf(label)]
  const clauses: Clause[] = []
  for (let at = 0; at < view.tokens.length;) {
    const clause = isReadable(view, at) ? clauseAt(view, at, clauses) : null
    if (clause !== null) clauses.push(clause)
    at = clause === null ? at + 1 : clause.rule === 'according-to' ? clause.group.end : clause.cueSpan.end
  }
  return joinParticiples(clauses.map((clause, i) => cutContent(view, clause, clauses.slice(i + 1)))).map(readingOf)
}

function readingOf({ cue: { polarity }, cueSpan, ...clause }: Clause): Reading {
  const frame = { forms: [], takes: [], ...(polarity && { polarity }) }
  return { ...clause, frame, cue: cueSpan, isRelative: false, relayedBy: null }
}

/** Quoted words are no report, but for the first one: بوتين «أكد أن». */
const isReadable = (view: SentenceView, at: number): boolean =>
  isWordAt(view, at) && !view.mentions[at] && (view.quotations[at] === null || isQuotationMark(view, at - 1))

const clauseAt = (view: SentenceView, at: number, before: readonly Clause[]): Clause | null =>
  attributionAt(view, at) ?? participleAt(view, at, before) ?? verbalNounAt(view, at) ?? verbAt(view, at, before)

function verbAt(view: SentenceView, at: number, before: readonly Clause[]): Clause | null {
  const match = phraseAt(VERBS, view.tokens, at)
  if (match === null || isVoid(view, at, match.value.isPresent) || endsPhrase(PREPOSITIONS, view, at - 1)) return null
  const [cue, cueSpan] = [match.value, { start: at, end: match.end }]
  const isInPlace = canStandAt(view, at)
  const first = !hasConjunction(view, at) || textAt(view, at).startsWith('ف') ? subjectBeforeVerb(view, at) : null
  const subject = first ?? (isInPlace ? subjectAfterVerb(view, match.end) : null)
  const from = first === null ? (subject?.end ?? match.end) : match.end
  const complement = complementOf(view, cue, from)
  if (complement === null) return subject === null ? null : quotedBefore(view, cue, cueSpan, subject)
  if (cue.needsAddressee === true && !complement.hasNoun) return null
  const clause = { cue, cueSpan, content: [contentFrom(view, complement.start)], reports: false } as const
  if (first !== null)
    return { ...clause, rule: 'speaker-cue-content', subject: first, group: { start: first.start, end: match.end } }
  if (subject !== null)
    return { ...clause, rule: 'cue-speaker-content', subject, group: { start: at, end: subject.end } }
  const isAlone = !complement.hasNoun && !namesSpokesman(view, match.end, complement.start)
  const isDropped = isInPlace && isAlone && (!cue.isPresent || GOING_ON.test(textAt(view, at)))
  if (complement.isObject) return null
  if (isDropped)
    return { ...clause, rule: 'cue-speaker-content', subject: inheritedSubject(view, cue, at, before), group: cueSpan }
  const end = otherEnd(view, match.end, complement.start)
  return {
    ...clause,
    rule: 'cue-speaker-content',
    subject: { kind: 'other', start: match.end, end },
    group: { start: at, end }
  }
}

/** «…»، قال ماكرون: the content is the quotation before the verb. */
function quotedBefore(view: SentenceView, cue: ArabicCue, cueSpan: Clause['cueSpan'], subject: Subject): Clause | null {
  const last = isCommaAt(view, cueSpan.start - 1) ? cueSpan.start - 2 : cueSpan.start - 1
  if (cue.quotation !== true || !isQuotationMark(view, last)) return null
  const content = [{ start: firstOf(view.quotations, last), end: last + 1 }] as const
  const group = { start: cueSpan.start, end: subject.end }
  return { rule: 'content-cue-speaker', cue, cueSpan, subject, group, content, reports: true }
}

/** نقلت الوكالة عن بوتين قوله إن. */
function verbalNounAt(view: SentenceView, at: number): Clause | null {
  const match = phraseAt(VERBAL_NOUNS, view.tokens, at)
  const complement = match && complementOf(view, match.value, match.end)
  if (!match || !complement) return null
  const cueSpan = { start: at, end: match.end }
  let last = at - 1
  while (last > 0 && last > at - RELAY_REACH && !view.mentions[last]) last--
  const mention = view.mentions[last]
  const start = mention ? firstOf(view.mentions, last) : at
  const isRelayed = mention && /^(?:و?عن|الي|لسان)$/u.test(textAt(view, start - 1))
  return {
    rule: 'speaker-cue-content',
    cue: match.value,
    cueSpan,
    subject: isRelayed
      ? { kind: 'leader', mention, start, end: last + 1, isRelative: false }
      : { kind: 'other', start: at, end: at },
    group: isRelayed ? { start, end: match.end } : cueSpan,
    content: [contentFrom(view, complement.start)],
    reports: false
  }
}

/** Where the words for somebody who is no leader end. */
function otherEnd(view: SentenceView, from: number, start: number): number {
  let end = from
  while (end < start && end < from + LONGEST_OTHER && isWordAt(view, end) && view.quotations[end] === null) {
    if (end > from && [PREPOSITIONS, ADVERBS].some((index) => phraseAt(index, view.tokens, end) !== null)) break
    if (phraseAt(THAT, view.tokens, end) !== null) break
    end++
  }
  return end
}
