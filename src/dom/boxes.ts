/**
 * Ask for the boxes of what is laid out. What a page has put off (`content-visibility: hidden`) is shown nowhere and has none: to ask
 * for them, or for a style there, lays it out, which Chromium tells on the page's console.
 */

/** True where an element stands in what is put off. */
export function isPutOff(element: Element): boolean {
  const around = elementAbove(element)
  if (around === null || Element.prototype.checkVisibility.call(element)) return false
  return isPutOff(around) || getComputedStyle(around).contentVisibility === 'hidden'
}

/** True where an element, or what stands in it where it has no box itself, is laid out. */
export function isLaidOut(element: Element): boolean {
  if (Element.prototype.checkVisibility.call(element)) return true
  const around = elementAbove(element)
  return around !== null && !isPutOff(element) && getComputedStyle(element).display === 'contents' && isLaidOut(around)
}

/** The box of an element; of no size where it is not laid out. */
export const boxAround = (element: Element): DOMRect =>
  isLaidOut(element) ? Element.prototype.getBoundingClientRect.call(element) : new DOMRect()

function elementAbove({ parentNode }: Element): Element | null {
  if (parentNode instanceof ShadowRoot) return parentNode.host
  return parentNode instanceof Element ? parentNode : null
}
