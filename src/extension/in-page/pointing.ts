/** Notice when the user's pointer presses a painted passage or rests on one, and leave every other purpose alone. */
import type { Highlights } from '../../dom/highlight'

/** How long a pointer rests on a passage before it means it, in ms. */
const REST = 150
/** How long a pointer that left a passage has to come to the card beside it, in ms. */
const WAY = 300
/** What has a purpose of its own when it is pressed. */
const CONTROLS = 'a, button, input, select, textarea, label, summary, [contenteditable]'

/** A line of a passage, and where on it, in CSS pixels of the window. */
export interface Spot {
  readonly statement: string
  readonly line: DOMRect
  readonly x: number
}

interface PointingEvents {
  readonly onPress: (statement: string) => void
  /** The pointer rests on a line of a passage. */
  readonly onRest: (spot: Spot) => void
  /**
   * Nothing is rested on any more. `moved` is when the pointer last moved over the page, in ms since 1970: it may be on the card since;
   * null where nothing should show, wherever it is.
   */
  readonly onGo: (moved: number | null) => void
}

/** Returns what stops it. */
export function watchPointing(highlights: Highlights, { onPress, onRest, onGo }: PointingEvents): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal, passive: true }
  let timer: ReturnType<typeof setTimeout> | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined
  let resting: string | null = null
  /** The pointer left the passage, and may be on the card. */
  let hasLeft = false
  let moved = 0

  const stay = (): void => {
    clearTimeout(leaving)
    leaving = undefined
  }
  const forget = (): void => {
    clearTimeout(timer)
    stay()
    timer = undefined
    resting = null
  }
  const leave = (): void => {
    hasLeft = resting !== null
    if (hasLeft) onGo(moved)
    forget()
  }
  const leaveSoon = (): void => {
    clearTimeout(timer)
    // What moves over the page is not on the card.
    if (hasLeft) onGo(moved)
    hasLeft = false
    if (resting === null) forget()
    else leaving ??= setTimeout(leave, WAY)
  }
  /** What was stepped to goes too. */
  const dismiss = (): void => {
    forget()
    onGo(null)
  }
  document.addEventListener(
    'click',
    (event) => {
      const { target, clientX, clientY } = event
      // What the page's own script presses is nothing that the user means.
      if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || !(target instanceof Element)) return
      if (target.closest(CONTROLS) !== null || getSelection()?.isCollapsed === false) return
      const found = highlights.passageAt(clientX, clientY, target)
      if (found !== null) onPress(found.statement)
    },
    options
  )
  document.addEventListener(
    'pointermove',
    ({ target, clientX, clientY, pointerType, buttons, isTrusted, timeStamp }) => {
      if (!isTrusted || pointerType !== 'mouse' || buttons !== 0 || !(target instanceof Node)) return
      moved = performance.timeOrigin + timeStamp
      const statement = highlights.passageAt(clientX, clientY, target)?.statement ?? null
      if (statement === null) return leaveSoon()
      if (statement === resting) return stay()
      clearTimeout(timer)
      timer = setTimeout(() => {
        const found = highlights.passageAt(clientX, clientY, target)
        if (found === null) return
        stay()
        hasLeft = false
        resting = found.statement
        onRest({ ...found, x: clientX })
      }, REST)
    },
    options
  )
  document.addEventListener('pointerleave', () => !hasLeft && leaveSoon(), options)
  const capturing = { ...options, capture: true }
  document.addEventListener('scroll', dismiss, capturing)
  // Only looked at: the key stays the page's, or the sidebar's where the focus is there.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss(), capturing)
  return () => {
    dismiss()
    stop.abort()
  }
}
