/**
 * Find the text of an article that is not known, on a page of any layout.
 *
 * An article is where a page has most of its prose: paragraphs that end as sentences do, outside navigation, comments and
 * boxes, and not made of links. From the root the search goes down to the element that holds nearly all prose of its
 * surroundings in more than one paragraph. What is left there of links, hidden text and labelled boxes is taken out. A page
 * that lists articles has its links among its prose, and gives none. O(blocks · depth).
 */
import type { Span } from './dossier'
import { type PageProbe, type PageText, regionAround } from './page'

/** What must be asked beside `PageProbe`. */
export interface MainTextProbe extends PageProbe {
  /** The share of the container's text that is linked, 0 to 1. */
  readonly linkedShareOf: (container: number) => number
}

/** An article's text, with the way back to the page. */
export interface MainText {
  /** Its paragraphs, separated by "\n", each run of white space as one space. */
  readonly text: string
  /** The stretch of the page's text that a span of `text` stands for. */
  readonly toPage: (span: Span) => Span
}

interface Block extends Span {
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
/** A block of which more is linked leads elsewhere. */
const LINKED = 0.5
/** Where more of the text than this leads elsewhere, the page lists articles. */
const LIST = 0.3
/** How a sentence ends, with what may close after it. */
const SENTENCE_END = /[.!?؟…۔:;؛](?:["'”“»’)\]\s]|$)/u

/** Find the main text; null where the page has no article of its own. */
export function findMainText(page: PageText, probe: MainTextProbe): MainText | null {
  const blocks = readBlocks(page, probe)
  const prose = blocks.filter(({ isProse }) => isProse)
  const container = placeOf(page, prose)
  const own = blocks.filter((block) => isWithin(page, block.container, container))
  const kept = own.filter((block) => probe.linkedShareOf(block.container) <= LINKED)
  const length = (some: readonly Block[]): number => some.reduce((sum, { start, end }) => sum + end - start, 0)
  const isArticle = length(kept.filter(({ isProse }) => isProse)) >= LEAST_PROSE
  if (!isArticle || length(own) - length(kept) > length(own) * LIST) return null
  return join(page.text, kept)
}

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
    return [{ start, end, container, isProse: text.length >= PROSE_LENGTH && SENTENCE_END.test(text) }]
  })
}

/** The deepest container that holds most of the prose in more than one block. */
function placeOf(page: PageText, prose: readonly Block[]): number {
  const held = new Map<number, { weight: number; blocks: number }>()
  for (const { start, end, container } of prose) {
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

/** Join blocks, white space collapsed, noting for each unit where in the page it stands. */
function join(page: string, blocks: readonly Block[]): MainText {
  const units: string[] = []
  const places: number[] = []
  for (const { start, end } of blocks) {
    if (units.length > 0) {
      units.push('\n')
      places.push(start)
    }
    const first = units.length
    for (let i = start; i < end; i++) {
      const isSpace = /\s/u.test(page.charAt(i))
      if (isSpace && (units.length === first || units.at(-1) === ' ')) continue
      units.push(isSpace ? ' ' : page.charAt(i))
      places.push(i)
    }
    while (units.length > first && units.at(-1) === ' ') {
      units.pop()
      places.pop()
    }
  }
  const place = (at: number): number => places[Math.min(at, places.length - 1)] ?? 0
  return { text: units.join(''), toPage: ({ start, end }) => ({ start: place(start), end: place(end - 1) + 1 }) }
}
