/**
 * Read a page's text in one walk, keeping the way back from every offset to the DOM.
 *
 * The walk crosses open shadow roots and slots as they are displayed, and reads the DOM only through the accessors of
 * `Node.prototype`, since named form controls shadow an element's own properties ("DOM clobbering"). Nothing is
 * measured or styled: that is asked later, for the few places that matter. O(nodes + characters).
 */
import type { PageText } from '../core/page/page-words'
import { dataOf, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, shadowRootOf } from './accessors'
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
/** Deeper nesting is no article. */
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

/** How an element stands in its text: left out, within a line, or as a block of its own. */
type Setting = 'out' | 'inline' | 'block'

/** An element that is being read. */
export interface NodeVisit {
  /** Gives the nodes within, one after the other; null behind the last. */
  readonly next: () => Node | null
  /** Called once all within is read. */
  leave: () => void
}

interface OpenElement {
  readonly element: Element
  container: number
}

/** A walk over elements as their tags set them; one between two ends is in `part-walk.ts`, one over what is laid out in `laid-text.ts`. */
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
  protected readonly visits: NodeVisit[] = []
  private atBlockStart = true
  /** The nodes from the root to the first to be read, by depth; empty where all are read. */
  protected way: readonly Node[] = []
  /** Units still to be read. */
  protected left = Infinity

  constructor(protected readonly root: Element) {}

  begin(): void {
    this.visit(this.root)
  }

  /** Read one node more; false where all is read. */
  goOn(): boolean {
    const visit = this.visits.at(-1)
    const node = this.left > 0 ? visit?.next() : null
    if (node) this.visit(node)
    else this.visits.pop()?.leave()
    return this.visits.length > 0
  }

  private visit(node: Node): void {
    const type = nodeTypeOf.call(node)
    if (type === 3) this.addText(node as Text)
    else if (type === 1 && this.visits.length < DEEPEST) this.visitElement(node as Element)
  }

  protected visitElement(element: Element): void {
    const tag = localNameOf.call(element)
    this.visitAs(this.settingByTag(element, tag), element, tag)
  }

  private settingByTag(element: Element, tag: string): Setting {
    if (!INLINE.has(tag)) return SKIPPED.has(tag) ? 'out' : 'block'
    const isMarked = hasAttributes.call(element)
    if ((isMarked && isUnseenInline(element)) || (tag === 'sup' && isNoteMark(element, this.lately()))) return 'out'
    const isApart =
      (isMarked && isBlockByStyle(element)) || ((tag === 'span' || tag === 'ins') && isInlineInsertion(element))
    return isApart ? 'block' : 'inline'
  }

  protected visitAs(setting: Setting, element: Element, tag: string): void {
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
    const isBlock = setting === 'block'
    if (isBlock) {
      this.breakBlock()
      this.open.push({ element, container: -1 })
    }
    this.enter(element, tag, () => {
      if (isBlock || isLabel) this.breakBlock()
      if (isBlock) this.open.pop()
    })
  }

  protected enter(element: Element, tag: string, leave: () => void): void {
    const way = this.way.slice(this.visits.length)
    let next = way[0] === element ? (way[1] as Node) : firstChildOf.call(this.rootWithin(element) ?? element)
    let assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : []
    this.visits.push({
      next:
        assigned.length > 0
          ? () => assigned.shift() ?? null
          : () => {
              const node = next
              next = node && nextSiblingOf.call(node)
              return node
            },
      leave
    })
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

  protected breakBlock(): void {
    if (this.atBlockStart) return
    this.add('\n')
    this.atBlockStart = true
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
    const { parts, blockStarts, blockContainers, ruledBlocks, parents, elements, nodes, starts, afterSkipped } = this
    const text = parts.join('')
    const read = { text, blockStarts, blockContainers, ruledBlocks, parents }
    return { text: read, nodes, starts, afterSkipped, elements }
  }
}
