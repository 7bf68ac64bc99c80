/**
 * Tell whether a user can see a text, without changing anything.
 *
 * Sites keep text in the page that they do not show: the copy for phones, what a paywall holds back or blurs, what "read
 * more" has folded away. Style alone does not tell (`overflow: hidden` over a box that is too small, text moved off the
 * page), so the boxes are compared too; where a box cuts its own text off, the place of each word. Asked only for the few
 * elements that hold an article's words; each answer is kept for one look.
 */
import { boxAround, isLaidOut, parentOf } from './boxes'
import { clipShapeOf } from './clip-shape'
import { colourOf, over, type Colour } from './colour'
import { gradientColours } from './gradients'
import {
  FAR_ASIDE,
  filterOpacity,
  hidesText,
  isAnimated,
  LEAST_LETTER,
  LEAST_OPACITY,
  LEAST_SIZE
} from './hiding-style'
import { isLost } from './ink'
import { type Cut, type Layer, PAPER } from './layer'
import { isPassing, restlessElements } from './restless'
import { scrolls, scrollsWithWindow } from './scrolled'
import { countMoves } from './stillness'

/** Whether texts are displayed; what is known is forgotten where the page moved between two slices of a look. */
export class Visibility {
  private readonly known = new Map<Element, boolean>()
  private readonly layers = new Map<Element, Layer>()
  private restless: ReadonlySet<Element> | undefined
  private pageWidth: readonly [number, number] | undefined
  private moves = countMoves()

  /** True where the element's text is rendered and some of it can be scrolled to. */
  isShown(element: Element): boolean {
    this.forgetWhereMoved()
    let shown = this.known.get(element)
    if (shown === undefined) {
      const layer = this.layerOf(element)
      shown = isRendered(layer) && !isCutOff(layer, this.width())
      this.known.set(element, shown)
    }
    return shown
  }

  /** True where the element's box is rendered and in reach, whatever is of its letters. */
  isPatch(element: Element): boolean {
    const layer = this.layerOf(element)
    return isDrawn(layer) && !isCutOff(layer, this.width())
  }

  /** True where the element has next to no size, and something may be painted all around it. */
  isPoint(element: Element): boolean {
    const layer = this.layerOf(element)
    const { width, height } = boxAround(element)
    return Math.min(width, height) <= LEAST_SIZE && isDrawn(layer) && layer.clips.every(({ kind }) => kind === 'box')
  }

  /** True where the element is animated for good. */
  isRestless(element: Element): boolean {
    this.forgetWhereMoved()
    this.restless ??= restlessElements()
    return this.restless.has(element)
  }

  /** True where the character at `index` of a text is. */
  isShownIn(text: Text, index: number): boolean {
    const element = elementAround(text)
    if (element === null || !this.isShown(element)) return false
    const clips = this.layerOf(element).clips.filter((clip) => clip.kind === 'shape' || clip.isOverfull)
    if (clips.length === 0) return true
    const range = new Range()
    range.setStart(text, index)
    range.setEnd(text, Math.min(index + 1, text.length))
    const box = range.getBoundingClientRect()
    return !clips.some((clip) => isCutBy(clip, box))
  }

  layerOf(element: Element): Layer {
    this.forgetWhereMoved()
    const known = this.layers.get(element)
    if (known !== undefined) return known
    const parent = parentOf(element)
    const layer = readLayer(element, parent === null ? null : this.layerOf(parent))
    this.layers.set(element, layer)
    return layer
  }

  private width(): readonly [number, number] {
    return (this.pageWidth ??= widthOfPage())
  }

  private forgetWhereMoved(): void {
    if (this.moves === countMoves()) return
    this.moves = countMoves()
    this.known.clear()
    this.layers.clear()
    this.restless = undefined
    this.pageWidth = undefined
  }
}

