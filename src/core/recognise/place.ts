/**
 * Find the part of the page that carries the article.
 *
 * Words of an article also stand in teasers, related boxes, and comments that quote it. The article's place is the
 * deepest element that still holds most of what the page has of it. Only what people can see counts, not the copy for
 * phones or the part behind a paywall. Comments are left out, and so is what stands beside the article. But a label
 * does not decide alone, since layouts call the article's own parts widgets and sidebars. A label that more of the
 * article bears than does not is the layout's. A label of comments is so only where it holds most of the article and
 * next to no other prose stands on the page. O(runs · depth), and one pass over the page's words where comments hold
 * the most.
 */
import type { Article } from './article'
import { containerOf, regionAround, type PageProbe, type PageWords, type Region } from '../page/page-words'
import type { Run } from './runs'

/** An element that holds this share of what its parent holds is the better place: a lede may stand apart. */
const MOST = 0.9

/** Words of a block that is prose: menus, teasers and bylines are shorter. */
const PROSE_BLOCK = 12
/** Words of prose that are a text of their own, which people may comment on. */
const PROSE = 40

/** Where the article stands, and the runs of the page by where they lie. */
export interface ArticlePlace {
  /** The container that carries the article. */
  readonly container: number
  /** The label that the article bears; null where it bears none. Words under another label are not the article's. */
  readonly label: string | null
  /** Runs within the place. */
  readonly inside: readonly Run[]
  /** Runs elsewhere on the page that may be the article's: a lede above the place. */
  readonly around: readonly Run[]
  /** Runs that may be the article's and that nobody can see. */
  readonly hidden: readonly Run[]
}

/** Find the article's place; null where nothing of the article can be seen. */
export function findPlace(
  article: Article,
  page: PageWords,
  runs: readonly Run[],
  probe: PageProbe
): ArticlePlace | null {
  const { label, runs: own } = outOfRegions(article, page, runs, probe)
  const isSeen = (run: Run): boolean => probe.isShownAt(page.words.starts[run.page] as number)
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
    label,
    inside: eligible.filter(isInside),
    around: eligible.filter((run) => !isInside(run)),
    hidden: own.filter((run) => !isSeen(run))
  }
}

/**
 * The runs that may be the article's: those outside all regions, and those under a label that holds more of it than
 * these.
 */
function outOfRegions(
  article: Article,
  page: PageWords,
  runs: readonly Run[],
  probe: PageProbe
): { readonly label: string | null; readonly runs: readonly Run[] } {
  const outside: Run[] = []
  const labelled = new Map<string, { readonly region: Region; readonly runs: Run[] }>()
  for (const run of runs.flatMap((whole) => cutByContainer(page, whole))) {
    const region = regionAround(page.page, probe, containerOf(page, run.page))
    const others = region === null ? outside : labelled.get(region.name)?.runs
    if (others) others.push(run)
    else if (region !== null) labelled.set(region.name, { region, runs: [run] })
  }
  const isLayouts = ({ region, weight }: { readonly region: Region; readonly weight: number }): boolean =>
    region.kind !== 'comments' || (weight > article.words.count / 2 && !hasProseOutside(page, probe, region.name))
  const heaviest = [...labelled.values()]
    .map((group) => ({ ...group, weight: wordsHeld(article, group.runs) }))
    .filter(({ weight }) => weight > wordsHeld(article, outside))
    .sort((a, b) => b.weight - a.weight)
    .find(isLayouts)
  if (heaviest === undefined) return { label: null, runs: outside }
  return { label: heaviest.region.name, runs: [...outside, ...heaviest.runs].sort((a, b) => a.page - b.page) }
}

/** True where the visible text outside the regions called `name` has enough prose to be what people comment on. */
function hasProseOutside(page: PageWords, probe: PageProbe, name: string): boolean {
  if (!probe.isFromStart) return true
  const lengths = new Uint32Array(page.page.blockStarts.length)
  for (const block of page.blocks) lengths[block]!++
  const isOutside = (container: number): boolean =>
    regionAround(page.page, probe, container)?.name !== name && probe.isShown(container)
  const prose = lengths.reduce((sum, length, block) => {
    const counts = length >= PROSE_BLOCK && sum < PROSE && isOutside(page.page.blockContainers[block] as number)
    return counts ? sum + length : sum
  }, 0)
  return prose >= PROSE
}

/** Cut a run where the page's container changes: a run may go on by chance from a paragraph into a comment below it. */
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

/** How many words of the article stand in the runs, each counted once. */
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

/** For each container that holds a run, how many words of the article stand in it, each counted once. */
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
