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
  /** True of the element that the card is drawn in. */
  readonly isOurs: (target: EventTarget | null) => boolean
  readonly onPress: (statement: string) => void
  /** The pointer rests on a line of a passage; null where it left, or nothing should show. */
  readonly onRest: (spot: Spot | null) => void
}

/** Returns what stops it. */
export function watchPointing(highlights: Highlights, { isOurs, onPress, onRest }: PointingEvents): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal, passive: true }
  let timer: ReturnType<typeof setTimeout> | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined
  let resting: string | null = null

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
    if (resting !== null) onRest(null)
    forget()
  }
  const leaveSoon = (): void => {
    clearTimeout(timer)
    if (resting === null) forget()
    else leaving ??= setTimeout(leave, WAY)
  }
  /** What was stepped to goes too. */
  const dismiss = (): void => {
    forget()
    onRest(null)
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
    ({ target, clientX, clientY, pointerType, buttons, isTrusted }) => {
      if (!isTrusted || pointerType !== 'mouse' || buttons !== 0 || !(target instanceof Node)) return
      const statement = highlights.passageAt(clientX, clientY, target)?.statement ?? null
      if (statement === null) return leaveSoon()
      if (statement === resting) return stay()
      clearTimeout(timer)
      timer = setTimeout(() => {
        const found = highlights.passageAt(clientX, clientY, target)
        if (found === null) return
        stay()
        resting = found.statement
        onRest({ ...found, x: clientX })
      }, REST)
    },
    options
  )
  document.addEventListener('pointerover', ({ target }) => isOurs(target) && stay(), options)
  document.addEventListener('pointerleave', leaveSoon, options)
  const capturing = { ...options, capture: true }
  document.addEventListener('scroll', dismiss, capturing)
  // Only looked at: the key stays the page's, or the sidebar's where the focus is there.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss(), capturing)
  return () => {
    dismiss()
    stop.abort()
  }
}
