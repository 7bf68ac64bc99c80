/** How the sidebar stands in the window of a page: what it may take of it, and where. */
import { type Settings, WIDTH } from '../../core/settings'
import { MOST_ROOM } from '../../dom/room'
import type { PageFrame } from '../../ui/sidebar/frame'

export class WindowFrame {
  /** `onChange` is called when the window gets another size. */
  constructor(onChange: () => void) {
    addEventListener('resize', onChange)
  }

  /**
   * Where a sidebar of the usual width, or of a smaller one that the user gave it, would take too much, it is a sheet at the bottom.
   * `lineEnds`: the side of the window where the page's lines end; what is covered there can still be guessed.
   */
  at({ side, width }: Settings, lineEnds: 'left' | 'right'): PageFrame {
    const isNarrow = Math.min(width, WIDTH.usual) > innerWidth * MOST_ROOM
    return { kind: isNarrow ? 'sheet' : 'side', side: side === 'auto' ? lineEnds : side }
  }

  /** The width that the user gave the sidebar, as far as this window has it: 640 in a window of 1280 ⇒ 512. */
  widthOf({ width }: Settings): number {
    return Math.min(width, Math.max(WIDTH.min, Math.floor(innerWidth * MOST_ROOM)))
  }
}
