/** Bring a passage into view, without moving focus or selection. */

/**
 * Scroll so that `range` stands in the middle of the window; at once for readers who ask for less motion, and in a tab
 * that is not seen, where browsers drop a smooth scroll.
 */
export function reveal(range: Range): void {
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches
  const start = range.startContainer
  const element = start instanceof Element ? start : start.parentElement
  const box = range.getBoundingClientRect()
  const outside = box.top < 0 || box.bottom > innerHeight
  if (element !== null && outside) element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}
