/**
 * Tell whether a user can see a text, without changing anything.
 *
 * Sites keep text in the page that they do not show: the copy for phones, what a paywall holds back or blurs, what "read
 * more" has folded away. Style alone does not tell (`overflow: hidden` over a box that is too small, text moved off the
 * page), so the boxes are compared too; where a box cuts its own text off, the place of each word. Asked only for the few
 * elements that hold an article's words; each answer is kept for one look.
 */
import { colourOf, contrast, over, type Colour } from './colour'
import { FAR_ASIDE, hidesText, isAnimated, LEAST_OPACITY, LEAST_SIZE } from './hiding-style'
import { isPaintedBehind } from './layers-behind'

/** Properties are read through the prototype, where no form control of the same name stands in the way. */
const parentElementOf = (element: Element): Element | null => Reflect.get(Node.prototype, 'parentElement', element)
const assignedSlotOf = (element: Element): Element | null => Reflect.get(Element.prototype, 'assignedSlot', element)
const boxAround = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element)

/** Letters that differ less from what is behind them are not read. */
const LEAST_CONTRAST = 1.2

/**
 * What an element and those around it do to the text within, up to the page's root: read once for each element, since
 * an article's paragraphs share all but the innermost.
 */
export interface Layer {
  readonly element: Element
  readonly style: CSSStyleDeclaration
  readonly outer: Layer | null
  /** A style here or further out hides the text. */
  readonly isHidden: boolean
  /** The browser puts off laying the text out until it is scrolled near. */
  readonly isPutOff: boolean
  /** Something here or further out scrolls, so that what is out of the window may be brought into it. */
  readonly isScrolled: boolean
  /** How much of the text shines through, 0 to 1; what fades in as it is scrolled to counts as shown. */
  readonly opacity: number
  /** The colour painted behind the text; null where nothing is, or a picture. */
  readonly ground: Colour | null
  /** The boxes beyond which something here or further out cuts off what it holds. */
  readonly clips: readonly Cut[]
}

/** A box that cuts off, and whether it holds more than it shows. */
interface Cut {
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

  /** True where the element's box is rendered and in reach, whatever is of its letters. */
  isPatch(element: Element): boolean {
    const layer = this.layerOf(element)
    return isDrawn(layer) && !isCutOff(layer)
  }

  /** True where the character at `index` of a text is. */
  isShownIn(text: Text, index: number): boolean {
    const element = elementAround(text)
    if (element === null || !this.isShown(element)) return false
    const clips = this.layerOf(element).clips.filter(({ isOverfull }) => isOverfull)
    if (clips.length === 0) return true
    const range = new Range()
    range.setStart(text, index)
    range.setEnd(text, Math.min(index + 1, text.length))
    const box = range.getBoundingClientRect()
    return !clips.some((clip) => isOutside(box, clip.box))
  }

  layerOf(element: Element): Layer {
    const known = this.layers.get(element)
    if (known !== undefined) return known
    const parent = parentOf(element)
    const layer = readLayer(element, parent === null ? null : this.layerOf(parent))
    this.layers.set(element, layer)
    return layer
  }
}

