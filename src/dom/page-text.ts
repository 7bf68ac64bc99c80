/**
 * Read a page's text in one walk, keeping the way back from every offset to the DOM.
 *
 * The walk crosses open shadow roots and slots as they are displayed, and reads the DOM only through the accessors of
 * `Node.prototype`, since named form controls shadow an element's own properties ("DOM clobbering"). Nothing is
 * measured or styled: that is asked later, for the few places that matter. O(nodes + characters).
 */
import type { PageText } from '../core/page/page-words'
import { dataOf, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, parentNodeOf, shadowRootOf } from './accessors'
import { isBlockByStyle, isInlineInsertion, isNoteMark, isUnseenInline } from './regions'

/** Elements whose text a user does not see as part of the page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template textarea select datalist button svg math iframe object canvas audio video head rp rt mawqif-sidebar'.split(
    ' '
  )
)
/** Elements that run on within a sentence; any other begins and ends a block. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q s samp small span strike strong sub sup time tt u var wbr slot ruby rb'.split(
    ' '
  )
)
/** The end of a paragraph within one text, with more of the text on both sides. */
const BLANK_LINE = /(?<=\S)[^\S\n]*\n[^\S\n]*\n\s*(?=\S)/g
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

/** Read the text below `root`, or between two ends, by its tags. */
export function readText(root: Element, ends: TextEnds | null = null): ReadText {
  return new TextWalk(root, ends).read()
}

/** How an element stands in its text: left out, within a line, or as a block of its own. */
type Setting = 'out' | 'inline' | 'block'

interface OpenElement {
  readonly element: Element
  container: number
}

/** A walk over elements as their tags set them; `laid-text.ts` has one over elements as they are laid out. */
export class TextWalk {
  private readonly parts: string[] = []
  /** UTF-16 units in all parts. */
  private length = 0
  protected readonly nodes: (Text | Element)[] = []
  private readonly starts: number[] = []
  /** Nodes right after an element that was not read. */
  private readonly afterSkipped = new Set<number>()
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
  /** Units still to be read. */
  private left = Infinity

  constructor(
    private readonly root: Element,
    ends: TextEnds | null
  ) {
    this.last = ends?.last ?? null
    this.endsWithBlock = ends?.isBlock === true
    for (let node: Node | null = ends?.first ?? null; node !== null; node = parentNodeOf.call(node)) {
      this.way.unshift(node)
      if (node === root) break
    }
  }

  read(): ReadText {
    this.visit(this.root, 0)
    return this.finish()
  }

  private visit(node: Node, depth: number): void {
    const type = nodeTypeOf.call(node)
    if (type === 3) this.addText(node as Text)
    else if (type === 1 && depth < DEEPEST) this.visitElement(node as Element, depth)
  }

  protected visitElement(element: Element, depth: number): void {
    const tag = localNameOf.call(element)
    this.visitAs(this.settingByTag(element, tag), element, tag, depth)
  }

  private settingByTag(element: Element, tag: string): Setting {
    if (!INLINE.has(tag)) return SKIPPED.has(tag) ? 'out' : 'block'
    const isMarked = hasAttributes.call(element)
    if ((isMarked && isUnseenInline(element)) || (tag === 'sup' && isNoteMark(element, this.lately()))) return 'out'
    const isApart =
      (isMarked && isBlockByStyle(element)) || ((tag === 'span' || tag === 'ins') && isInlineInsertion(element))
    return isApart ? 'block' : 'inline'
  }

  protected visitAs(setting: Setting, element: Element, tag: string, depth: number): void {
    if (setting === 'out') {
      this.afterSkipped.add(this.nodes.length)
      return
    }
    if (tag === 'br' || tag === 'hr') {
      this.breakBlock()
      if (tag === 'hr' && this.ruledBlocks.at(-1) !== this.blockStarts.length)
        this.ruledBlocks.push(this.blockStarts.length)
      return
    }
    // Whoever is quoted is named before the quotation, on a line that only a style sheet makes one.
    const isLabel = tag === 'cite' && this.atBlockStart
    if (setting === 'block') {
      this.breakBlock()
      this.open.push({ element, container: -1 })
    }
    this.visitContent(element, tag, depth)
    if (isLabel) this.breakBlock()
    if (setting === 'block') {
      this.breakBlock()
      this.open.pop()
    }
  }

  protected visitContent(element: Element, tag: string, depth: number): void {
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : []
    if (assigned.length > 0) for (const node of assigned) this.visit(node, depth + 1)
    else {
      let child = this.way[depth] === element ? (this.way[depth + 1] as Node) : this.firstWithin(element)
      for (; child !== null && this.left > 0; child = nextSiblingOf.call(child)) this.visit(child, depth + 1)
    }
  }

  private firstWithin(element: Element): Node | null {
    return firstChildOf.call(this.rootWithin(element) ?? element)
  }

  protected rootWithin(element: Element): ShadowRoot | null {
    return shadowRootOf.call(element)
  }

  /** The end of the text read so far, at least the last word of it. */
  protected lately(): string {
    return this.parts.slice(-LATELY).join('')
  }

  protected addText(node: Text): void {
    this.addWords(node, dataOf.call(node))
  }

  protected addWords(node: Text | Element, data: string): void {
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

  private finish(): ReadText {
    const { parts, blockStarts, blockContainers, ruledBlocks, parents, elements, nodes, starts, afterSkipped } = this
    const text = parts.join('')
    const read = { text, blockStarts, blockContainers, ruledBlocks, parents }
    return { text: read, nodes, starts, afterSkipped, elements }
  }
}
