/**
 * Read a sentence: every cue in it, with its subject and the extent of its content.
 *
 * A reading is kept whoever its subject is: one that belongs to nobody we know still ends the content before it, and
 * relays the statement inside its own.
 */
import { contentBefore, contentStart, type TokenSpan } from './contents'
import type { Rule } from './found-statement'
import type { Order } from './language'
import type { Cue, Lexicon } from './lexicon'
import { phraseAt } from './phrases'
import { isMark, isQuotationMark, type SentenceView } from './sentence-view'
import { endsPhrase } from './fillers'
import { type Subject, subjectAfter, subjectBefore } from './subjects'
import { type Verb, verbAt } from './verbs'

export interface Reading {
  readonly rule: Rule
  readonly cue: Cue
  readonly cueSpan: TokenSpan
  /** Null for a participle or a verb without subject: the clause's. */
  readonly subject: Subject | null
  /** Subject, cue and what stands between them. */
  readonly group: TokenSpan
  readonly content: TokenSpan
  /** Stands after its content. */
  readonly reports: boolean
}

/** How long the words for somebody who is no leader may be: "the head of the president's press service". */
const LONGEST_OTHER = 12

/** Find the readings of a sentence in the order of their cues. */
export function readCues(view: SentenceView, lexicon: Lexicon): readonly Reading[] {
  const readings: Reading[] = []
  let from = 0
  for (let at = 0; at < view.tokens.length; at++) {
    if (view.mentions[at] !== null || isInsideQuotation(view, at)) continue
    const reading = readingAt(view, lexicon, at, from)
    if (reading === null) continue
    readings.push(reading)
    if (reading.reports) from = reading.group.end
    at = reading.cueSpan.end - 1
  }
  return readings.map((reading, i) => ({ ...reading, content: cut(view, lexicon, reading, readings.slice(i + 1)) }))
}

/** A cue may be the first word of a quotation: Macron “called for” a truce, the Élysée said. */
const isInsideQuotation = (view: SentenceView, at: number): boolean =>
  view.quotations[at] !== null && !isQuotationMark(view, at - 1)

function readingAt(view: SentenceView, lexicon: Lexicon, at: number, from: number): Reading | null {
  const participle = isClauseOpening(view, lexicon, at) ? phraseAt(lexicon.participles, view.tokens, at) : null
  if (participle !== null) {
    const start = contentStart(view, lexicon, participle.value, participle.end)
    if (start !== null) return participleReading(view, participle.value, { start: at, end: participle.end }, start)
  }
  const verb = verbAt(view, lexicon, at)
  if (verb === null) return null
  const { narrativeOrders, reportingOrders } = lexicon.grammar
  const narrate = (): Reading | null => firstReading(narrativeOrders, (order) => narrative(view, lexicon, verb, order))
  const report = (): Reading | null =>
    firstReading(reportingOrders, (order) => reporting(view, lexicon, verb, order, from))
  return reportsFirst(view, lexicon, verb, from) ? (report() ?? narrate()) : (narrate() ?? report())
}

/** Tell whether what stands before the verb is rather its content: a quotation, or a clause that a comma ends. */
function reportsFirst(view: SentenceView, lexicon: Lexicon, verb: Verb, from: number): boolean {
  const isAfterQuotation = (group: number): boolean => {
    const content = contentBefore(view, from, group)
    return content !== null && isQuotationMark(view, content.end - 1)
  }
  const start = Math.min(verb.start, groupStart(view, subjectBefore(view, lexicon, verb.start)))
  if (isAfterQuotation(start) || isAfterQuotation(verb.start)) return true
  if (verb.cue.frame.takes.includes('bare') || contentBefore(view, from, verb.start) === null) return false
  const subject = subjectOf(view, lexicon, verb, 'verb-subject')
  return subject !== null && phraseAt(lexicon.complementisers, view.tokens, subject.end) === null
}

function firstReading(orders: readonly Order[], read: (order: Order) => Reading | null): Reading | null {
  for (const order of orders) {
    const reading = read(order)
    if (reading !== null) return reading
  }
  return null
}

/** Speaker and cue before the content, in either order. */
function narrative(view: SentenceView, lexicon: Lexicon, verb: Verb, order: Order): Reading | null {
  const { cue, cueSpan } = verb
  const isAfter = order === 'verb-subject'
  const subject = subjectOf(view, lexicon, verb, order)
  if (subject === null) return null
  const end = isAfter ? Math.max(verb.end, subject.end) : verb.end
  const start = contentStart(view, lexicon, cue, end)
  if (start === null) return null
  const rule = isAfter ? 'cue-speaker-content' : 'speaker-cue-content'
  const group = { start: isAfter ? verb.start : groupStart(view, subject), end }
  return { rule, cue, cueSpan, subject, group, content: { start, end: sentenceEnd(view) }, reports: false }
}

