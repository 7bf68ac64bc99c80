/**
 * Ask for the boxes of what is laid out. What a page has put off (`content-visibility: hidden`) is shown nowhere and has none: to ask
 * for them, or for a style there, lays it out, which Chromium tells on the page's console.
 */

/** Properties are read through the prototype, where no form control of the same name stands in the way. */
const parentElementOf = (element: Element): Element | null => Reflect.get(Node.prototype, 'parentElement', element)
const assignedSlotOf = (element: Element): Element | null => Reflect.get(Element.prototype, 'assignedSlot', element)

/** The element around this one as it is displayed: across slots and shadow roots; null above `<html>`. */
export function parentOf(element: Element): Element | null {
  const around = assignedSlotOf(element) ?? parentElementOf(element)
  if (around !== null) return around
  const root = Node.prototype.getRootNode.call(element)
  return root instanceof ShadowRoot ? root.host : null
}

/** True where an element stands in what is put off. */
export function isPutOff(element: Element): boolean {
  const around = parentOf(element)
  if (around === null || Element.prototype.checkVisibility.call(element)) return false
  return isPutOff(around) || getComputedStyle(around).contentVisibility === 'hidden'
}

/** True where an element, or what stands in it where it has no box itself, is laid out. */
export function isLaidOut(element: Element): boolean {
  if (Element.prototype.checkVisibility.call(element)) return true
  const around = parentOf(element)
  return around !== null && !isPutOff(element) && getComputedStyle(element).display === 'contents' && isLaidOut(around)
}

/** The box of an element; of no size where it is not laid out. */
export const boxAround = (element: Element): DOMRect =>
  isLaidOut(element) ? Element.prototype.getBoundingClientRect.call(element) : new DOMRect()
