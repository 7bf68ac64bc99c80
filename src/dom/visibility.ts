/**
 * Tell whether a reader can see a text, without changing anything.
 *
 * Sites keep text in the page that they do not show: the copy for phones, what a paywall holds back or blurs, what "read
 * more" has folded away. Style alone does not tell (`overflow: hidden` over a box that is too small, text moved off the
 * page), so the boxes are compared too; where a box cuts its own text off, the place of each word. Asked only for the few
 * elements that hold an article's words; each answer is kept for one look.
 */
import { hidesText } from './hiding-style'

/** Properties are read through the prototype, where no form control of the same name stands in the way. */
const parentElementOf = (element: Element): Element | null => Reflect.get(Node.prototype, 'parentElement', element)
const assignedSlotOf = (element: Element): Element | null => Reflect.get(Element.prototype, 'assignedSlot', element)
const boxAround = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element)

/** Text in a box of at most one pixel is there for screen readers or for nobody. */
const LEAST_SIZE = 1

/**
 * What an element and those around it do to the text within, up to the page's body: read once for each element, since
 * an article's paragraphs share all but the innermost.
 */
interface Layer {
  readonly element: Element
  readonly style: CSSStyleDeclaration
  readonly outer: Layer | null
  /** A style here or further out hides the text. */
  readonly isHidden: boolean
  /** The browser puts off laying the text out until it is scrolled near. */
  readonly isPutOff: boolean
  /** The colour painted behind the text; null where nothing is, or a picture. */
  readonly ground: string | null
  /** The boxes beyond which something here or further out cuts off what it holds. */
  readonly clips: readonly Clip[]
}

/** A box that cuts off, and whether it holds more than it shows. */
interface Clip {
  readonly box: DOMRect
  readonly isOverfull: boolean
}

/** Whether texts are displayed, as long as the page does not change. */
export class Visibility {
  private readonly known = new Map<Element, boolean>()
  private readonly layers = new Map<Element, Layer>()

  /** True where the element's text is rendered and some of it can be scrolled to. */
  isShown(element: Element): boolean {
    let shown = this.known.get(element)
    if (shown === undefined) {
      const layer = this.layerOf(element)
      shown = isRendered(layer) && !isCutOff(layer)
      this.known.set(element, shown)
    }
    return shown
  }

  /** True where the character at `index` of a text is. */
  isShownIn(text: Text, index: number): boolean {
    const element = text.parentElement
    if (element === null || !this.isShown(element)) return false
    const clips = this.layerOf(element).clips.filter(({ isOverfull }) => isOverfull)
    if (clips.length === 0) return true
    const range = new Range()
    range.setStart(text, index)
    range.setEnd(text, Math.min(index + 1, text.length))
    const box = range.getBoundingClientRect()
    return !clips.some((clip) => isOutside(box, clip.box))
  }

  private layerOf(element: Element): Layer {
    const known = this.layers.get(element)
    if (known !== undefined) return known
    const parent = parentOf(element)
    const layer = readLayer(element, parent === null || parent === document.body ? null : this.layerOf(parent))
    this.layers.set(element, layer)
    return layer
  }
}

function readLayer(element: Element, outer: Layer | null): Layer {
  const style = getComputedStyle(element)
  const clip = clipOf(element, style)
  return {
    element,
    style,
    outer,
    isHidden: outer?.isHidden === true || hidesText(style, false),
    isPutOff: outer?.isPutOff === true || style.contentVisibility === 'auto',
    ground: groundOf(style, outer),
    clips: clip === null ? (outer?.clips ?? []) : [clip, ...(outer?.clips ?? [])]
  }
}

function groundOf({ backgroundColor, backgroundImage }: CSSStyleDeclaration, outer: Layer | null): string | null {
  if (backgroundImage !== 'none') return null
  return /^transparent$|, 0\)$/u.test(backgroundColor) ? (outer?.ground ?? null) : backgroundColor
}

/** The layer itself, or the nearest one around it that has a box: `display: contents` has none and hides nothing. */
function withBox(layer: Layer): Layer {
  let box = layer
  while (box.outer !== null && box.style.display === 'contents') box = box.outer
  return box
}

function isRendered(layer: Layer): boolean {
  return (
    Element.prototype.checkVisibility.call(withBox(layer).element, { visibilityProperty: true }) &&
    !layer.isHidden &&
    !hidesText(layer.style, true) &&
    layer.ground !== layer.style.color
  )
}

/** True where the text lies outside the page, or outside an ancestor that cuts it off for good. */
function isCutOff(layer: Layer): boolean {
  const inner = withBox(layer)
  const box = boxAround(inner.element)
  if (box.width <= LEAST_SIZE || box.height <= LEAST_SIZE) return !inner.isPutOff
  if (box.right + scrollX < 0 || box.bottom + scrollY < 0) return true
  const root = document.documentElement
  if (getComputedStyle(root).direction === 'rtl' && box.left + scrollX >= root.clientWidth) return true
  return inner.outer?.clips.some((clip) => isOutside(box, clip.box)) === true
}

/** Farther than any page reaches, in CSS pixels. */
const FAR = 1e9

/** The box beyond which an element cuts off what it holds, unbounded where it does not; null where it cuts off nothing. */
function clipOf(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): Clip | null {
  if (display === 'contents' || display === 'inline') return null
  const cutsX = overflowX === 'hidden' || overflowX === 'clip'
  const cutsY = overflowY === 'hidden' || overflowY === 'clip'
  if (!cutsX && !cutsY) return null
  const { left, top, width, height } = boxAround(element)
  const [x, w] = cutsX ? [left, width] : [-FAR, 2 * FAR]
  const [y, h] = cutsY ? [top, height] : [-FAR, 2 * FAR]
  const isOverfull =
    element.scrollHeight > element.clientHeight + LEAST_SIZE || element.scrollWidth > element.clientWidth + LEAST_SIZE
  return { box: new DOMRect(x, y, w, h), isOverfull }
}

const isOutside = (box: DOMRect, clip: DOMRect): boolean =>
  box.top >= clip.bottom || box.bottom <= clip.top || box.left >= clip.right || box.right <= clip.left

/** The element around this one as it is displayed: across slots and shadow roots; null above `<html>`. */
function parentOf(element: Element): Element | null {
  const slot = assignedSlotOf(element)
  if (slot !== null) return slot
  const parent = parentElementOf(element)
  if (parent !== null) return parent === document.documentElement ? null : parent
  const root = Node.prototype.getRootNode.call(element)
  return root instanceof ShadowRoot ? root.host : null
}
