/** How the panel stands in its window. */
import type { Settings } from '../../core/settings'

/** In the window of a page. */
export type PageFrame =
  /** From top to bottom, on a physical side of the window. */
  | { readonly kind: 'side'; readonly side: 'left' | 'right' }
  /** From side to side at the bottom of a narrow window; collapsed, the tab is at `side`. */
  | { readonly kind: 'sheet'; readonly side: 'left' | 'right' }

/** `whole`: it fills a place of its own, the browser's side panel, which the browser itself sizes, moves and closes. */
export type Frame = PageFrame | { readonly kind: 'whole' }

export function frameClass(frame: Frame): string {
  return frame.kind === 'whole' ? 'whole' : `${frame.kind} on-${frame.side}`
}

/** The size that the user gave the panel; none in the side panel, which the browser sizes. */
export function frameSize(frame: Frame, { width, sheet }: Settings): Readonly<Record<string, string>> {
  switch (frame.kind) {
    case 'side':
      return { inlineSize: `${width}px` }
    case 'sheet':
      return { blockSize: `${sheet * 100}%` }
    case 'whole':
      return {}
  }
}
