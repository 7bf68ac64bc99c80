/** How a panel stands in the window. */
import type { Settings } from '../../core/settings'
import type { PageFrame } from '../../ui/sidebar/frame'

/** Narrower windows leave no room beside a panel: there it is a sheet at the bottom. */
const NARROW = '(max-width: 639px)'

export class PanelFrame {
  private readonly narrow = matchMedia(NARROW)

  /** `onChange` is called when the window becomes narrow or wide. */
  constructor(private readonly onChange: () => void) {
    this.narrow.addEventListener('change', onChange)
  }

  at({ side }: Settings): PageFrame {
    return { kind: this.narrow.matches ? 'sheet' : 'side', side: side === 'auto' ? sideOfLineEnds() : side }
  }

  stop(): void {
    this.narrow.removeEventListener('change', this.onChange)
  }
}

/** The side of the window where the page's lines end: what is covered there can still be guessed. */
function sideOfLineEnds(): 'left' | 'right' {
  return getComputedStyle(document.body).direction === 'rtl' ? 'left' : 'right'
}