/** Speaker and cue after the content, in either order. */
function reporting(view: SentenceView, lexicon: Lexicon, verb: Verb, order: Order, from: number): Reading | null {
  const { cue, cueSpan } = verb
  const { takes } = cue.frame
  if (!takes.includes('clause') && !takes.includes('quotation')) return null
  const isAfter = order === 'verb-subject'
  const subject = subjectOf(view, lexicon, verb, order)
  if (subject === null) return null
  const group = {
    start: isAfter ? verb.start : groupStart(view, subject),
    end: isAfter ? Math.max(verb.end, subject.end) : verb.end
  }
  const content = contentBefore(view, from, group.start)
  if (content === null) return null
  return {
    rule: isAfter ? 'content-cue-speaker' : 'content-speaker-cue',
    cue,
    cueSpan,
    subject,
    group,
    content,
    reports: true
  }
}

function participleReading(view: SentenceView, cue: Cue, cueSpan: TokenSpan, start: number): Reading {
  const content = { start, end: sentenceEnd(view) }
  return { rule: 'participle', cue, cueSpan, subject: null, group: cueSpan, content, reports: false }
}

/** A participle continues a statement where it opens a clause: after a comma, or at the sentence's beginning. */
function isClauseOpening(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  return (
    at === 0 ||
    isMark(view, at - 1, ',') ||
    isMark(view, at - 1, '،') ||
    isQuotationMark(view, at - 1) ||
    endsPhrase(lexicon.conjunctions, view, at - 1)
  )
}

/** The verb's subject in one of the orders; null where none stands there. */
function subjectOf(view: SentenceView, lexicon: Lexicon, verb: Verb, order: Order): Subject | null {
  const { start, end, pronoun } = verb
  const found = order === 'verb-subject' ? subjectAfter(view, lexicon, end) : subjectBefore(view, lexicon, start)
  if (pronoun !== null) {
    // A name before a verb that has its pronoun asks: "Macron a-t-il dit".
    if (view.mentions[start - 1]) return { kind: 'void', start, end }
    return { kind: 'pronoun', ...pronoun, start, end }
  }
  if (found === null) return verb.isSeveral && order === 'verb-subject' ? { kind: 'other', start, end } : null
  if (verb.isVoid) return { kind: 'void', start: found.start, end: found.end }
  return verb.isSeveral ? { kind: 'other', start: found.start, end: found.end } : found
}

/** Where the words for the subject begin: those of somebody unknown, at the comma before them. */
function groupStart(view: SentenceView, subject: Subject): number {
  if (subject.kind !== 'other') return subject.start
  let at = subject.start
  while (at > 0 && subject.start - at < LONGEST_OTHER && isNominal(view, at - 1)) at--
  return at
}

const isNominal = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.isWord === true && view.quotations[at] === null

/** The token after the last of the sentence's words: its final stop is no part of a content, a closing mark is. */
function sentenceEnd(view: SentenceView): number {
  let end = view.tokens.length
  while (end > 0 && view.tokens[end - 1]?.isWord === false && !isQuotationMark(view, end - 1)) end--
  return end
}

/** End a content where a later reading begins beside it rather than inside it. */
function cut(view: SentenceView, lexicon: Lexicon, reading: Reading, later: readonly Reading[]): TokenSpan {
  const { start, end } = reading.content
  if (reading.reports) return reading.content
  for (const next of later) {
    if (next.group.start <= start) continue
    const before = beforeClause(view, lexicon, next)
    if (before !== null && before > start) return { start, end: Math.min(end, before) }
  }
  return reading.content
}

/** Where the clause before `next` ends, if `next` stands beside it; null where `next` is nested. */
function beforeClause(view: SentenceView, lexicon: Lexicon, next: Reading): number | null {
  let at = next.group.start
  const conjunction = next.subject?.kind === 'shared' || endsPhrase(lexicon.coordinators, view, at - 1)
  if (next.subject?.kind === 'shared') return withoutComma(view, at)
  if (conjunction) at--
  if (next.rule === 'participle' || conjunction || next.reports) {
    const end = withoutComma(view, at)
    return end < at || next.rule === 'participle' ? end : null
  }
  return null
}

const withoutComma = (view: SentenceView, at: number): number =>
  isMark(view, at - 1, ',') || isMark(view, at - 1, '،') || isMark(view, at - 1, '—') ? at - 1 : at
