/** Bring a passage into view. */
import { holds, nodeAround } from './accessors'
import { scrollsWithWindow } from './scrolled'

/** Milliseconds after which a smooth scroll is taken for ended: something keeps it from coming to rest. */
const LONGEST_SCROLL = 1500

/** Space between a passage and what lies over the edge of the window, in CSS pixels. */
const MARGIN = 12
/** Points across a box that are asked for what lies over it. */
const ACROSS = [0.1, 0.3, 0.5, 0.7, 0.9]
/** How far from an edge of a box something that lies over it may reach, as a share of its size. */
const DEEPEST = 0.6
/** In CSS pixels. */
const STEP = 8

/**
 * Scroll so that the first lines of `range` stand in the middle of what is free of the window, where they do not stand in
 * it already: the boxes that scroll, from the innermost out, up, down and sideways, then the window. Focus and selection
 * stay where they are. The scroll is smooth, but not for users who ask for less motion, and not in a hidden tab, where
 * browsers drop a smooth scroll.
 */
export function reveal(range: Range): void {
  const isStill = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches
  const behavior: ScrollBehavior = isStill ? 'instant' : 'smooth'
  let passage = boxOf(range)
  if (passage === null) return
  for (const scroller of scrollersAround(range.startContainer)) {
    const scale = scaleOf(scroller)
    const by = wayInto(passage, freeOf(visibleBoxOf(scroller, scale), range, scroller))
    if (by.left === 0 && by.top === 0) continue
    const before = { left: scroller.scrollLeft, top: scroller.scrollTop }
    scroller.scrollBy({ left: by.left / scale, top: by.top / scale, behavior: 'instant' })
    const [x, y] = [before.left - scroller.scrollLeft, before.top - scroller.scrollTop]
    passage = moved(passage, x * scale, y * scale)
  }
  const by = wayInto(passage, freeOf(windowBox(), range, null))
  if (by.left !== 0 || by.top !== 0) window.scrollBy({ ...by, behavior })
}

/** The box of a passage, no higher than half of the window, so that a long one shows its beginning. */
function boxOf(range: Range): DOMRect | null {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  const [first] = lines
  if (first === undefined) return null
  const most = innerHeight / 2
  // Lines of another column than the first are no part of what is shown.
  const shown = lines.filter(({ top, bottom }) => top >= first.top - 1 && bottom - first.top <= most)
  const left = Math.min(first.left, ...shown.map((line) => line.left))
  const right = Math.max(first.right, ...shown.map((line) => line.right))
  const bottom = Math.max(first.bottom, ...shown.map((line) => line.bottom))
  const isColumn = right - left > innerWidth
  return new DOMRect(
    isColumn ? first.left : left,
    first.top,
    (isColumn ? first.right : right) - (isColumn ? first.left : left),
    bottom - first.top
  )
}

const moved = ({ left, top, width, height }: DOMRect, x: number, y: number): DOMRect =>
  new DOMRect(left + x, top + y, width, height)

/** How far to scroll for a box to stand within another: in the middle of it, up and down; just within it, sideways. */
function wayInto(box: DOMRect, into: DOMRect): { readonly left: number; readonly top: number } {
  const isIn = box.top >= into.top && box.bottom <= into.bottom
  const top = isIn ? 0 : box.top + box.height / 2 - (into.top + into.height / 2)
  const rim = Math.min(MARGIN, Math.max(0, (into.width - box.width) / 2))
  const left =
    box.left < into.left ? box.left - into.left - rim : box.right > into.right ? box.right - into.right + rim : 0
  return { left: Math.round(left), top: Math.round(top) }
}

/** The elements that scroll around a node as it is displayed, the innermost first; the window is none of them. */
function scrollersAround(node: Node): readonly Element[] {
  const scrollers: Element[] = []
  for (let around = displayedIn(node); around !== null; around = displayedIn(around)) {
    if (!(around instanceof Element) || around === document.scrollingElement || scrollsWithWindow(around)) continue
    const { overflowX, overflowY } = getComputedStyle(around)
    const isOverfull = around.scrollHeight > around.clientHeight + 1 || around.scrollWidth > around.clientWidth + 1
    if (isOverfull && /auto|scroll|hidden/u.test(`${overflowX} ${overflowY}`)) scrollers.push(around)
  }
  return scrollers
}

/** The slot that a node is displayed in, or the node around it. */
const displayedIn = (node: Node): Node | null =>
  (node instanceof Element || node instanceof Text ? node.assignedSlot : null) ?? nodeAround(node)

/** How much larger an element is drawn than it is laid out: zoomed, or transformed. */
function scaleOf(element: Element): number {
  const laidOut = element instanceof HTMLElement ? element.offsetHeight : 0
  return (laidOut > 0 && element.getBoundingClientRect().height / laidOut) || 1
}

/** What of an element that scrolls can be seen within the window. */
function visibleBoxOf(element: Element, scale: number): DOMRect {
  const { left, top } = element.getBoundingClientRect()
  const { clientLeft, clientTop, clientWidth, clientHeight } = element
  return new DOMRect(left + clientLeft * scale, top + clientTop * scale, clientWidth * scale, clientHeight * scale)
}

const windowBox = (): DOMRect =>
  new DOMRect(0, 0, document.documentElement.clientWidth, document.documentElement.clientHeight)

/**
 * What of a box nothing lies over: heads and banners that are fixed to an edge, and what of Mawqif's own is there. They are
 * met by going from each edge inward as long as something covers what scrolls in `scroller`, or in the window.
 */
function freeOf(box: DOMRect, range: Range, scroller: Element | null): DOMRect {
  const { left, top, right, bottom, width, height } = box
  const depth = (size: number, pointAt: (share: number, depth: number) => readonly [number, number]): number => {
    const reached = ACROSS.map((share) => {
      let at = 0
      while (at < size * DEEPEST && isCoveredAt(...pointAt(share, at), range, scroller)) at += STEP
      return at < size * DEEPEST ? at : 0
    })
    return Math.max(...reached)
  }
  const above = depth(height, (share, at) => [left + share * width, top + at + 1])
  const below = depth(height, (share, at) => [left + share * width, bottom - at - 2])
  const before = depth(width, (share, at) => [left + at + 1, top + share * height])
  const behind = depth(width, (share, at) => [right - at - 2, top + share * height])
  const margin = scroller === null ? MARGIN : 0
  return new DOMRect(
    left + before,
    top + above + margin,
    Math.max(0, width - before - behind),
    Math.max(0, height - above - below - 2 * margin)
  )
}

/**
 * True where what stands at a point of the window is not around the passage, and does not scroll with it: it is fixed or sticks, is
 * Mawqif's own, or is no part of `scroller`.
 */
function isCoveredAt(x: number, y: number, range: Range, scroller: Element | null): boolean {
  let node: Node | null = document.elementFromPoint(x, y)
  if (node === null) return false
  for (; node instanceof Element && !holds(node, range.startContainer); node = nodeAround(node)) {
    const { position } = getComputedStyle(node)
    if (position === 'fixed' || position === 'sticky' || node.localName === 'mawqif-sidebar') return true
  }
  return scroller !== null && node instanceof Node && node !== scroller && holds(node, scroller)
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
