/**
 * Find the part of the page that carries the article.
 *
 * Words of an article also stand in teasers, related boxes, and comments that quote it. The article's place is the
 * deepest element that still holds most of what the page has of it. What a reader sees counts before what is hidden (the
 * copy for phones, the part behind a paywall). Comments are left out, and so is what stands beside the article, unless
 * one such element holds more of it than the rest of the page: then a layout has called the article a widget.
 * O(runs · depth).
 */
import type { Article } from './article'
import { containerOf, markAround, type PageProbe, type PageWords } from './page'
import type { Run } from './runs'

/** An element that keeps this share of what its parent holds is a better answer than the parent: a lede may stand apart. */
const MOST = 0.9

export interface Place {
  /** The container that carries the article. */
  readonly container: number
  /** The marked region that the article is in; -1 where it is in none. Words in any other are not the article's. */
  readonly mark: number
  /** Runs within the place. */
  readonly inside: readonly Run[]
  /** Eligible runs elsewhere on the page, for a line that the place does not hold (a lede above it). */
  readonly around: readonly Run[]
  /** Eligible runs that are in the page and that a reader cannot see. */
  readonly hidden: readonly Run[]
}

/** Find the article's place; null where a reader sees nothing of it. */
export function findPlace(article: Article, page: PageWords, runs: readonly Run[], probe: PageProbe): Place | null {
  const { mark, runs: own } = outOfRegions(article, page, runs, probe)
  const isSeen = (run: Run): boolean => probe.isShown(containerOf(page, run.page))
  const eligible = own.filter(isSeen)
  if (eligible.length === 0) return null

  const held = coverageByContainer(article, page, eligible)
  let container = 0
  for (;;) {
    const enough = (held.get(container) ?? 0) * MOST
    const better = [...held].filter(([c, count]) => page.page.parents[c] === container && count >= enough)
    if (better.length === 0) break
    better.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    container = (better[0] as [number, number])[0]
  }
  const isInside = (run: Run): boolean => holds(page, container, containerOf(page, run.page))
  return {
    container,
    mark,
    inside: eligible.filter(isInside),
    around: eligible.filter((run) => !isInside(run)),
    hidden: own.filter((run) => !isSeen(run))
  }
}

/** The runs that may be the article's, all in one region or in none: where more of the article stands than elsewhere. */
function outOfRegions(
  article: Article,
  page: PageWords,
  runs: readonly Run[],
  probe: PageProbe
): { readonly mark: number; readonly runs: readonly Run[] } {
  const byMark = new Map<number, Run[]>()
  for (const run of runs.flatMap((whole) => cutByContainer(page, whole))) {
    const mark = markAround(page.page, probe, containerOf(page, run.page))
    if (mark >= 0 && probe.regionOf(mark) === 'comments') continue
    const others = byMark.get(mark)
    if (others) others.push(run)
    else byMark.set(mark, [run])
  }
  const [heaviest] = [...byMark]
    .map(([mark, held]) => ({ mark, runs: held, weight: wordsHeld(article, held) }))
    .sort((a, b) => b.weight - a.weight || a.mark - b.mark)
  return heaviest ?? { mark: -1, runs: [] }
}

/** Cut a run where the page's element changes: a run may go on by chance from a paragraph into a comment below it. */
function cutByContainer(page: PageWords, run: Run): readonly Run[] {
  const parts: Run[] = []
  let from = 0
  for (let i = 1; i <= run.length; i++) {
    if (i < run.length && containerOf(page, run.page + i) === containerOf(page, run.page + from)) continue
    parts.push({ page: run.page + from, article: run.article + from, length: i - from })
    from = i
  }
  return parts
}

/** How many different words of the article stand in the runs. */
function wordsHeld(article: Article, runs: readonly Run[]): number {
  const words = new Uint8Array(article.words.count)
  for (const run of runs) words.fill(1, run.article, run.article + run.length)
  return words.reduce((sum, word) => sum + word, 0)
}

/** True where `inner` is `outer` or within it. */
function holds(page: PageWords, outer: number, inner: number): boolean {
  for (let c = inner; c >= outer; c = page.page.parents[c] as number) if (c === outer) return true
  return false
}

/** For each container that holds a run, how many different words of the article stand in it. */
function coverageByContainer(article: Article, page: PageWords, runs: readonly Run[]): ReadonlyMap<number, number> {
  const seen = new Map<number, Uint8Array>()
  for (const run of runs) {
    for (let c = containerOf(page, run.page); c >= 0; c = page.page.parents[c] as number) {
      let words = seen.get(c)
      if (words === undefined) {
        words = new Uint8Array(article.words.count)
        seen.set(c, words)
      }
      words.fill(1, run.article, run.article + run.length)
    }
  }
  return new Map([...seen].map(([c, words]) => [c, words.reduce((sum, word) => sum + word, 0)]))
}
