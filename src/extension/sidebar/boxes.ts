/**
 * Tell where in the window anything is drawn, so that all else of the frame can be cut away and the page below can be seen
 * and pressed. Told again whenever the drawing or the window changes, and all along a transition. While something is dragged it
 * is all of the window, so that the pointer is followed wherever it goes.
 */
import type { Box } from '../../dom/frame-host'

/** What is drawn apart: the panel, its tab, what stands beside a passage or beside selected words. */
const DRAWN = '.panel, .tab, .beside, .adding'
/** The marks along the page are cut out one by one, or, where there are more, as the strip that they stand in. */
const [MARK, STRIP, MOST_MARKS] = ['.notch', '.rail', 64] as const
/** How far the shadow of a box is seen, in CSS pixels. */
const SHADOW = 12
/** What can be dragged. */
const DRAGGED = '.handle, .tab'

/** Call `onBoxes` with the boxes of what is drawn in this document, now and whenever they change. */
export function watchBoxes(onBoxes: (boxes: readonly Box[]) => void): void {
  let told = ''
  let frame = 0
  let isDragged = false
  const tell = (): void => {
    frame = 0
    const boxes = isDragged
      ? [{ x: 0, y: 0, width: innerWidth, height: innerHeight }]
      : [...document.querySelectorAll(DRAWN)].flatMap((element) => boxOf(element, SHADOW)).concat(boxesOfMarks())
    const now = JSON.stringify(boxes)
    if (now !== told) onBoxes(boxes)
    told = now
    if (document.getAnimations().length > 0) soon()
  }
  const soon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(tell)
  }
  new MutationObserver(soon).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true
  })
  new ResizeObserver(soon).observe(document.documentElement)
  document.fonts.addEventListener('loadingdone', soon)
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
    document.addEventListener(type, ({ target }) => {
      isDragged = type === 'pointerdown' && target instanceof Element && target.closest(DRAGGED) !== null
      soon()
    })
  }
  soon()
}

function boxesOfMarks(): readonly Box[] {
  const marks = [...document.querySelectorAll(MARK)]
  const drawn = marks.length > MOST_MARKS ? [...document.querySelectorAll(STRIP)] : marks
  return drawn.flatMap((element) => boxOf(element, 0))
}

/** The box of an element and so much around it, in whole pixels; none where it is not drawn. */
function boxOf(element: Element, around: number): readonly Box[] {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  if (width === 0 || height === 0) return []
  const x = Math.floor(left - around)
  const y = Math.floor(top - around)
  return [{ x, y, width: Math.ceil(right + around) - x, height: Math.ceil(bottom + around) - y }]
}
