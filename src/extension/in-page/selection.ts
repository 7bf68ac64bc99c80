/** Notice where on the page the user has selected words, once that is done, and when they are no longer to be added from there. */
import { LONGEST_WORDS } from '../../core/records/edit-limits'

/** Where selected words stand in the window, from their first line to their last, with the middle of the last; in CSS pixels. */
export interface SelectedSpot {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** A selection is done when it has not changed for so long, in ms. */
const DONE = 250

/** Call `onSpot` with where words were selected, and with null when that ends: on Escape, on a scroll, with another selection. Returns what stops it. */
export function watchSelection(onSpot: (spot: SelectedSpot | null) => void): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal, capture: true, passive: true }
  let timer: ReturnType<typeof setTimeout> | undefined
  let isPressed = false
  let isTold = false
  const end = (): void => {
    clearTimeout(timer)
    if (isTold) onSpot(null)
    isTold = false
  }
  const begin = (): void => {
    end()
    timer = setTimeout(() => {
      const spot = isPressed ? null : spotOf(getSelection())
      if (spot === null) return
      isTold = true
      onSpot(spot)
    }, DONE)
  }
  document.addEventListener('selectionchange', begin, options)
  document.addEventListener('pointerdown', () => void (isPressed = true), options)
  for (const type of ['pointerup', 'pointercancel']) {
    document.addEventListener(
      type,
      () => {
        isPressed = false
        begin()
      },
      options
    )
  }
  document.addEventListener('scroll', end, options)
  addEventListener('resize', end, options)
  // Only looked at: the key stays the page's.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), options)
  return () => {
    stop.abort()
    end()
  }
}

/** Null where no words of the page are selected, or none of them is in the window. */
function spotOf(selection: Selection | null): SelectedSpot | null {
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  if (range === null || range.collapsed || isEditable(range.commonAncestorContainer)) return null
  const { length } = String(range).trim()
  if (length === 0 || length > LONGEST_WORDS) return null
  const lines = [...range.getClientRects()].filter(
    ({ top, bottom, width }) => width > 0 && bottom > 0 && top < innerHeight
  )
  const last = lines.at(-1)
  if (last === undefined) return null
  return {
    x: last.left + last.width / 2,
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom))
  }
}

function isEditable(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  return element instanceof HTMLElement && element.isContentEditable
}
