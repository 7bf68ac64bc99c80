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

/** Whether texts are displayed, as long as the page does not change. */
export class Visibility {
  private readonly known = new Map<Element, boolean>()
  private readonly clips = new Map<Element, readonly DOMRect[]>()

  /** True where the element's text is rendered and some of it can be scrolled to. */
  isShown(element: Element): boolean {
    let shown = this.known.get(element)
    if (shown === undefined) {
      shown = isRendered(element) && !isCutOff(element)
      this.known.set(element, shown)
    }
    return shown
  }

  /** True where the character at `index` of a text is. */
  isShownIn(text: Text, index: number): boolean {
    const element = text.parentElement
    if (element === null || !this.isShown(element)) return false
    let clips = this.clips.get(element)
    if (clips === undefined) {
      clips = ancestry(element).flatMap((outer) => clipOf(outer))
      this.clips.set(element, clips)
    }
    if (clips.length === 0) return true
    const range = new Range()
    range.setStart(text, index)
    range.setEnd(text, Math.min(index + 1, text.length))
    const box = range.getBoundingClientRect()
    return !clips.some((clip) => isOutside(box, clip))
  }
}

/** The element itself, or the nearest one around it that has a box: `display: contents` has none and hides nothing. */
function boxOf(element: Element): Element {
  let box = element
  for (;;) {
    const parent = parentElementOf(box)
    if (parent === null || getComputedStyle(box).display !== 'contents') return box
    box = parent
  }
}

function isRendered(element: Element): boolean {
  return (
    Element.prototype.checkVisibility.call(boxOf(element), { visibilityProperty: true }) &&
    !ancestry(element).some((outer, i) => hidesText(getComputedStyle(outer), i === 0)) &&
    !isOfItsGround(element)
  )
}

/** True where the text has the very colour of what is painted behind it. */
function isOfItsGround(element: Element): boolean {
  const styles = ancestry(element).map((outer) => getComputedStyle(outer))
  const ground = styles.find(
    ({ backgroundColor, backgroundImage }) =>
      backgroundImage !== 'none' || !/^transparent$|, 0\)$/u.test(backgroundColor)
  )
  return ground !== undefined && ground.backgroundImage === 'none' && ground.backgroundColor === styles[0]?.color
}

/** True where the text lies outside the page, or outside an ancestor that cuts it off for good. */
function isCutOff(element: Element): boolean {
  const inner = boxOf(element)
  const box = boxAround(inner)
  if (box.width <= LEAST_SIZE || box.height <= LEAST_SIZE) return !awaitsRendering(inner)
  if (box.right + scrollX < 0 || box.bottom + scrollY < 0) return true
  const root = document.documentElement
  if (getComputedStyle(root).direction === 'rtl' && box.left + scrollX >= root.clientWidth) return true
  return ancestry(inner)
    .slice(1)
    .some((outer) => clipsOf(outer).some((clip) => isOutside(box, clip)))
}

/** True where the browser puts off laying the element's text out until it is scrolled near. */
function awaitsRendering(element: Element): boolean {
  return ancestry(element).some((outer) => getComputedStyle(outer).contentVisibility === 'auto')
}

/** An element and those around it as they are displayed, across slots and shadow roots, up to the page's body. */
function ancestry(element: Element): readonly Element[] {
  const list: Element[] = []
  for (let e: Element | null = element; e !== null && e !== document.body; e = parentOf(e)) list.push(e)
  return list
}

/** The box beyond which an element cuts off what it holds, unbounded where it does not; none where it cuts off nothing. */
function clipsOf(element: Element): readonly DOMRect[] {
  const { overflowX, overflowY, display } = getComputedStyle(element)
  if (display === 'contents' || display === 'inline') return []
  const cutsX = overflowX === 'hidden' || overflowX === 'clip'
  const cutsY = overflowY === 'hidden' || overflowY === 'clip'
  if (!cutsX && !cutsY) return []
  const { left, top, width, height } = boxAround(element)
  const [x, w] = cutsX ? [left, width] : [-FAR, 2 * FAR]
  const [y, h] = cutsY ? [top, height] : [-FAR, 2 * FAR]
  return [new DOMRect(x, y, w, h)]
}

/** Farther than any page reaches, in CSS pixels. */
const FAR = 1e9

/** The same, of an element that holds more than it shows. */
function clipOf(element: Element): readonly DOMRect[] {
  const holdsMore =
    element.scrollHeight > element.clientHeight + LEAST_SIZE || element.scrollWidth > element.clientWidth + LEAST_SIZE
  return holdsMore ? clipsOf(element) : []
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
