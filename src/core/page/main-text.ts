/**
 * Find the text of an article that is not known, on a page of any layout.
 *
 * An article is where a page has most of its prose: paragraphs that end as sentences do, outside navigation, comments and
 * boxes, and not made of links. From the root the search goes down to the element that holds nearly all prose of its
 * surroundings in more than one paragraph. What is left there of links, hidden text, labelled boxes and teasers is taken out,
 * and borders are put where one item of a feed ends and the next begins. A page that lists articles has its links among its
 * prose, and gives none. O(blocks · depth).
 */
import type { Span } from '../text/span'
import { joinBlocks, type JoinedText, type Line } from './joined-blocks'
import { type PageProbe, type PageText, regionAround } from './page-words'
import { HEADING_MARK } from '../find/text/paragraphs'
import { findTeasers, LINKED } from './teasers'

/** What of a text leads to other pages. */
export interface Links {
  /** From 0 to 1. */
  readonly share: number
  /** The text begins with a link. */
  readonly isFirst: boolean
}

/** What sets a part of a text apart: it is one of several items, or a heading. */
export type Outline = 'item' | 'heading'

/** What must be asked beside `PageProbe`. */
export interface MainTextProbe extends PageProbe {
  readonly linksOf: (block: Span) => Links
  /** What the container itself is; null where it is neither. */
  readonly outlineOf: (container: number) => Outline | null
}

/** A stretch of the page's text in one container. */
export interface Block extends Span {
  /** Its place among all blocks of the page. */
  readonly index: number
  readonly container: number
  readonly isProse: boolean
}

/** A shorter block is a headline, a caption or a button; a sentence of news is longer. */
const PROSE_LENGTH = 60
/** Less prose than this is a teaser. */
const LEAST_PROSE = 250
/** Longer pages are read up to here: no article is longer, and the cost stays bounded. */
const LONGEST = 200_000
/** An element that holds this share of the prose around it holds the article; less, and it may be one of its sections. */
const MOST = 0.75
/** Where more of the text than this leads elsewhere, the page lists articles. */
const LIST = 0.3
/** How a sentence ends, with what may close after it. */
const SENTENCE_END = /[.!?؟…۔:;؛](?:["'”“»’)\]\s]|$)/u

/** Find the main text, its headings and borders marked as `paragraphs.ts` reads them; null where the page has no article. */
export function findMainText(page: PageText, probe: MainTextProbe): JoinedText | null {
  const blocks = readBlocks(page, probe)
  const outer = placeOf(page, blocks)
  const teasers = findTeasers(page.parents, outer, within(page, outer, blocks), probe.linksOf)
  const others = blocks.filter((block) => !teasers.has(block))
  const place = placeOf(page, others)
  const own = within(page, place, others)
  const isKept = (block: Block): boolean => probe.linksOf(block).share <= LINKED
  const kept = own.filter(isKept)
  const isArticle = lengthOf(kept.filter(({ isProse }) => isProse)) >= LEAST_PROSE
  const isList = lengthOf(own) - lengthOf(kept) > lengthOf(own) * LIST || lengthOf([...teasers]) > lengthOf(kept)
  return isArticle && !isList ? joinBlocks(page.text, linesOf(page, probe, place, own, isKept)) : null
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { start, end }) => sum + end - start, 0)

/** The blocks that a reader sees outside regions, in order. */
function readBlocks(page: PageText, probe: PageProbe): readonly Block[] {
  const isOpen = new Map<number, boolean>()
  const isSeen = (container: number): boolean => {
    let open = isOpen.get(container)
    if (open === undefined) {
      open = probe.isShown(container) && regionAround(page, probe, container) === null
      isOpen.set(container, open)
    }
    return open
  }
  return page.blockStarts.flatMap((start, i) => {
    const container = page.blockContainers[i] as number
    const end = page.blockStarts[i + 1] ?? page.text.length
    if (start > LONGEST || !isSeen(container) || !probe.isShownAt(start)) return []
    const text = page.text.slice(start, end).trim()
    return [{ start, end, index: i, container, isProse: text.length >= PROSE_LENGTH && SENTENCE_END.test(text) }]
  })
}

/** The deepest container that holds most of the prose in more than one block. */
function placeOf(page: PageText, blocks: readonly Block[]): number {
  const held = new Map<number, { weight: number; blocks: number }>()
  for (const { start, end, container, isProse } of blocks) {
    if (!isProse) continue
    for (let c = container; c >= 0; c = page.parents[c] as number) {
      const sum = held.get(c) ?? { weight: 0, blocks: 0 }
      held.set(c, { weight: sum.weight + end - start, blocks: sum.blocks + 1 })
    }
  }
  let place = 0
  for (;;) {
    const here = held.get(place)
    const next = [...held].find(
      ([c, { weight, blocks }]) => page.parents[c] === place && here && weight >= here.weight * MOST && blocks > 1
    )
    if (next === undefined) return place
    place = next[0]
  }
}

function isWithin(page: PageText, inner: number, outer: number): boolean {
  for (let c = inner; c >= outer; c = page.parents[c] as number) if (c === outer) return true
  return false
}

const within = (page: PageText, place: number, blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(({ container }) => isWithin(page, container, place))

/** The blocks that are kept, with what stands between them: the border of an item, a rule, a heading that leads elsewhere. */
function linesOf(
  page: PageText,
  { outlineOf }: MainTextProbe,
  place: number,
  blocks: readonly Block[],
  isKept: (block: Block) => boolean
): readonly Line[] {
  const lines: Line[] = []
  let [item, isParted, rule] = [null as number | null, false, 0]
  const nearest = (container: number, outline: Outline): number | null => {
    for (let c = container; c > place; c = page.parents[c] as number) if (outlineOf(c) === outline) return c
    return null
  }
  for (const block of blocks) {
    for (; (page.ruledBlocks[rule] ?? Infinity) <= block.index; rule++) isParted = true
    const isHeading = nearest(block.container, 'heading') !== null
    if (!isKept(block)) {
      isParted ||= isHeading
      continue
    }
    const own = nearest(block.container, 'item')
    const border = isParted || own !== item ? `${HEADING_MARK}\n` : ''
    lines.push({ ...block, before: border + (isHeading ? HEADING_MARK : '') })
    ;[item, isParted] = [own, false]
  }
  return lines
}
