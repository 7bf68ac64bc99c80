/** How the sidebar stands in the window of a page. */
import type { Settings } from '../../core/settings'
import type { PageFrame } from '../../ui/sidebar/frame'

/** Narrower windows leave no room beside a sidebar: there it is a sheet at the bottom. */
const NARROW = '(max-width: 639px)'

export class WindowFrame {
  private readonly narrow = matchMedia(NARROW)

  /** `onChange` is called when the window becomes narrow or wide. */
  constructor(onChange: () => void) {
    this.narrow.addEventListener('change', onChange)
  }

  /** `lineEnds`: the side of the window where the page's lines end; what is covered there can still be guessed. */
  at({ side }: Settings, lineEnds: 'left' | 'right'): PageFrame {
    return { kind: this.narrow.matches ? 'sheet' : 'side', side: side === 'auto' ? lineEnds : side }
  }
}
