/**
 * Find the part of the page that carries the article.
 *
 * Words of an article also stand in teasers, related boxes, and comments that quote it. The article's place is the
 * deepest element that still holds most of what the page has of it; where two elements hold as much (a copy for phones
 * and one for desktops), the one that is shown. Comments and matter beside the article are left out, unless the page has
 * the article nowhere else and it is not a comment. O(runs · depth).
 */
import type { Article } from './article'
import { containerOf, regionAround, type PageProbe, type PageWords } from './page'
import type { Run } from './runs'

/** An element that keeps this share of what its parent holds is a better answer than the parent: a lede may stand apart. */
const MOST = 0.8

export interface Place {
  /** The container that carries the article. */
  readonly container: number
  /** Runs within the place. */
  readonly inside: readonly Run[]
  /** Eligible runs elsewhere on the page, for a line that the place does not hold (a lede above it). */
  readonly around: readonly Run[]
}

/** Find the article's place; null where no run is eligible. */
export function findPlace(article: Article, page: PageWords, runs: readonly Run[], probe: PageProbe): Place | null {
  const regions = runs.map((run) => regionAround(page.page, probe, containerOf(page, run.page)))
  const inBody = runs.filter((_, i) => regions[i] === null)
  const eligible = inBody.length > 0 ? inBody : runs.filter((_, i) => regions[i] === 'beside')
  if (eligible.length === 0) return null

  const held = coverageByContainer(article, page, eligible)
  let container = 0
  for (;;) {
    const enough = (held.get(container) ?? 0) * MOST
    const better = [...held].filter(([c, count]) => page.page.parents[c] === container && count >= enough)
    if (better.length === 0) break
    better.sort((a, b) => Number(probe.isShown(b[0])) - Number(probe.isShown(a[0])) || b[1] - a[1] || a[0] - b[0])
    container = (better[0] as [number, number])[0]
  }
  const isInside = (run: Run): boolean => holds(page, container, containerOf(page, run.page))
  return {
    container,
    inside: eligible.filter(isInside),
    around: eligible.filter((run) => !isInside(run))
  }
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
