/** The page's text as plain data: what `dom` reads and `core` reasons about. */
import { foldWords, type Words } from '../text/fold'
import type { Span } from '../text/span'

/** All text of a page in reading order. A container is an element that holds text, known by its number. */
export interface PageText {
  /** Blocks end with "\n"; text within a block is as the page has it. */
  readonly text: string
  /** Where each block begins, in UTF-16 units of `text`, ascending. */
  readonly blockStarts: readonly number[]
  /** For each block, the container whose own text it is. */
  readonly blockContainers: readonly number[]
  /** The blocks that a rule (`<hr>`) parts from what stands before them, ascending. */
  readonly ruledBlocks: readonly number[]
  /** For each container, the nearest container around it, always of a lesser number; -1 for 0, the root. */
  readonly parents: readonly number[]
}

/** What the markup calls a part of the page: readers' comments, or other matter beside the article. */
export interface Region {
  readonly kind: 'comments' | 'beside'
  /** The label itself; parts of one name are of one sort. */
  readonly name: string
}

/**
 * How a user sees a word: as it is written; not at all; struck out, and so taken back; or as another, out of its place,
 * turned about, under others.
 */
export type Sight = 'plain' | 'unseen' | 'struck' | 'disguised'

/** What must be asked of the live page, and only for the few containers that matter. */
export interface PageProbe {
  /** False where the page has text before what was read of it. */
  readonly isFromStart: boolean
  /** Whether a user can see the container. */
  readonly isShown: (container: number) => boolean
  /** Whether a user can see the text at an offset of the page's text: an element within its block may be hidden. */
  readonly isShownAt: (offset: number) => boolean
  /** How a user sees each of these words of the page's text, a statement's frame in its order; asked for those alone. */
  readonly sightOf: (words: readonly Span[]) => readonly Sight[]
  /** What the container itself is labelled as; null where it is not, whatever its ancestors are. */
  readonly regionOf: (container: number) => Region | null
  /** Whether the container itself is a box that stands in a text without being of it: an advertisement, a caption. */
  readonly isBox: (container: number) => boolean
}

/** A page ready to be searched: its words, and the block each stands in. */
export interface PageWords {
  readonly page: PageText
  readonly words: Words
  readonly blocks: Uint32Array
}

/** Fold a page's text and find each word's block. O(length). */
export function readPageWords(page: PageText): PageWords {
  const words = foldWords(page.text)
  const blocks = new Uint32Array(words.count)
  let block = 0
  for (let i = 0; i < words.count; i++) {
    while (
      block + 1 < page.blockStarts.length &&
      (page.blockStarts[block + 1] as number) <= (words.starts[i] as number)
    )
      block++
    blocks[i] = block
  }
  return { page, words, blocks }
}

/** The container that the word's block belongs to. */
export function containerOf(page: PageWords, word: number): number {
  return page.page.blockContainers[page.blocks[word] as number] as number
}

/** The region that a container lies in: comments before anything within them, else the innermost; null in none. O(depth). */
export function regionAround(page: PageText, probe: PageProbe, container: number): Region | null {
  let innermost: Region | null = null
  for (let c = container; c >= 0; c = page.parents[c] as number) {
    const region = probe.regionOf(c)
    if (region?.kind === 'comments') return region
    innermost ??= region
  }
  return innermost
}
