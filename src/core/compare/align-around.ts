/** Align two quotations around the run of words that tells most, and see whether they are one that was changed. */
import { splitOtherWords } from '../recognise/other-word'
import { findRuns, readSeeds, type Run } from '../recognise/runs'
import type { Step } from '../recognise/step'
import { alignWords, mergeVariants } from '../recognise/word-steps'
import type { WordedQuotation } from './quotation'

/** Words that one may add before the other's first or after its last. */
const MARGIN = 4
/** This share of the shorter one's words must be the same, and of what its words tell. */
const LEAST_KEPT = 0.6
const LEAST_TOLD = 0.5
/** So many words in a row may be others, or a quarter of those that are the same: more are another sentence. */
const MOST_CHANGED = 3
const MOST_CHANGED_SHARE = 0.25

export interface Aligned {
  /** All of both, in reading order. */
  readonly steps: readonly Step[]
  /** Those without what only one of the two has at its ends. */
  readonly core: readonly Step[]
  /** What the words tell that are the same. */
  readonly told: number
}

/** Null where too much differs. */
export function alignAround(here: WordedQuotation, there: WordedQuotation): Aligned | null {
  const run = mostTelling(findRuns(here.words, readSeeds(there.words)), here)
  if (run === null) return null
  const clamp = (at: number, { words }: WordedQuotation): number => Math.max(0, Math.min(at, words.count))
  const line = {
    start: clamp(run.article - run.page - MARGIN, there),
    end: clamp(run.article + here.words.count - run.page + MARGIN, there)
  }
  const [start, end] = [
    clamp(run.page - run.article - MARGIN, here),
    clamp(run.page + there.words.count - run.article + MARGIN, here)
  ]
  const window = Array.from({ length: end - start }, (_, i) => start + i)
  const merged = mergeVariants(there, here, alignWords(there, here, line, window))
  const [aligned = []] = splitOtherWords(there, here, [withoutStrays(merged, here)])
  const first = aligned.findIndex(isSame)
  if (first < 0) return null
  const last = aligned.findLastIndex(isSame)
  const inner = aligned.slice(first, last + 1)
  const [head, tail] = [endsOf(inner, here, there, 'head'), endsOf(inner, here, there, 'tail')]
  const steps = [...head, ...inner, ...tail]
  const core = [...(isExchange(head) ? head : []), ...inner, ...(isExchange(tail) ? tail : [])]
  const told = toldBy(inner, here)
  return isOneQuotation(core, [head, tail], told, here, there) ? { steps, core, told } : null
}

const isSame = (step: Step): step is Extract<Step, { readonly op: 'same' }> => step.op === 'same'
/** What the words tell that are the same. */
const toldBy = (steps: readonly Step[], { rarity }: WordedQuotation): number =>
  sum(steps.filter(isSame).map(({ page }) => rarity[page] as number))
const sum = (numbers: ArrayLike<number>): number => Array.from(numbers).reduce((all, each) => all + each, 0)

function mostTelling(runs: readonly Run[], here: WordedQuotation): Run | null {
  const told = ({ page, length }: Run): number => sum(here.rarity.subarray(page, page + length))
  return runs.reduce<Run | null>((best, run) => (best === null || told(run) > told(best) ? run : best), null)
}

/** Take kept words at either end for chance that tell nothing and stand further from the rest than they are many. */
function withoutStrays(steps: readonly Step[], here: WordedQuotation): readonly Step[] {
  const forwards = strayHead(steps, here)
  return strayHead(forwards.toReversed(), here).toReversed()
}

function strayHead(steps: readonly Step[], here: WordedQuotation): readonly Step[] {
  const first = steps.findIndex(isSame)
  const gap = steps.findIndex((step, i) => i > first && !isSame(step))
  const next = steps.findIndex((step, i) => i > gap && isSame(step))
  if (gap < 0 || next < 0) return steps
  const group = steps.slice(first, gap).filter(isSame)
  if (toldBy(group, here) > 1 || next - gap <= group.length) return steps
  const apart = group.flatMap(({ article, page }): readonly Step[] => [
    { op: 'removed', article },
    { op: 'added', page }
  ])
  return strayHead([...steps.slice(0, first), ...apart, ...steps.slice(gap)], here)
}

/** All words of both before the first that is the same, or after the last. */
function endsOf(
  inner: readonly Step[],
  here: WordedQuotation,
  there: WordedQuotation,
  end: 'head' | 'tail'
): readonly Step[] {
  const [article, page] = [placesOf(inner, 'article'), placesOf(inner, 'page')]
  const [removed, added] =
    end === 'head'
      ? [upTo(0, Math.min(...article)), upTo(0, Math.min(...page))]
      : [upTo(Math.max(...article) + 1, there.words.count), upTo(Math.max(...page) + 1, here.words.count)]
  return [
    ...removed.map((word): Step => ({ op: 'removed', article: word })),
    ...added.map((word): Step => ({ op: 'added', page: word }))
  ]
}

const upTo = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)

const placesOf = (steps: readonly Step[], side: 'article' | 'page'): readonly number[] =>
  steps.flatMap((step) => {
    if (step.op === 'same') return [step[side]]
    if (step.op === 'removed') return side === 'article' ? [step.article] : []
    return side === 'page' ? [step.page] : []
  })

/** True where both have other words there; where only one has any, the other leaves them out. */
const isExchange = (end: readonly Step[]): boolean =>
  end.some(({ op }) => op === 'removed') && end.some(({ op }) => op === 'added')

function isOneQuotation(
  core: readonly Step[],
  ends: readonly (readonly Step[])[],
  told: number,
  here: WordedQuotation,
  there: WordedQuotation
): boolean {
  const shorter = here.words.count <= there.words.count ? here : there
  const same = core.filter(isSame).length
  const most = Math.max(MOST_CHANGED, Math.floor(same * MOST_CHANGED_SHARE))
  return (
    same >= shorter.words.count * LEAST_KEPT &&
    told >= sum(shorter.rarity) * LEAST_TOLD &&
    longestChange(core) <= most &&
    ends.every((end) => !isExchange(end) || longestChange(end) <= MOST_CHANGED)
  )
}

/** The most words in a row that one side has in the place of the other's. */
function longestChange(steps: readonly Step[]): number {
  let [longest, removed, added] = [0, 0, 0]
  for (const { op } of steps) {
    if (op === 'same') removed = added = 0
    else if (op === 'removed') removed++
    else added++
    longest = Math.max(longest, removed, added)
  }
  return longest
}
