/**
 * Find where a page's own article may begin: its headline.
 *
 * A headline is what the page's head calls the article, or a part of it: titles carry the site's name too. The same words also
 * stand in trails and in boxes, so several places come into question, those first that the markup calls headings; the caller takes
 * the first that an article follows. Titles are sought by a few letters of each with the browser's own search. O(length).
 */
import type { MainTextProbe } from './main-text-probe'
import type { Block, PageBlocks } from './page-blocks'

/** Letters of a title by which it is sought: its beginning, its middle, its end. */
const BAIT = 14
/** Shorter titles are found in too many places. */
const LEAST_TITLE = 8
/** Nobody writes a longer headline. */
const LONGEST = 400
/** Of the words of a title and of a block, as many must be the same. */
const ALIKE = 0.75
/** Places of one title that are looked at. */
const MOST_PLACES = 20

/** A place where the article may begin. */
export interface Headline {
  readonly block: Block
  /** The page's head calls the article so. */
  readonly isNamed: boolean
}

/** Where the article may begin, the likeliest first. */
export function findHeadlines(blocks: PageBlocks, probe: MainTextProbe): readonly Headline[] {
  const marked = probe.headlines.map((container) => blocks.at(blocks.partOf(container).first))
  const named = namedBlocks(blocks, probe.evidence.titles)
  const rank = (block: Block): number => {
    const isTitled = named.has(block.index)
    if (marked.includes(block)) return isTitled ? 0 : 3
    return isHeading(blocks, probe, block) ? 1 : 2
  }
  return [...new Set([...marked, ...[...named].map((index) => blocks.at(index))])]
    .filter(({ start, length }) => length > 0 && length <= LONGEST && probe.isShownAt(start))
    .sort((a, b) => rank(a) - rank(b) || a.index - b.index)
    .map((block) => ({ block, isNamed: named.has(block.index) }))
}

/** True where a block, or what it alone fills, is a heading. */
export function isHeading(blocks: PageBlocks, { outlineOf }: MainTextProbe, { container, index }: Block): boolean {
  for (let c = container; c > 0; c = blocks.page.parents[c] as number) {
    if (outlineOf(c) === 'heading') return true
    const { first, last } = blocks.partOf(blocks.page.parents[c] as number)
    if (first !== index || last !== index) return false
  }
  return false
}

/** The blocks that say what a title says. */
function namedBlocks(blocks: PageBlocks, titles: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const title of titles) {
    if (title.length < LEAST_TITLE || title.length > LONGEST) continue
    const words = wordsOf(title)
    for (const from of [0, (title.length - BAIT) >> 1, title.length - BAIT]) {
      const bait = title.slice(Math.max(0, from), Math.max(0, from) + BAIT).trim()
      for (const index of blocks.withText(bait, MOST_PLACES)) {
        const block = blocks.at(index)
        if (block.length <= LONGEST && areAlike(words, wordsOf(blocks.textOf(block)))) found.add(index)
      }
    }
    if (found.size > 0) break
  }
  return found
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Tell whether most words of each of two titles stand in the other. */
function areAlike(one: readonly string[], two: readonly string[]): boolean {
  const shared = one.filter((word) => two.includes(word)).length
  return shared >= ALIKE * Math.max(one.length, two.length)
}
