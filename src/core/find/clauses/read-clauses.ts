/** Read a sentence by a language's rules: every cue in it, with its subject and the extent of its content. */
import type { TokenSpan } from '../text/tokens'
import { isDash, isQuotationMark, type SentenceView, sentenceEnd } from '../text/sentence-view'
import { continueClauses, isWithin, type Read } from './continue-clauses'
import { endContents } from './end-contents'
import { type CompiledClause, type Engine, newSearch, type SearchRoom, startAnew } from './engine'
import type { Picked, Search } from './search'
import type { Reading } from './reading'
import type { ClassedSentence } from './sentence'
import { subjectOf } from './subject-of'
import { classify } from './token-classes'
import type { Trace } from './trace'

/** More cues than this no sentence has; the rest is not read. */
const MOST_READINGS = 16

/** Find the readings of a sentence in the order of their cues; `trace` is told what was tried. O(length). */
export function readClauses(view: SentenceView, engine: Engine, trace?: Trace): readonly Reading[] {
  const sentence = { view, classes: classify(view, engine.index) }
  trace?.sentence(sentence)
  const reads: Read[] = []
  let from = 0
  const end = sentenceEnd(view)
  for (let at = spokenUntil(sentence, engine, end); at < view.tokens.length && reads.length < MOST_READINGS; at++) {
    const isFirst = !reads.some(states)
    const read = readAt(sentence, engine, at, { first: 0, end, from, isFirst }, trace)
    if (read === null) continue
    const { reading } = read
    if (isSameContent(reads.at(-1), read) || isWithin(read, reads)) continue
    reads.push(read)
    if (reading.reports) from = Math.max(reading.group.end, ...reading.content.map(({ end }) => end))
    at = reading.cue.end - 1
  }
  const reporting = reads.filter(({ rule }) => rule.tells !== true)
  const whole = reporting.map(({ reading }) => reading)
  const ended = endContents({ sentence, engine, trace }, whole)
  const all = reads.map((read) => ({ ...read, reading: ended[reporting.indexOf(read)] ?? read.reading }))
  const readings = continueClauses(sentence, all)
  trace?.read(readings)
  return readings
}

function readAt(sentence: ClassedSentence, engine: Engine, at: number, room: SearchRoom, trace?: Trace): Read | null {
  const { view } = sentence
  const tries = triesAt(sentence, engine, at)
  if (tries.length === 0) return null
  const isQuoted = isInsideQuotation(view, at)
  const searches = new Map<unknown, Search>()
  for (const { clause, value } of tries) {
    const { rule, mayFit } = clause
    if ((rule.isInQuotation === true) !== isQuoted || (trace === undefined && !mayFit(sentence))) continue
    const search = searches.get(value) ?? newSearch(sentence, room, value, trace)
    searches.set(value, search)
    startAnew(search)
    const found = fit(clause, search, at)
    trace?.tried(rule, at, found !== null)
    if (found === null) continue
    return { reading: readingOf(sentence, engine, clause, search, found), rule, cue: value }
  }
  return null
}

interface Try {
  readonly clause: CompiledClause
  /** What its cue stands for. */
  readonly value: unknown
}

const NO_TRIES: readonly Try[] = []

/** The rules whose cue may stand at token `at`, in their order. */
function triesAt({ view, classes }: ClassedSentence, { clauses }: Engine, at: number): readonly Try[] {
  const token = view.tokens[at]
  if (token?.isWord === false)
    return clauses.get(isDash(view, at) ? '—' : token.text)?.map((clause) => ({ clause, value: null })) ?? NO_TRIES
  let tries = NO_TRIES
  for (const { name, value } of classes.begins[at] ?? []) {
    const more = clauses.get(name)?.map((clause) => ({ clause, value })) ?? NO_TRIES
    tries = tries.length === 0 ? more : more.length === 0 ? tries : [...tries, ...more].sort(byOrder)
  }
  return tries
}

const byOrder = (one: Try, other: Try): number => one.clause.order - other.clause.order

/** Where a clause begins and ends whose cue begins at token `at`; null where the rule does not fit. */
function fit({ parts }: CompiledClause, search: Search, at: number): TokenSpan | null {
  const { cue, before, after } = parts()
  let found: TokenSpan | null = null
  cue(search, at, (cueEnd) =>
    before(search, at, (start) =>
      after(search, cueEnd, (end) => {
        found = { start, end }
        return true
      })
    )
  )
  return found
}

