/** Follow a pointer that is pressed on an element until it lets go, wherever it moves meanwhile. */

interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
}

/** Handlers that call `onDrag` on every move, and once more with `done` where the pointer is let go. */
export function dragHandlers(onDrag: (event: PointerEvent, done: boolean) => void): DragHandlers {
  return {
    onPointerDown(event) {
      if (event.button !== 0 || !(event.currentTarget instanceof Element)) return
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event) {
      if (isCaptured(event)) onDrag(event, false)
    },
    onPointerUp(event) {
      if (isCaptured(event)) onDrag(event, true)
    }
  }
}

function isCaptured({ currentTarget, pointerId }: PointerEvent): boolean {
  return currentTarget instanceof Element && currentTarget.hasPointerCapture(pointerId)
}

/** Keep `value` within the limits. */
export function clamp(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value))
}

/** The height of the window within its scroll bars, in CSS pixels: that of the sidebar, which fills it. */
export function windowHeight({ currentTarget }: Event): number {
  return currentTarget instanceof Element
    ? (currentTarget.closest('.sidebar')?.clientHeight ?? innerHeight)
    : innerHeight
}
