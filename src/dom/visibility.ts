/**
 * Tell whether a reader can see an element's text, without changing anything.
 *
 * Sites keep text in the page that they do not show: the copy for phones, what a paywall holds back, what "read more" has
 * folded away. Style alone does not tell (`overflow: hidden` over a box that is too small, text moved off the page), so the
 * boxes are compared too. Asked only for the few elements that hold an article's words; each answer is kept for one look.
 */

/** Properties are read through the prototype, where no form control of the same name stands in the way. */
const parentElementOf = (element: Element): Element | null => Reflect.get(Node.prototype, 'parentElement', element)
const assignedSlotOf = (element: Element): Element | null => Reflect.get(Element.prototype, 'assignedSlot', element)

/** Text in a box of at most one pixel is there for screen readers or for nobody. */
const LEAST_SIZE = 1

/** Whether elements are displayed, as long as the page does not change. */
export class Visibility {
  private readonly known = new Map<Element, boolean>()

  /** True where the element's text is rendered and can be scrolled to. */
  isShown(element: Element): boolean {
    let shown = this.known.get(element)
    if (shown === undefined) {
      shown = isRendered(element) && !isCutOff(element)
      this.known.set(element, shown)
    }
    return shown
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
  return Element.prototype.checkVisibility.call(boxOf(element), { visibilityProperty: true })
}

/** True where the text lies outside the page, or outside an ancestor that cuts it off for good. */
function isCutOff(element: Element): boolean {
  const inner = boxOf(element)
  const box = Element.prototype.getBoundingClientRect.call(inner)
  if (box.width <= LEAST_SIZE || box.height <= LEAST_SIZE) return true
  if (box.right + scrollX < 0 || box.bottom + scrollY < 0) return true
  for (let outer = parentOf(inner); outer !== null && outer !== document.body; outer = parentOf(outer)) {
    const { overflowX, overflowY, display } = getComputedStyle(outer)
    if (display === 'contents' || display === 'inline') continue
    const cutsX = overflowX === 'hidden' || overflowX === 'clip'
    const cutsY = overflowY === 'hidden' || overflowY === 'clip'
    if (!cutsX && !cutsY) continue
    const clip = Element.prototype.getBoundingClientRect.call(outer)
    if (cutsY && (box.top >= clip.bottom || box.bottom <= clip.top)) return true
    if (cutsX && (box.left >= clip.right || box.right <= clip.left)) return true
  }
  return false
}

/** The element around this one as it is displayed: across slots and shadow roots; null above `<html>`. */
function parentOf(element: Element): Element | null {
  const slot = assignedSlotOf(element)
  if (slot !== null) return slot
  const parent = parentElementOf(element)
  if (parent !== null) return parent === document.documentElement ? null : parent
  const root = Node.prototype.getRootNode.call(element)
  return root instanceof ShadowRoot ? root.host : null
}
