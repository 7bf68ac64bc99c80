/** Bring a passage into view. */

/** Milliseconds after which a smooth scroll is taken for ended: something keeps it from coming to rest. */
const LONGEST_SCROLL = 1500

/**
 * Scroll so that `range` stands in the middle of the window, where it is not within it already. Focus and selection
 * stay where they are. The scroll is smooth, but not for users who ask for less motion, and not in a hidden tab, where
 * browsers drop a smooth scroll.
 */
export function reveal(range: Range): void {
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches
  const start = range.startContainer
  const element = start instanceof Element ? start : start.parentElement
  const box = range.getBoundingClientRect()
  const outside = box.top < 0 || box.bottom > innerHeight
  if (element !== null && outside) element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}

/** Resolve when `range` has come to rest in the window, at the latest after `LONGEST_SCROLL`. */
export async function atRest(range: Range): Promise<void> {
  const end = performance.now() + LONGEST_SCROLL
  let before = Number.NaN
  let { top, bottom } = range.getBoundingClientRect()
  // A busy browser begins to scroll late: outside the window nothing is at rest.
  while ((top !== before || bottom < 0 || top > innerHeight) && performance.now() < end) {
    await Promise.all([pause(80), drawn()])
    before = top
    ;({ top, bottom } = range.getBoundingClientRect())
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Resolve once the page is drawn anew, before which it is told of a scroll. A tab that is hidden is not drawn. */
const drawn = (): Promise<unknown> => Promise.race([new Promise(requestAnimationFrame), pause(LONGEST_SCROLL)])

/** Put the user's caret before `range`, so that reading by keyboard goes on from there. */
export function moveCaret(range: Range): void {
  getSelection()?.collapse(range.startContainer, range.startOffset)
}

/**
 * The height, as a share of the window's, at which the scroll bar stands when it shows `range`: the window's own, or
 * that of the element that scrolls in its stead. Null where neither scrolls.
 */
export function heightOf(range: Range): number | null {
  const { scrollHeight, clientHeight } = document.documentElement
  const { top, height } = range.getBoundingClientRect()
  const middle = top + height / 2
  if (scrollHeight > clientHeight) return share((middle + scrollY) / scrollHeight)
  const scroller = scrollerOf(range.startContainer)
  if (scroller === null) return null
  const box = scroller.getBoundingClientRect()
  const within = share((middle - box.top + scroller.scrollTop) / scroller.scrollHeight)
  return share((box.top + within * box.height) / clientHeight)
}

const share = (value: number): number => Math.min(1, Math.max(0, value))

/** The nearest element around `node` that can be scrolled up and down; null where there is none. */
function scrollerOf(node: Node): Element | null {
  for (let element = node.parentElement; element !== null; element = element.parentElement) {
    const scrolls = element.scrollHeight > element.clientHeight
    if (scrolls && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element
  }
  return null
}
