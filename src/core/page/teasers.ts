/**
 * Find the boxes in which a page tells of other articles, whatever it calls them.
 *
 * A teaser is short and headed by a link: a linked title with a text or two below, or one text that begins with the title.
 * One may be a source that the article names; where several stand in a row, or titles and texts take turns in a box of their
 * own, they lead elsewhere. O(blocks · depth).
 */
import { LINKED, type Links } from './main-text-probe'
import type { Block } from './page-blocks'

/** A text that begins with a link of this share begins with a title; a linked name is less. */
const TITLE = 0.2
/** A teaser tells no more of its article than so many texts. */
const LONGEST_TEASER = 2

/** What stands next to each other in a container: its own blocks, and those of each container within it. */
interface TeaserPart {
  readonly container: number | null
  readonly blocks: Block[]
}

/** The blocks of teasers among `blocks`, all of which lie within the container `place`. */
export function findTeasers(
  parents: readonly number[],
  place: number,
  blocks: readonly Block[],
  linksOf: (block: Block) => Links
): ReadonlySet<Block> {
  const isTitle = (block: Block): boolean => linksOf(block).share > LINKED
  const isTeaser = ({ blocks: [first, ...rest] }: TeaserPart): boolean => {
    if (first === undefined) return false
    const texts = rest.filter(({ isProse }) => isProse).length
    if (rest.length > 0) return isTitle(first) && texts > 0 && texts <= LONGEST_TEASER
    const { isFirst, share } = linksOf(first)
    return first.isProse && isFirst && share > TITLE && share <= LINKED
  }
  const teasers = new Set<Block>()
  const drop = (some: readonly Block[]): void => some.forEach((block) => teasers.add(block))
  for (const [container, parts] of partsWithin(parents, place, blocks)) {
    const all = parts.flatMap((part) => part.blocks)
    if (container !== place && takesTurns(all, isTitle)) drop(all)
    parts.forEach((part, i) => {
      const isInRow = [parts[i - 1], parts[i + 1]].some((beside) => beside !== undefined && isTeaser(beside))
      if (isInRow && isTeaser(part)) drop(part.blocks)
    })
  }
  return teasers
}

/** The parts of `place` and of every container within it, in the order of the page. */
function partsWithin(
  parents: readonly number[],
  place: number,
  blocks: readonly Block[]
): ReadonlyMap<number, readonly TeaserPart[]> {
  const parts = new Map<number, TeaserPart[]>()
  for (const block of blocks) {
    let within: number | null = null
    for (let c = block.container; c >= place; c = parents[c] as number) {
      const own = parts.get(c) ?? []
      const last = own.at(-1)
      if (within !== null && last?.container === within) last.blocks.push(block)
      else own.push({ container: within, blocks: [block] })
      parts.set(c, own)
      within = c
    }
  }
  return parts
}

/** Tell whether titles and texts take turns, at least twice, and a title begins. */
function takesTurns(blocks: readonly Block[], isTitle: (block: Block) => boolean): boolean {
  const turns = blocks.filter((block) => block.isProse || isTitle(block)).map(isTitle)
  return turns.length >= 4 && turns.every((turn, i) => turn === (i % 2 === 0))
}
