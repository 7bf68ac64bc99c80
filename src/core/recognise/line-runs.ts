/**
 * Give each line of the article the runs that are its one occurrence on the page.
 *
 * Runs are found greedily over the whole page, so one may take the first words of the next paragraph for the last
 * words of its own. Here they are sorted by line and joined to occurrences. A line may occur more than once: the
 * article's own, and a copy in a box that no markup tells from the article. The article's own stands between the lines
 * before and after it, and in the element that they stand in. Where that decides nothing, a changed occurrence is
 * taken before an intact one, which is the more cautious. A line that the article's place does not hold is accepted
 * from above the place, where ledes stand, and never from below, where people quote. O(runs · lines).
 */
import type { Article, ArticleLine } from './article'
import { containerOf, type PageWords } from '../page/page-words'
import type { ArticlePlace } from './place'
import type { Run } from './runs'

/** The most words between two runs of one occurrence; with more they are two occurrences. */
export const LARGEST_GAP = 80
/** An occurrence that holds less of a line than this share of what the fullest one holds is only like the line. */
const RIVAL = 0.8

/** The runs of one occurrence, at least one, in the order of the page. */
type Occurrence = readonly [Run, ...Run[]]

/** Where a line stands on the page. */
export interface LineRuns {
  /** In the order of the page; empty where the line is not on it. */
  readonly runs: readonly Run[]
  /** False where the line is in the page and nobody can see it. */
  readonly seen: boolean
}

/** Find the runs of every line; one entry for each line, in the article's order. */
export function runsByLine(
  article: Article,
  page: PageWords,
  { inside, around, hidden }: ArticlePlace
): readonly LineRuns[] {
  const rivals = article.lines.map((line) => rivalsOf(line, inside))
  const best = rivals.map(([occurrence]) => occurrence)
  return article.lines.map((line, i) => {
    const runs =
      likeliest(rivals[i] as readonly Occurrence[], best, i, page) ??
      rivalsOf(line, around).find((occurrence) => isAbove(occurrence, best, i))
    return runs === undefined ? { runs: rivalsOf(line, hidden)[0] ?? [], seen: false } : { runs, seen: true }
  })
}

/** The occurrence of line `i` that is the article's own, as far as can be told; undefined where there is none. */
function likeliest(
  rivals: readonly Occurrence[],
  best: readonly (Occurrence | undefined)[],
  i: number,
  page: PageWords
): Occurrence | undefined {
  const inOrder = narrow(rivals, (occurrence) => isInOrder(occurrence, best, i))
  const [before, after] = neighbours(best, i)
  const alike = narrow(inOrder, (occurrence) =>
    [before, after].some((other) => other !== undefined && standsBeside(page, occurrence, other))
  )
  return alike.find((occurrence) => isChanged(page, occurrence)) ?? alike[0]
}

/** The items that pass; all of them where none does. */
function narrow<T>(items: readonly T[], passes: (item: T) => boolean): readonly T[] {
  const passing = items.filter(passes)
  return passing.length > 0 ? passing : items
}

/** True where two occurrences stand in one element, or in elements of one parent. */
function standsBeside(page: PageWords, [{ page: one }]: Occurrence, [{ page: other }]: Occurrence): boolean {
  const { parents } = page.page
  return parents[containerOf(page, one)] === parents[containerOf(page, other)]
}

/**
 * True where words of the line are missing between two runs of the occurrence, or other words stand there in their
 * block.
 */
function isChanged(page: PageWords, occurrence: Occurrence): boolean {
  return occurrence.some((run, i) => {
    const last = occurrence[i - 1]
    if (last === undefined) return false
    const isInserted =
      run.page > last.page + last.length && page.blocks[run.page] === page.blocks[last.page + last.length - 1]
    return isInserted || run.article > last.article + last.length
  })
}

/** The part of a run that lies in a line; null where no part does. */
function clip(run: Run, line: Pick<ArticleLine, 'start' | 'end'>): Run | null {
  const start = Math.max(run.article, line.start)
  const end = Math.min(run.article + run.length, line.end)
  return end <= start ? null : { article: start, page: run.page + start - run.article, length: end - start }
}

/** The occurrences of a line among `runs`, the fullest first, without those that are only like it. */
function rivalsOf(line: ArticleLine, runs: readonly Run[]): readonly Occurrence[] {
  const found: [Run, ...Run[]][] = []
  for (const run of runs) {
    const own = clip(run, line)
    if (own === null) continue
    const current = found.at(-1)
    if (current === undefined || isApart(current.at(-1) as Run, own)) found.push([own])
    else current.push(own)
  }
  const rivals = found.map((occurrence) => ({ occurrence, words: wordsHeld(occurrence) }))
  const most = Math.max(0, ...rivals.map(({ words }) => words))
  return rivals
    .filter(({ words }) => words >= most * RIVAL)
    .sort((a, b) => b.words - a.words)
    .map(({ occurrence }) => occurrence)
}

/** True where `next` begins another occurrence: it stands far from `last`, or repeats most of it. */
const isApart = (last: Run, next: Run): boolean =>
  next.page - last.page - last.length > LARGEST_GAP || next.article < last.article + last.length / 2

/** How many different words of the article an occurrence holds. */
function wordsHeld(occurrence: Occurrence): number {
  return new Set(occurrence.flatMap((run) => Array.from({ length: run.length }, (_, i) => run.article + i))).size
}

/** True where line `i` comes before all lines that the place holds, and its occurrence stands above them. */
function isAbove(occurrence: Occurrence, best: readonly (Occurrence | undefined)[], i: number): boolean {
  const isFirst = best.slice(0, i).every((other) => other === undefined)
  return isFirst && best.some((other) => other !== undefined) && isInOrder(occurrence, best, i)
}

/** The occurrences of the nearest lines before and after line `i` that are on the page. */
function neighbours(
  best: readonly (Occurrence | undefined)[],
  i: number
): readonly [Occurrence | undefined, Occurrence | undefined] {
  return [
    best.slice(0, i).findLast((other) => other !== undefined),
    best.slice(i + 1).find((other) => other !== undefined)
  ]
}

/** True where an occurrence of line `i` stands after the nearest line before it and before the nearest one after it. */
function isInOrder(occurrence: Occurrence, best: readonly (Occurrence | undefined)[], i: number): boolean {
  const [before, after] = neighbours(best, i)
  const last = occurrence.at(-1) as Run
  return (
    (before === undefined || before[0].page < occurrence[0].page) &&
    (after === undefined || last.page < (after.at(-1) as Run).page)
  )
}
