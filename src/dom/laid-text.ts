/**
 * Read a part of a page as it is laid out, and all around it by its tags.
 *
 * What is shown there is read, whatever element it stands in: fields, drawings, custom elements, closed shadow trees, and
 * the words that style puts in; what is left out is what is not displayed, and the marks of notes.
 */
import { atOnce, type Steps } from '../core/steps'
import { localNameOf } from './accessors'
import { anyShadowRootOf } from './closed-root'
import { laidOut, type Laid } from './flow'
import type { Shown } from './generated'
import { INLINE, type ReadText, SKIPPED } from './page-text'
import { PartWalk, type TextEnds } from './part-walk'
import { isLikeText } from './like-text'
import { isNoteMark } from './regions'
import { walkInSteps } from './walk-in-steps'

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
  return atOnce(laidTextSteps(root, ends, place))
}

/** The same in steps. */
export function laidTextSteps(root: Element, ends: TextEnds | null, place: Element): Steps<LaidText> {
  return walkInSteps(new LaidWalk(root, ends, place))
}

class LaidWalk extends PartWalk {
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

  override finish(): LaidText {
    return { ...super.finish(), afterPictures: this.afterPictures, likeText: this.likeText }
  }

  protected override visitElement(element: Element): void {
    const { isInSkipped } = this
    const depth = this.visits.length
    const isPlace = element === this.place
    if (isPlace) this.asks = MOST_ASKS
    const isAsked = this.asks > 0
    const laid = isAsked ? laidOut(element) : null
    if (isAsked) this.asks--
    this.laid = laid
    if (laid !== null) this.visitLaid(laid, element)
    else if (isAsked && isNote(element, this.lately())) this.visitAs('out', element, localNameOf.call(element))
    else super.visitElement(element)
    const end = (): void => {
      this.isInSkipped = isInSkipped
      if (isPlace) this.asks = 0
    }
    const visit = this.visits[depth]
    if (visit === undefined) return end()
    const { leave } = visit
    visit.leave = () => {
      leave()
      end()
    }
  }

  private visitLaid(laid: Laid, element: Element): void {
    const tag = localNameOf.call(element)
    const { flow } = laid
    const runsOn = INLINE.has(tag)
    const isOut = tag === OWN_HOST || (flow === 'unseen' ? runsOn || SKIPPED.has(tag) : isNote(element, this.lately()))
    this.isInSkipped ||= SKIPPED.has(tag)
    if (!isOut && flow === 'block' && isLikeText(element)) this.likeText.add(element)
    this.visitAs(isOut ? 'out' : flow === 'inline' ? 'inline' : 'block', element, tag)
  }

  protected override enter(element: Element, tag: string, leave: () => void): void {
    const { laid } = this
    if (laid === null) return super.enter(element, tag, leave)
    this.addShown(element, laid.before)
    const end = (): void => {
      this.addShown(element, laid.after)
      leave()
    }
    if (laid.instead === null) return super.enter(element, tag, end)
    this.addShown(element, laid.instead)
    this.visits.push({ next: () => null, leave: end })
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
