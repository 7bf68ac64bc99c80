/**
 * Read a part of a page as it is laid out, and all around it by its tags.
 *
 * What is shown there is read, whatever element it stands in: fields, drawings, custom elements, closed shadow trees, and
 * the words that style puts in; what is left out is what is not displayed, and the marks of notes.
 */
import { localNameOf } from './accessors'
import { anyShadowRootOf } from './closed-root'
import { laidOut, type Laid } from './flow'
import type { Shown } from './generated'
import { INLINE, type ReadText, SKIPPED, type TextEnds, TextWalk } from './page-text'
import { isLikeText } from './like-text'
import { isNoteMark } from './regions'

/** Elements of a place that are asked for their layout: more than an article has, and a bounded cost where it lies in a feed. */
export const MOST_ASKS = 5000
/** The element that holds what Mawqif shows. */
const OWN_HOST = 'mawqif-sidebar'

/** A text that was read as it is laid out. */
export interface LaidText extends ReadText {
  /** Indices of the nodes right after something that is seen and can't be read: a picture. */
  readonly afterPictures: ReadonlySet<number>
  /** Blocks in the middle of a text that look like a part of it. */
  readonly likeText: ReadonlySet<Element>
}

/** Read the text below `root`, or between two ends; what is within `place` as it is laid out. */
export function readLaidText(root: Element, ends: TextEnds | null, place: Element): LaidText {
  return new LaidWalk(root, ends, place).read()
}

class LaidWalk extends TextWalk {
  private readonly afterPictures = new Set<number>()
  private readonly likeText = new Set<Element>()
  /** How many more elements may be asked for their layout; 0 outside the place. */
  private asks = 0
  /** The element that is visited now; null where it is set by its tag. */
  private laid: Laid | null = null
  /** True within an element whose text is left out by its tag. */
  private isInSkipped = false

  constructor(
    root: Element,
    ends: TextEnds | null,
    private readonly place: Element
  ) {
    super(root, ends)
  }

  override read(): LaidText {
    return { ...super.read(), afterPictures: this.afterPictures, likeText: this.likeText }
  }

  protected override visitElement(element: Element, depth: number): void {
    const isPlace = element === this.place
    if (isPlace) this.asks = MOST_ASKS
    const isAsked = this.asks > 0
    const laid = isAsked ? laidOut(element) : null
    this.laid = laid
    if (laid !== null) this.visitLaid(laid, element, depth)
    else if (isAsked && isNote(element, this.lately())) this.visitAs('out', element, localNameOf.call(element), depth)
    else super.visitElement(element, depth)
    if (isPlace) this.asks = 0
  }

  private visitLaid(laid: Laid, element: Element, depth: number): void {
    this.asks--
    const tag = localNameOf.call(element)
    const { flow } = laid
    const runsOn = INLINE.has(tag)
    const isOut = tag === OWN_HOST || (flow === 'unseen' ? runsOn || SKIPPED.has(tag) : isNote(element, this.lately()))
    const wasInSkipped = this.isInSkipped
    this.isInSkipped ||= SKIPPED.has(tag)
    if (!isOut && flow === 'block' && isLikeText(element)) this.likeText.add(element)
    this.visitAs(isOut ? 'out' : flow === 'inline' ? 'inline' : 'block', element, tag, depth)
    this.isInSkipped = wasInSkipped
  }

  protected override visitContent(element: Element, tag: string, depth: number): void {
    const { laid } = this
    if (laid !== null) this.addShown(element, laid.before)
    if (laid !== null && laid.instead !== null) this.addShown(element, laid.instead)
    else super.visitContent(element, tag, depth)
    if (laid !== null) this.addShown(element, laid.after)
  }

  protected override rootWithin(element: Element): ShadowRoot | null {
    return this.asks > 0 ? anyShadowRootOf(element) : super.rootWithin(element)
  }

  /** Text in an element that no tag would have read counts where it is displayed: a drawing has a title that is not. */
  protected override addText(node: Text): void {
    if (!this.isInSkipped || hasBox(node)) super.addText(node)
  }

  /** Add what an element shows of its own: words that stand in no node, or a picture. */
  private addShown(element: Element, { text, isPicture }: Shown): void {
    if (isPicture) this.afterPictures.add(this.nodes.length)
    if (text !== '') this.addWords(element, text)
  }
}

const isNote = (element: Element, before: string): boolean =>
  INLINE.has(localNameOf.call(element)) && isNoteMark(element, before)

function hasBox(text: Text): boolean {
  const range = new Range()
  range.selectNodeContents(text)
  return range.getClientRects().length > 0
}