/** The element that a text stands in: the host, right below a shadow root. */
export function elementAround(text: Text): Element | null {
  const root = text.parentNode
  return text.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

function readLayer(element: Element, outer: Layer | null): Layer {
  const style = getComputedStyle(element)
  // What is cut off by the window scrolls with it.
  const isRoot = element === document.body || element === document.documentElement
  const clip = isRoot ? null : clipOf(element, style)
  const around = outer ?? PAGE
  return {
    element,
    style,
    outer,
    isHidden: around.isHidden || hidesText(style, false),
    isPutOff: around.isPutOff || style.contentVisibility === 'auto',
    isScrolled: around.isScrolled || (!isRoot && scrolls(element, style)),
    opacity: around.opacity * opacityOf(style),
    ground: groundOf(style, outer),
    clips: clip === null ? around.clips : [clip, ...around.clips]
  }
}

/** What holds around the outermost element. */
const PAGE: Pick<Layer, 'isHidden' | 'isPutOff' | 'isScrolled' | 'opacity' | 'clips'> = {
  isHidden: false,
  isPutOff: false,
  isScrolled: false,
  opacity: 1,
  clips: []
}

/** The opacity that a style comes to: what fades in as it is scrolled to does so as a whole, and no word of a line by itself. */
function opacityOf(style: CSSStyleDeclaration): number {
  if (style.opacity === '') return 1
  const opacity = Number(style.opacity)
  const fadesIn = opacity < 1 && isAnimated(style) && !style.display.startsWith('inline')
  return fadesIn ? 1 : opacity
}

/** What a page is painted on where it says nothing itself. */
const PAPER: Colour = [255, 255, 255, 1]

function groundOf(
  { backgroundColor, backgroundImage, colorScheme }: CSSStyleDeclaration,
  outer: Layer | null
): Colour | null {
  if (backgroundImage !== 'none') return null
  const below = outer === null ? (colorScheme.includes('dark') ? null : PAPER) : outer.ground
  const colour = colourOf(backgroundColor)
  if (colour[3] === 0) return below
  if (colour[3] === 1) return colour
  return below === null ? null : over(colour, below)
}

/** The layer itself, or the nearest one around it that has a box: `display: contents` has none and hides nothing. */
function withBox(layer: Layer): Layer {
  let box = layer
  while (box.outer !== null && box.style.display === 'contents') box = box.outer
  return box
}

function isRendered(layer: Layer): boolean {
  return isDrawn(layer) && !hidesText(layer.style, true) && !isLost(layer)
}

function isDrawn(layer: Layer): boolean {
  return (
    Element.prototype.checkVisibility.call(withBox(layer).element, { visibilityProperty: true }) &&
    !layer.isHidden &&
    layer.opacity >= LEAST_OPACITY
  )
}

/** True where the letters have the colour of what is behind them. */
function isLost({ element, style, ground, opacity }: Layer): boolean {
  const { textShadow, webkitTextStrokeWidth, backgroundClip } = style
  const isOutlined = textShadow !== 'none' || Number.parseFloat(webkitTextStrokeWidth) > 0 || backgroundClip === 'text'
  if (ground === null || isOutlined) return false
  const [red, green, blue, alpha] = colourOf(style.webkitTextFillColor || style.color || 'rgb(0, 0, 0)')
  const letters = over([red, green, blue, alpha * opacity], ground)
  return contrast(letters, ground) < LEAST_CONTRAST && !isPaintedBehind(element)
}

/** True where the text lies outside the page, or outside an ancestor that cuts it off for good. */
function isCutOff(layer: Layer): boolean {
  const inner = withBox(layer)
  const box = boxAround(inner.element)
  if (box.width <= LEAST_SIZE || box.height <= LEAST_SIZE) return !inner.isPutOff
  const isAway = box.bottom + scrollY < 0 || isBesidePage(box) || isPutAside(inner, box)
  if (isAway && !inner.isScrolled) return true
  return inner.clips.some((clip) => isOutside(box, clip.box))
}

function scrolls(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (!/auto|scroll/u.test(`${overflowX} ${overflowY}`)) return false
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
}

/** True where nobody can scroll to it sideways: before the page's first column, or past one that the page doesn't scroll to. */
function isBesidePage(box: DOMRect): boolean {
  const root = document.documentElement
  const scroller = document.scrollingElement ?? root
  const most = scroller.scrollWidth - root.clientWidth
  const [least, greatest] = getComputedStyle(root).direction === 'rtl' ? [-most, 0] : [0, most]
  return box.right + scrollX < least || box.left + scrollX >= greatest + root.clientWidth
}

/** True where a position puts the text farther aside than anybody would scroll. */
function isPutAside(layer: Layer, { left, right }: DOMRect): boolean {
  if (right > -FAR_ASIDE && left < document.documentElement.clientWidth + FAR_ASIDE) return false
  for (let at: Layer | null = layer; at !== null; at = at.outer) {
    const { position, left: x, right: y } = at.style
    if (position !== 'static' && [x, y].some((side) => Math.abs(Number.parseFloat(side)) > FAR_ASIDE)) return true
  }
  return false
}

/** Farther than any page reaches, in CSS pixels. */
const FAR = 1e9

/** The box beyond which an element cuts off what it holds, unbounded where it does not; null where it cuts off nothing. */
function clipOf(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): Cut | null {
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
  if (parent !== null) return parent
  const root = Node.prototype.getRootNode.call(element)
  return root instanceof ShadowRoot ? root.host : null
}
