/** End each content: before the next clause that stands beside it, and where a rule of the language says so. */
import type { TokenSpan } from '../text/tokens'
import { isMark } from '../text/sentence-view'
import { type Engine, newSearch, type Parted } from './engine'
import type { Reading } from './reading'
import type { EndRule, Neighbour } from './rules'
import { MOST_STEPS } from './search'
import type { ClassedSentence } from './sentence'

/** End the contents of a sentence's readings; what stands before its cue ends there. */
export function endContents(
  sentence: ClassedSentence,
  engine: Engine,
  readings: readonly Reading[]
): readonly Reading[] {
  return readings.map((reading, i) => {
    const by: string[] = []
    const content = reading.content.map((part) => {
      if (part.start < reading.group.start) return part
      const before = beforeNext(sentence, engine, reading, part, readings.slice(i + 1), by)
      return endPart(sentence, engine, reading, before, by)
    })
    return { ...reading, content, by: [...(reading.by ?? []), ...by] }
  })
}

/** End a part before the first of the readings after it that stands beside its own. */
function beforeNext(
  sentence: ClassedSentence,
  engine: Engine,
  { group }: Reading,
  part: TokenSpan,
  later: readonly Reading[],
  by: string[]
): TokenSpan {
  const { start } = part
  let { end } = part
  for (const next of later) {
    if (next.group.start <= start) {
      // "Macron, warning that time is short, told …": the clause around it goes on.
      if (next.group.start < group.start) end = Math.min(end, lastComma(sentence, start, next.cue.start) ?? end)
      continue
    }
    const cut = besides(sentence, engine, next, start)
    if (cut === null || cut.at <= start) continue
    by.push(cut.name)
    end = Math.min(end, cut.at)
    break
  }
  return { start, end }
}

/** Where a content from token `start` on ends before `next`, and by which rule; null where `next` is part of it. */
function besides(
  sentence: ClassedSentence,
  { besides }: Engine,
  next: Reading,
  start: number
): { readonly at: number; readonly name: string } | null {
  const { start: at } = next.group
  const room = { first: start, end: at, from: start, isFirst: false }
  for (const { rule, parts } of besides) {
    if (rule.of !== 'any' && !isNeighbour(next, rule.of)) continue
    const { before, after } = parts()
    let cut = -1
    // What stands after the end is matched back from the next clause first.
    const search = newSearch(sentence, room, null)
    const fits = after(search, at, (to) => {
      cut = to
      return before(search, to, () => true)
    })
    if (fits) return { at: cut, name: rule.name }
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

/** End a part where the first rule says so, as often as one does. */
function endPart(
  sentence: ClassedSentence,
  { ends }: Engine,
  reading: Reading,
  part: TokenSpan,
  by: string[]
): TokenSpan {
  const { start } = part
  const first = reading.pivot ?? start
  const rules = ends.filter(({ rule }) => rule.of.includes(reading.form ?? 'clause'))
  let { end } = part
  for (;;) {
    const cut = firstCut(sentence, rules, { start: first, end })
    if (cut === null) return { start, end }
    by.push(cut.name)
    end = cut.at
  }
}

function firstCut(
  sentence: ClassedSentence,
  rules: readonly Parted<EndRule>[],
  { start, end }: TokenSpan
): { readonly at: number; readonly name: string } | null {
  const { view } = sentence
  const search = newSearch(sentence, { first: start, end, from: start, isFirst: false }, null)
  for (let at = start + 1; at < end; at++) {
    // Within a quotation nothing ends.
    if (view.quotations[at] !== null && view.quotations[at - 1] === view.quotations[at]) continue
    if (!mayEndAt(sentence, at)) continue
    for (const { rule, parts } of rules) {
      const { before, after } = parts()
      search.steps = MOST_STEPS
      if (after(search, at, () => before(search, at, () => true))) return { at, name: rule.name }
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