function readingOf(
  sentence: ClassedSentence,
  engine: Engine,
  { rule }: CompiledClause,
  search: Search,
  whole: TokenSpan
): Reading {
  const picked = [...search.picked.values()].flatMap(withInner)
  const kept: Kept = new Map([...picked.flatMap((each) => [...each.kept]), ...search.kept])
  const cue = kept.get('cue') ?? whole
  const group = groupOf(kept, cue)
  const content = ['content', 'more'].flatMap((name) => kept.get(name) ?? [])
  const subject = subjectOf(sentence, picked, kept, rule, cue)
  const isRelative = subject?.kind === 'leader' && subject.isRelative
  const isAside =
    isRelative || engine.subordinate({ ...search, kept: new Map(), picked: new Map() }, group.start, () => true)
  return {
    rule: rule.shape,
    by: [rule.name, ...picked.map((each) => each.rule.name)],
    frame: frameOf(search.cue),
    cue: shownCue(kept, cue),
    subject,
    group,
    content,
    form: isAside ? 'aside' : formOf(rule, picked),
    pivot: kept.get('pivot')?.end ?? null,
    reports: rule.shape === 'referred' || (content[0] !== undefined && content[0].start < group.start),
    isRelative,
    relayedBy: kept.get('relayer') ?? null
  }
}

/** Where each part that a pattern keeps stands. */
type Kept = ReadonlyMap<string, TokenSpan>

/** The cue with its speaker and its auxiliary. */
function groupOf(kept: Kept, cue: TokenSpan): TokenSpan {
  const speaker = kept.get('speaker') ?? cue
  const helper = kept.get('helper') ?? cue
  return (
    kept.get('group') ?? {
      start: Math.min(cue.start, speaker.start, helper.start),
      end: Math.max(cue.end, speaker.end)
    }
  )
}

/** The words of the cue that are shown: an auxiliary right before it is one of them. */
function shownCue(kept: Kept, cue: TokenSpan): TokenSpan {
  const helper = kept.get('helper')
  return kept.get('shown') ?? (helper?.end === cue.start ? { start: helper.start, end: cue.end } : cue)
}

/** The form of the content, which decides what ends it: that of the innermost rule which says one. */
function formOf(rule: CompiledClause['rule'], picked: readonly Picked[]): NonNullable<Reading['form']> {
  return picked.find((each) => each.rule.form !== undefined)?.rule.form ?? rule.form ?? 'clause'
}

/** «قال ماكرون مؤكدا أن»: a cue that goes on with the content of the one before it says nothing new. */
const isSameContent = (last: Read | undefined, { reading, rule }: Read): boolean =>
  rule.is === 'continued' &&
  last !== undefined &&
  last.rule.tells !== true &&
  last.reading.content[0]?.start === reading.content[0]?.start

const withInner = (picked: Picked): readonly Picked[] => [picked, ...picked.picked.flatMap(withInner)]

/** The frame of a cue that is a verb. */
function frameOf(cue: unknown): Reading['frame'] {
  return typeof cue === 'object' && cue !== null && 'frame' in cue ? (cue.frame as Reading['frame']) : null
}

/** The token that the writer's words begin with: in a dialogue («— Путин сказал нет, — вздыхает сосед.») after the speech. */
function spokenUntil(sentence: ClassedSentence, { spoken }: Engine, end: number): number {
  let until = 0
  spoken?.(newSearch(sentence, { first: 0, end, from: 0, isFirst: true }, null), 0, (to) => {
    until = to
    return true
  })
  return until
}

/** Something is stated, or nothing for sure: a verb that is negated or asked for leaves the sentence without any. */
const states = ({ reading: { subject }, rule }: Read): boolean => rule.tells !== true && subject?.kind !== 'void'

/** A cue may be the first word of a quotation within a clause: Macron “called for” a truce, the Élysée said. */
const isInsideQuotation = (view: SentenceView, at: number): boolean =>
  view.quotations[at] !== null && !(isQuotationMark(view, at - 1) && view.tokens[at - 2]?.isWord === true)
