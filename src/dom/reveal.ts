/** Bring a passage into view. */

/** A smooth scroll that takes longer than this, in ms, has met something that keeps it from ending. */
const LONGEST_SCROLL = 1500

/**
 * Scroll, without moving focus or selection, so that `range` stands in the middle of the window; at once for readers who ask for less motion, and in a tab
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

/** Wait until `range` has come to rest in the window. */
export async function atRest(range: Range): Promise<void> {
  const end = performance.now() + LONGEST_SCROLL
  let before = Number.NaN
  let { top } = range.getBoundingClientRect()
  while (top !== before && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 80))
    before = top
    top = range.getBoundingClientRect().top
  }
}

/** Put the reader's caret before `range`, so that reading with the keyboard goes on from there. */
export function moveCaret(range: Range): void {
  getSelection()?.collapse(range.startContainer, range.startOffset)
}

/** The share of the page's height that lies above `range`; null where the window does not scroll. */
export function heightOf(range: Range): number | null {
  const { scrollHeight, clientHeight } = document.documentElement
  if (scrollHeight <= clientHeight) return null
  const { top, height } = range.getBoundingClientRect()
  return Math.min(1, Math.max(0, (top + scrollY + height / 2) / scrollHeight))
}
