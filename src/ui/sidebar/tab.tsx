/** What is left of the sidebar when it is collapsed: a tab at the window's edge, which opens it and can be moved along. */
import { useRef } from 'preact/hooks'
import { type Settings, TAB_TOP } from '../../core/settings'
import { Mark } from '../parts/mark'
import type { Strings } from '../strings/strings'
import { clamp, dragHandlers, windowHeight } from './drag'

/** One press of an arrow key, as a share of the window's height. */
const STEP = 0.05
/** A pointer that moved less than this, in CSS pixels, meant to press. */
const PRESS = 5

export function Tab({
  positions,
  top,
  hidden,
  strings,
  onOpen,
  onChange
}: {
  readonly positions: number
  /** The share of the window's height that lies above it. */
  readonly top: number
  readonly hidden: boolean
  readonly strings: Strings
  readonly onOpen: () => void
  readonly onChange: (change: Partial<Settings>, done: boolean) => void
}) {
  const words = strings.sidebar
  /** Where the pointer was pressed, and where the tab stood then; null where none is. */
  const grip = useRef<{ readonly y: number; readonly top: number } | null>(null)
  const moved = useRef(false)
  const move = (wanted: number, done: boolean): void => onChange({ tabTop: clamp(wanted, TAB_TOP) }, done)
  const drag = dragHandlers((event, done) => {
    const { clientY } = event
    const from = grip.current
    if (from === null) return
    moved.current ||= Math.abs(clientY - from.y) >= PRESS
    if (moved.current) move(from.top + (clientY - from.y) / windowHeight(event), done)
    if (done) grip.current = null
  })
  const keys: Readonly<Record<string, number>> = { ArrowUp: top - STEP, ArrowDown: top + STEP }
  return (
    <button
      type="button"
      class="tab"
      hidden={hidden}
      style={{ insetBlockStart: `${top * 100}%` }}
      aria-expanded="false"
      aria-label={words.open(positions)}
      aria-describedby="move-tab"
      title={words.open(positions)}
      onClick={() => {
        if (!moved.current) onOpen()
        moved.current = false
      }}
      onKeyDown={(event) => {
        const wanted = keys[event.key]
        if (wanted === undefined) return
        event.preventDefault()
        move(wanted, true)
      }}
      {...drag}
      onPointerDown={(event) => {
        grip.current = { y: event.clientY, top }
        moved.current = false
        drag.onPointerDown(event)
      }}
    >
      <Mark size={16} />
      <span class="count">{strings.number(positions)}</span>
      <span id="move-tab" hidden>
        {words.moveTab}
      </span>
    </button>
  )
}
