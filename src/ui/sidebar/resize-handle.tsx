/** The sidebar's inner edge, dragged with a pointer or moved with the arrow keys. */
import { WIDTH } from '../../core/settings'

/** One press of an arrow key, in CSS pixels: some twenty from the narrowest to the widest. */
const STEP = 16

export function ResizeHandle({
  width,
  side,
  label,
  onResize
}: {
  readonly width: number
  readonly side: 'left' | 'right'
  readonly label: string
  readonly onResize: (width: number, done: boolean) => void
}) {
  const widthAt = (event: PointerEvent): number =>
    clamp(side === 'right' ? document.documentElement.clientWidth - event.clientX : event.clientX)
  const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight'
  const narrower = side === 'right' ? 'ArrowRight' : 'ArrowLeft'
  const keys: Readonly<Record<string, number>> = {
    [wider]: width + STEP,
    [narrower]: width - STEP,
    Home: WIDTH.min,
    End: WIDTH.max
  }
  return (
    <div
      class="handle"
      // A separator that takes the focus is a control, which <hr> is not.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={WIDTH.min}
      aria-valuemax={WIDTH.max}
      onKeyDown={(event) => {
        const wanted = keys[event.key]
        if (wanted === undefined) return
        event.preventDefault()
        onResize(clamp(wanted), true)
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (dragging(event)) onResize(widthAt(event), false)
      }}
      onPointerUp={(event) => {
        if (dragging(event)) onResize(widthAt(event), true)
      }}
    />
  )
}

function clamp(width: number): number {
  return Math.round(Math.min(WIDTH.max, Math.max(WIDTH.min, width)))
}

function dragging({ currentTarget, pointerId }: PointerEvent): boolean {
  return currentTarget instanceof Element && currentTarget.hasPointerCapture(pointerId)
}
