/**
 * Read a page's text in one walk, keeping the way back from every offset to the DOM.
 *
 * The walk crosses open shadow roots and slots as they are displayed, and reads the DOM only through the accessors of
 * `Node.prototype`, since named form controls shadow an element's own properties ("DOM clobbering"). Nothing is
 * measured or styled: whether a place is shown is asked later, for the few places that matter. O(nodes + characters).
 */
import type { PageText } from '../core/page/page-words'
import { dataOf, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, parentNodeOf, shadowRootOf } from './accessors'
import type { Layout } from './flow'
import type { Shown } from './generated'
import { isBlockByStyle, isInlineInsertion, isNoteMark, isUnseenInline } from './regions'

/** Elements whose text a reader does not see as part of the page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template textarea select datalist button svg math iframe object canvas audio video head rp rt mawqif-sidebar'.split(
    ' '
  )
)
/** The element that holds what Mawqif shows. */
const OWN_HOST = 'mawqif-sidebar'
/** Elements that run on within a sentence; any other begins and ends a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q s samp small span strike strong sub sup time tt u var wbr slot ruby rb'.split(
    ' '
  )
)
/** The end of a paragraph within one text, with more of the text on both sides. */
const BLANK_LINE = /(?<=\S)[^\S\n]*\n[^\S\n]*\n\s*(?=\S)/g
/** Elements of a place that are asked for their layout: more than an article has, and a bounded cost where it lies in a feed. */
const MOST_ASKS = 5000
/** Texts that a word may be split over, and still be known as a word. */
const LATELY = 4
/** Deeper nesting is no article; it keeps the walk's recursion within the stack. */
const DEEPEST = 1500

const { hasAttributes } = Element.prototype

/** A page's text, and the nodes that it was read from. */
export interface ReadText {
  readonly text: PageText
  /** The text nodes in the order of the text, and elements that show words of no node; node `i` begins at `starts[i]` of it. */
  readonly nodes: readonly (Text | Element)[]
  readonly starts: readonly number[]
  /** Indices of the nodes right after an element that was not read. */
  readonly afterSkipped: ReadonlySet<number>
  /** Indices of the nodes right after something that is seen and can't be read: a picture. */
  readonly afterPictures: ReadonlySet<number>
  /** The element of each container. */
  readonly elements: readonly Element[]
}

/** Where reading begins, and after which node it ends, some text later. */
export interface TextEnds {
  readonly first: Text
  readonly last: Text
  /** Nothing is read after the last one's block. */
  readonly isBlock?: true
}

/** Units read after the last node that matters: more than a line of an article and the longest interruption may take. */
const AFTER = 8192

/** Read the text below `root`, or between two ends; what is within a layout's place as it is laid out, all else by its tags. */
export function readText(root: Element, ends: TextEnds | null = null, layout: Layout | null = null): ReadText {
  const walk = new Walk(root, ends, layout)
  walk.visit(root, 0)
  return walk.finish()
}

interface OpenElement {
  readonly element: Element
  container: number
}

class Walk {
  private readonly parts: string[] = []
  /** UTF-16 units in all parts. */
  private length = 0
  private readonly nodes: (Text | Element)[] = []
  private readonly starts: number[] = []
  /** Nodes right after an element that was not read. */
  private readonly afterSkipped = new Set<number>()
  private readonly afterPictures = new Set<number>()
  private readonly blockStarts: number[] = []
  private readonly blockContainers: number[] = []
  private readonly ruledBlocks: number[] = []
  private readonly parents: number[] = []
  private readonly elements: Element[] = []
  private readonly open: OpenElement[] = []
  private atBlockStart = true
  /** The nodes from the root to the first to be read, by depth; empty where all are read. */
  private readonly way: Node[] = []
  private readonly last: Text | null
  private readonly endsWithBlock: boolean
  /** Nothing is read after the block that is open. */
  private isLastBlock = false
  /** True within an element whose text is left out by its tag. */
  private isInSkipped = false
  /** Units still to be read. */
  private left = Infinity
  /** How many more elements may be asked for their layout; 0 outside the place. */
  private asks = 0

  constructor(
    root: Element,
    ends: TextEnds | null,
    private readonly layout: Layout | null
  ) {
    this.last = ends?.last ?? null
    this.endsWithBlock = ends?.isBlock === true
    for (let node: Node | null = ends?.first ?? null; node !== null; node = parentNodeOf.call(node)) {
      this.way.unshift(node)
      if (node === root) break
    }
  }

  visit(node: Node, depth: number): void {
    const type = nodeTypeOf.call(node)
    if (type === 3) this.addText(node as Text)
    else if (type === 1 && depth < DEEPEST) this.visitElement(node as Element, depth)
  }

  private visitElement(element: Element, depth: number): void {
    const isPlace = element === this.layout?.place
    if (isPlace) this.asks = MOST_ASKS
    this.visitFlowing(element, depth)
    if (isPlace) this.asks = 0
  }

