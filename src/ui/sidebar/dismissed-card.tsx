/** Stands for a while where a statement was dismissed, with the way back. It takes the focus, which would be lost with the statement. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { UnknownStrings } from '../strings/unknown/unknown-strings'

/** In ms: long enough to notice the slip and to come back to it. */
const SHOWN = 10_000

export function DismissedCard({
  said,
  words,
  onUndo,
  onGone
}: {
  /** What was done with it. */
  readonly said: string
  readonly words: UnknownStrings
  readonly onUndo: () => void
  /** Its time is over; `hadFocus` where the focus goes with it. */
  readonly onGone: (hadFocus: boolean) => void
}) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), [])
  const gone = useRef(onGone)
  gone.current = onGone
  useEffect(() => {
    const timer = setTimeout(() => gone.current(button.current?.matches(':focus') === true), SHOWN)
    return () => clearTimeout(timer)
  }, [])
  return (
    <li class="dismissed">
      <span>{said}</span>
      <button ref={button} type="button" class="onward undo" onClick={onUndo}>
        {words.undo}
      </button>
    </li>
  )
}
