/** End each content: before the next clause that stands beside it, and where a rule of the language says so. */
import type { TokenSpan } from '../text/tokens'
import { isMark } from '../text/sentence-view'
import { type Engine, newSearch, type Parted } from './engine'
import type { Reading } from './reading'
import type { EndRule, Neighbour, Rule } from './rules'
import { MOST_STEPS } from './search'
import type { ClassedSentence } from './sentence'
import type { Trace } from './trace'

interface SentenceAround {
  readonly sentence: ClassedSentence
  readonly engine: Engine
  readonly trace: Trace | undefined
}

/** A content ends before token `at` by a rule. */
interface ContentEnd {
  readonly rule: Rule
  readonly at: number
}

/** End the contents of a sentence's readings; what stands before its cue ends there. */
export function endContents(around: SentenceAround, readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading, i) => {
    const by = [...(reading.by ?? [])]
    const note = ({ rule, at }: ContentEnd): number => {
      by.push(rule.name)
      around.trace?.tried(rule, at, true)
      return at
    }
    const content = reading.content.map((part) => {
      if (part.start < reading.group.start) return part
      const end = beforeNext(around, reading, part, readings.slice(i + 1), note)
      return endPart(around, reading, { start: part.start, end }, note)
    })
    return { ...reading, content, by }
  })
}

type Note = (cut: ContentEnd) => number

/** Where a part ends before the first of the readings after it that stands beside its own. */
function beforeNext(
  around: SentenceAround,
  { group }: Reading,
  part: TokenSpan,
  later: readonly Reading[],
  note: Note
): number {
  const { start } = part
  let { end } = part
  for (const next of later) {
    if (next.group.start <= start) {
      // "Macron, warning that time is short, told …": the clause around it goes on.
      if (next.group.start < group.start) end = Math.min(end, lastComma(around.sentence, start, next.cue.start) ?? end)
      continue
    }
    const cut = besides(around, next, start)
    if (cut !== null && cut.at > start) return Math.min(end, note(cut))
  }
  return end
}

/** Where a content from token `start` on ends before `next`; null where `next` is part of it. */
function besides({ sentence, engine }: SentenceAround, next: Reading, start: number): ContentEnd | null {
  const { start: end } = next.group
  const search = newSearch(sentence, { first: start, end, from: start, isFirst: false }, null)
  for (const { rule, mayFit, parts } of engine.besides) {
    if ((rule.of !== 'any' && !isNeighbour(next, rule.of)) || !mayFit(sentence)) continue
    const { before, after } = parts()
    let at = -1
    search.steps = MOST_STEPS
    // What stands after the end is matched back from the next clause first.
    const fits = after(search, end, (to) => {
      at = to
      return before(search, to, () => true)
    })
    if (fits) return { rule, at }
  }
  return null
}

function isNeighbour({ subject, rule, reports }: Reading, of: Neighbour): boolean {
  if (of === 'joined') return subject?.kind === 'shared'
  if (of === 'leader') return subject?.kind === 'leader' && !subject.isRelative
  if (of === 'participle') return rule === 'participle'
  if (of === 'reporting') return reports
  return of === 'other' && subject?.kind === 'other'
}

/** Where a part ends: where the first rule says so, as often as one does. */
function endPart(
  { sentence, engine }: SentenceAround,
  { pivot, form = 'clause' }: Reading,
  part: TokenSpan,
  note: Note
) {
  const rules = engine.ends.filter(({ rule, mayFit }) => rule.of.includes(form) && mayFit(sentence))
  let { end } = part
  for (;;) {
    const cut = firstCut(sentence, rules, { start: pivot ?? part.start, end })
    if (cut === null) return { start: part.start, end }
    end = note(cut)
  }
}

function firstCut(
  sentence: ClassedSentence,
  rules: readonly Parted<EndRule>[],
  { start, end }: TokenSpan
): ContentEnd | null {
  const { view } = sentence
  const search = newSearch(sentence, { first: start, end, from: start, isFirst: false }, null)
  for (let at = start + 1; at < end; at++) {
    // Within a quotation nothing ends.
    if (view.quotations[at] !== null && view.quotations[at - 1] === view.quotations[at]) continue
    if (!mayEndAt(sentence, at)) continue
    for (const { rule, parts } of rules) {
      const { before, after } = parts()
      search.steps = MOST_STEPS
      if (after(search, at, () => before(search, at, () => true))) return { rule, at }
    }
  }
  return null
}

/** Nothing ends between two words of which the second has no class. */
const mayEndAt = ({ view, classes }: ClassedSentence, at: number): boolean =>
  classes.begins[at]?.length !== 0 || view.tokens[at]?.isWord !== true || view.tokens[at - 1]?.isWord !== true

/** The last comma outside quotations between tokens `start` and `end`; null where there is none. */
function lastComma({ view }: ClassedSentence, start: number, end: number): number | null {
  for (let i = end - 1; i > start; i--) if (view.quotations[i] === null && isMark(view, i, ',')) return i
  return null
}
