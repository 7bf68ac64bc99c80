/**
 * Hold a page's blocks as the tree that its containers make, so that any part of it is reached without reading the rest.
 *
 * Blocks stand in the order of the text, so all that a container holds is one stretch of them. Lengths, and whether a block
 * is prose, are read when they are first asked for. O(containers + blocks) to build.
 */
import { lastAtOrBefore } from '../text/last-at-or-before'
import type { Span } from '../text/span'
import type { PageText } from './page-words'

/** A stretch of the page's text in one container. */
export interface Block extends Span {
  /** Its place among all blocks of the page. */
  readonly index: number
  readonly container: number
  /** UTF-16 units, the space around it left out. */
  readonly length: number
  readonly isProse: boolean
  /** It ends as sentences do. */
  readonly isSentence: boolean
}

/** What stands next to each other in a container: a container within, or a block of its own text. */
export interface Part {
  /** The container within; where the text is its own, the container itself. */
  readonly container: number
  readonly isOwnText: boolean
  /** Its first and its last block. */
  readonly first: number
  readonly last: number
}

/** A shorter block is a headline, a caption or a button; a sentence of news is longer. */
export const PROSE_LENGTH = 60
/** How a sentence ends, with what may close after it. */
const SENTENCE_END = /[.!?؟…۔:;؛](?:["'”“»’>)\]\s]|$)/u

export class PageBlocks {
  private readonly known: (Block | undefined)[] = []
  private readonly firsts: Int32Array
  private readonly lasts: Int32Array

  constructor(readonly page: PageText) {
    const { blockContainers, parents } = page
    this.firsts = new Int32Array(parents.length).fill(blockContainers.length)
    this.lasts = new Int32Array(parents.length).fill(-1)
    blockContainers.forEach((container, i) => this.widen(container, i, i))
    for (let c = parents.length - 1; c > 0; c--)
      this.widen(parents[c] as number, this.firsts[c] as number, this.lasts[c] as number)
  }

  get count(): number {
    return this.page.blockStarts.length
  }

  at(index: number): Block {
    return (this.known[index] ??= this.read(index))
  }

  blocksOf({ first, last }: Pick<Part, 'first' | 'last'>): readonly Block[] {
    return Array.from({ length: last - first + 1 }, (_, i) => this.at(first + i))
  }

  textOf({ start, end }: Span): string {
    return this.page.text.slice(start, end).trim()
  }

  /** The blocks that hold some words, at most `most` of them. */
  withText(words: string, most: number): readonly number[] {
    const { text, blockStarts } = this.page
    const found: number[] = []
    for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + words.length))
      found.push(lastAtOrBefore(blockStarts, at))
    return found
  }

  /** A container as a part of whatever is around it. */
  partOf(container: number): Part {
    return {
      container,
      isOwnText: false,
      first: this.firsts[container] as number,
      last: this.lasts[container] as number
    }
  }

  /** What a container holds, in order. O(parts · depth). */
  partsOf(container: number): readonly Part[] {
    const { first, last } = this.partOf(container)
    const parts: Part[] = []
    for (let i = first; i <= last;) {
      const within = this.childToward(container, this.page.blockContainers[i] as number)
      const part = within === container ? { container, isOwnText: true, first: i, last: i } : this.partOf(within)
      parts.push(part)
      i = part.last + 1
    }
    return parts
  }

  /** The container within `outer` that holds `inner`; `outer` itself where nothing is between them. */
  childToward(outer: number, inner: number): number {
    let child = inner
    while (child > outer && this.page.parents[child] !== outer) child = this.page.parents[child] as number
    return child
  }

  /** The innermost container around two. */
  around(one: number, two: number): number {
    let [a, b] = [one, two]
    while (a !== b) {
      if (a > b) a = this.page.parents[a] as number
      else b = this.page.parents[b] as number
    }
    return a
  }

  private widen(container: number, first: number, last: number): void {
    if (first < (this.firsts[container] as number)) this.firsts[container] = first
    if (last > (this.lasts[container] as number)) this.lasts[container] = last
  }

  private read(index: number): Block {
    const { text, blockStarts, blockContainers } = this.page
    const [start, end] = [blockStarts[index] as number, blockStarts[index + 1] ?? text.length]
    const own = text.slice(start, end).trim()
    const isSentence = SENTENCE_END.test(own)
    const isProse = isSentence && own.length >= PROSE_LENGTH
    return { start, end, index, container: blockContainers[index] as number, length: own.length, isProse, isSentence }
  }
}

/** UTF-16 units of blocks. */
export const lengthOf = (blocks: Iterable<Block>): number => {
  let sum = 0
  for (const { length } of blocks) sum += length
  return sum
}