/** The element that a text stands in as it is displayed: the slot that it is put into; the host, right below a shadow root. */
export function elementAround(text: Text): Element | null {
  const root = text.parentNode
  return text.assignedSlot ?? text.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

function readLayer(element: Element, outer: Layer | null): Layer {
  const style = getComputedStyle(element)
  // What is cut off by the window scrolls with it.
  const isRoot = element === document.body || element === document.documentElement
  const around = outer ?? PAGE
  if (around.isHidden || !isLaidOut(element))
    return { ...around, element, style, outer, isHidden: true, grounds: outer?.grounds ?? null, isGround: false }
  const grounds = groundsOf(style, outer)
  return {
    element,
    style,
    outer,
    isHidden: hidesText(style, false, isRoot),
    isPutOff: around.isPutOff || style.contentVisibility === 'auto',
    isScrolled: around.isScrolled || (!scrollsWithWindow(element) && scrolls(element, style)),
    opacity: around.opacity * opacityOf(element, style) * filterOpacity(style.filter),
    grounds,
    isGround: grounds !== outer?.grounds,
    hasFilter: around.hasFilter || /invert|brightness|contrast/u.test(style.filter),
    clips: isRoot ? around.clips : [...cutsOf(element, style), ...around.clips]
  }
}

/** What holds around the outermost element. */
const PAGE: Pick<Layer, 'isHidden' | 'isPutOff' | 'isScrolled' | 'opacity' | 'hasFilter' | 'clips'> = {
  isHidden: false,
  isPutOff: false,
  isScrolled: false,
  opacity: 1,
  hasFilter: false,
  clips: []
}

/**
 * The opacity that a style comes to: what fades in as it is scrolled to does so as a whole, and no word of a line by itself. What
 * stands in the upper half of the window was scrolled to: it is as it is seen, unless it is fading in just now.
 */
function opacityOf(element: Element, style: CSSStyleDeclaration): number {
  if (style.opacity === '') return 1
  const opacity = Number(style.opacity)
  if (opacity === 1 || !isAnimated(style) || style.display.startsWith('inline')) return opacity
  const { top, bottom } = boxAround(element)
  const isScrolledTo = top < innerHeight / 2 && bottom > 0
  return isScrolledTo && !isPassing(element) ? opacity : 1
}

/** Colours that pass into each other, at most. */
const MOST_GROUNDS = 12

function groundsOf(
  { backgroundColor, backgroundImage, backgroundSize, backgroundClip, colorScheme }: CSSStyleDeclaration,
  outer: Layer | null
): readonly Colour[] | null {
  const below = outer === null ? (colorScheme.includes('dark') ? null : [PAPER]) : outer.grounds
  // What is cut to the letters is not behind them.
  if (backgroundClip.includes('text')) return below
  const gradient = gradientColours(backgroundImage)
  if (backgroundImage !== 'none' && (gradient.length === 0 || backgroundImage.includes('url('))) return null
  const plain = laidOver(colourOf(backgroundColor), below)
  if (gradient.length === 0 || isSmall(backgroundSize)) return plain
  const each = gradient.slice(0, MOST_GROUNDS).map((colour) => laidOver(colour, plain))
  return each.includes(null) ? null : each.flatMap((colours) => colours ?? []).slice(0, MOST_GROUNDS)
}

/** True of a picture that is as thin as a line, or covers less than half. */
const isSmall = (size: string): boolean => /(?:^|\s)(?:[0-5](?:\.\d+)?px|[1-4]?\d(?:\.\d+)?%)/u.test(size)

function laidOver(colour: Colour, below: readonly Colour[] | null): readonly Colour[] | null {
  if (colour[3] === 0) return below
  if (colour[3] === 1) return [colour]
  return below === null ? null : below.map((ground) => over(colour, ground))
}

/** The layer itself, or the nearest one around it that has a box: `display: contents` has none and hides nothing. */
function withBox(layer: Layer): Layer {
  let box = layer
  while (box.outer !== null && box.style.display === 'contents') box = box.outer
  return box
}

function isRendered(layer: Layer): boolean {
  return isDrawn(layer) && !hidesText(layer.style, true, false) && !isLost(layer)
}

function isDrawn(layer: Layer): boolean {
  return (
    !layer.isHidden &&
    layer.opacity >= LEAST_OPACITY &&
    Element.prototype.checkVisibility.call(withBox(layer).element, { visibilityProperty: true })
  )
}

/** True where the text lies outside the page, or outside an ancestor that cuts it off for good. */
function isCutOff(layer: Layer, [least, greatest]: readonly [number, number]): boolean {
  const inner = withBox(layer)
  const box = boxAround(inner.element)
  if (box.width <= LEAST_SIZE || box.height <= LEAST_SIZE) return !inner.isPutOff
  const isBeside = box.right + scrollX < least || box.left + scrollX >= greatest
  const isAway = box.bottom + scrollY < 0 || isBeside || isPutAside(inner, box)
  if (isAway && !inner.isScrolled) return true
  return inner.clips.some((clip) => clip.kind === 'box' && isCutBy(clip, box))
}

/** How wide the page is, from the first column that can be scrolled to up to the end of the last, in CSS pixels. */
function widthOfPage(): readonly [number, number] {
  const root = document.documentElement
  const scroller = document.scrollingElement ?? root
  const most = scroller.scrollWidth - root.clientWidth
  return getComputedStyle(root).direction === 'rtl' ? [-most, root.clientWidth] : [0, most + root.clientWidth]
}

/** True where something puts the text farther aside than anybody would scroll. */
function isPutAside(layer: Layer, { left, right }: DOMRect): boolean {
  if (right > -FAR_ASIDE && left < document.documentElement.clientWidth + FAR_ASIDE) return false
  for (let at: Layer | null = layer; at !== null; at = at.outer) if (isMovedFar(at.style)) return true
  return false
}

function isMovedFar(style: CSSStyleDeclaration): boolean {
  const { position, left, right, transform, translate, marginLeft, marginRight, offsetPath } = style
  const sides = position === 'static' ? [marginLeft, marginRight] : [marginLeft, marginRight, left, right]
  const matrix = transform.split(',')
  const moves = [...sides, translate, matrix[transform.startsWith('matrix3d') ? 12 : 4] ?? '']
  const isAlong = offsetPath !== undefined && offsetPath !== '' && offsetPath !== 'none'
  return isAlong || moves.some((by) => Math.abs(Number.parseFloat(by)) > FAR_ASIDE)
}

/** Farther than any page reaches, in CSS pixels. */
const FAR = 1e9

/** What an element cuts off of that which it holds. */
function cutsOf(element: Element, style: CSSStyleDeclaration): readonly Cut[] {
  const shape = clipShapeOf(style, boxAround(element))
  const box = boxCutOf(element, style)
  return [...(shape === null ? [] : [{ kind: 'shape', leaves: shape } as const]), ...(box === null ? [] : [box])]
}

/** The box beyond which an element cuts off what it holds, unbounded where it does not; null where it cuts off nothing. */
function boxCutOf(element: Element, { overflowX, overflowY, display, contain }: CSSStyleDeclaration): Cut | null {
  if (display === 'contents' || display === 'inline') return null
  const isContained = /paint|strict|content/u.test(contain)
  // A scroller of no size shows nothing of what could be scrolled to.
  const isFlat = (overflow: string, size: number): boolean =>
    (overflow === 'auto' || overflow === 'scroll') && size < LEAST_LETTER
  const cuts = (overflow: string, size: number): boolean =>
    isContained || overflow === 'hidden' || overflow === 'clip' || isFlat(overflow, size)
  const { left, top, width, height } = boxAround(element)
  const [cutsX, cutsY] = [cuts(overflowX, width), cuts(overflowY, height)]
  if (!cutsX && !cutsY) return null
  const [x, w] = cutsX ? [left, width] : [-FAR, 2 * FAR]
  const [y, h] = cutsY ? [top, height] : [-FAR, 2 * FAR]
  const isOverfull =
    element.scrollHeight > element.clientHeight + LEAST_SIZE || element.scrollWidth > element.clientWidth + LEAST_SIZE
  return { kind: 'box', box: new DOMRect(x, y, w, h), isOverfull }
}

const isCutBy = (clip: Cut, box: DOMRect): boolean =>
  clip.kind === 'box' ? isOutside(box, clip.box) : !clip.leaves((box.left + box.right) / 2, (box.top + box.bottom) / 2)

const isOutside = (box: DOMRect, clip: DOMRect): boolean =>
  box.top >= clip.bottom || box.bottom <= clip.top || box.left >= clip.right || box.right <= clip.left
