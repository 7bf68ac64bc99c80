/** The edge that divides the sidebar from the page, dragged with a pointer or moved with the arrow keys. */
import { SHEET, type Settings, WIDTH } from '../../core/settings'
import type { SidebarStrings } from '../strings/strings'
import { clamp, dragHandlers, windowHeight } from './drag'
import type { PageFrame } from './frame'

/** One press of an arrow key: some twenty from the narrowest to the widest. */
const STEP = { width: 16, sheet: 0.04 } as const

interface HandleProps {
  readonly frame: PageFrame
  readonly settings: Settings
  readonly strings: SidebarStrings
  readonly onChange: (change: Partial<Settings>, done: boolean) => void
}

export function ResizeHandle({ frame, settings, strings, onChange }: HandleProps) {
  const { limits, size, step, keys, sizeAt } =
    frame.kind === 'sheet' ? heightOf(settings) : widthOf(settings, frame.side)
  const name = frame.kind === 'sheet' ? 'sheet' : 'width'
  const resize = (wanted: number, done: boolean): void => onChange({ [name]: clamp(wanted, limits) }, done)
  const moves: Readonly<Record<string, number>> = {
    [keys.more]: size + step,
    [keys.less]: size - step,
    Home: limits.min,
    End: limits.max
  }
  /** Assistive technology is told a share of the window in percent, a width in CSS pixels. */
  const told = (value: number): number => Math.round(name === 'sheet' ? value * 100 : value)
  return (
    <div
      class="handle"
      // A separator that takes the focus is a control, which <hr> is not.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      tabIndex={0}
      aria-orientation={name === 'sheet' ? 'horizontal' : 'vertical'}
      aria-label={name === 'sheet' ? strings.resizeSheet : strings.resize}
      aria-valuenow={told(size)}
      aria-valuemin={told(limits.min)}
      aria-valuemax={told(limits.max)}
      onKeyDown={(event) => {
        const wanted = moves[event.key]
        if (wanted === undefined) return
        event.preventDefault()
        resize(wanted, true)
      }}
      {...dragHandlers((event, done) => resize(sizeAt(event), done))}
    />
  )
}

function widthOf({ width }: Settings, side: 'left' | 'right') {
  const onRight = side === 'right'
  return {
    limits: WIDTH,
    size: width,
    step: STEP.width,
    keys: onRight ? { more: 'ArrowLeft', less: 'ArrowRight' } : { more: 'ArrowRight', less: 'ArrowLeft' },
    sizeAt: ({ clientX }: PointerEvent) =>
      Math.round(onRight ? document.documentElement.clientWidth - clientX : clientX)
  }
}

function heightOf({ sheet }: Settings) {
  return {
    limits: SHEET,
    size: sheet,
    step: STEP.sheet,
    keys: { more: 'ArrowUp', less: 'ArrowDown' },
    sizeAt: (event: PointerEvent) => 1 - event.clientY / windowHeight(event)
  }
}