  private visitFlowing(element: Element, depth: number): void {
    const tag = localNameOf.call(element)
    const runsOn = INLINE.has(tag)
    const isMarked = runsOn && hasAttributes.call(element)
    const layout = this.asks > 0 ? this.layout : null
    if (layout !== null) this.asks--
    const laid = layout?.laidOut(element) ?? null
    const isNote = (tag === 'sup' || (isMarked && layout !== null)) && isNoteMark(element, this.lately())
    const isLeftOut =
      (laid === null || laid.flow === 'unseen') && !runsOn
        ? SKIPPED.has(tag)
        : isNote || tag === OWN_HOST || (laid === null ? isMarked && isUnseenInline(element) : laid.flow === 'unseen')
    if (isLeftOut) {
      this.afterSkipped.add(this.nodes.length)
      return
    }
    if (tag === 'br' || tag === 'hr') {
      this.breakBlock()
      if (tag === 'hr' && this.ruledBlocks.at(-1) !== this.blockStarts.length)
        this.ruledBlocks.push(this.blockStarts.length)
      return
    }
    const inline =
      laid === null
        ? runsOn &&
          !(isMarked && isBlockByStyle(element)) &&
          !((tag === 'span' || tag === 'ins') && isInlineInsertion(element))
        : laid.flow === 'inline'
    // Whoever is quoted is named before the quotation, on a line that only a style sheet makes one.
    const isLabel = tag === 'cite' && this.atBlockStart
    if (!inline) {
      this.breakBlock()
      this.open.push({ element, container: -1 })
    }
    const wasInSkipped = this.isInSkipped
    if (laid !== null) {
      this.isInSkipped ||= SKIPPED.has(tag)
      this.addShown(element, laid.before)
    }
    if (laid !== null && laid.instead !== null) this.addShown(element, laid.instead)
    else this.visitWithin(element, tag, depth)
    if (laid !== null) {
      this.addShown(element, laid.after)
      this.isInSkipped = wasInSkipped
    }
    if (isLabel) this.breakBlock()
    if (!inline) {
      this.breakBlock()
      this.open.pop()
    }
  }

  private visitWithin(element: Element, tag: string, depth: number): void {
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : []
    if (assigned.length > 0) for (const node of assigned) this.visit(node, depth + 1)
    else {
      let child = this.way[depth] === element ? (this.way[depth + 1] as Node) : this.firstWithin(element)
      for (; child !== null && this.left > 0; child = nextSiblingOf.call(child)) this.visit(child, depth + 1)
    }
  }

  /** Add what an element shows of its own: words that stand in no node, or a picture. */
  private addShown(element: Element, { text, isPicture }: Shown): void {
    if (isPicture) this.afterPictures.add(this.nodes.length)
    if (text !== '') this.addWords(element, text)
  }

  private firstWithin(element: Element): Node | null {
    const root = this.asks > 0 && this.layout !== null ? this.layout.shadowRootOf(element) : shadowRootOf.call(element)
    return firstChildOf.call(root ?? element)
  }

  /** The end of the text read so far, at least the last word of it. */
  private lately(): string {
    return this.parts.slice(-LATELY).join('')
  }

  private addText(node: Text): void {
    if (this.isInSkipped && this.layout?.hasBox(node) === false) return
    this.addWords(node, dataOf.call(node))
  }

  private addWords(node: Text | Element, data: string): void {
    if (this.atBlockStart) {
      if (!/\S/.test(data)) return
      this.atBlockStart = false
      this.blockStarts.push(this.length)
      this.blockContainers.push(this.containerHere())
    }
    if (node === this.last) {
      if (this.endsWithBlock) this.isLastBlock = true
      else this.left = AFTER
    }
    this.nodes.push(node)
    this.starts.push(this.length)
    if (data.includes('\n')) this.addParagraphs(data)
    this.add(data)
  }

  /**
   * Begin a block after each blank line within a text, as in `<pre>`. Where white space is collapsed instead, one in the
   * middle of a sentence is rare, and two blocks of one element are still read as its text.
   */
  private addParagraphs(data: string): void {
    for (const { index, 0: blank } of data.matchAll(BLANK_LINE)) {
      this.blockStarts.push(this.length + index + blank.length)
      this.blockContainers.push(this.containerHere())
    }
  }

  private breakBlock(): void {
    if (this.atBlockStart) return
    this.add('\n')
    this.atBlockStart = true
    if (this.isLastBlock) this.left = 0
  }

  private add(text: string): void {
    this.parts.push(text)
    this.length += text.length
    this.left -= text.length
  }

  /** The container of the innermost open element, numbering it and those around it where text first needs them. */
  private containerHere(): number {
    let first = this.open.length
    while (first > 0 && this.open[first - 1]?.container === -1) first--
    for (let i = first; i < this.open.length; i++) {
      const opened = this.open[i] as OpenElement
      opened.container = this.elements.length
      this.parents.push(this.open[i - 1]?.container ?? -1)
      this.elements.push(opened.element)
    }
    return this.open.at(-1)?.container ?? 0
  }

  finish(): ReadText {
    const { parts, blockStarts, blockContainers, ruledBlocks, parents, elements, nodes, starts } = this
    const { afterSkipped, afterPictures } = this
    const text = parts.join('')
    const read = { text, blockStarts, blockContainers, ruledBlocks, parents }
    return { text: read, nodes, starts, afterSkipped, afterPictures, elements }
  }
}
