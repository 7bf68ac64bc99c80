/** How the script that reads a selection offers it to the background that ran it: in the isolated world, where no page can see it. */
import type { Unselectable } from '../../core/records/unselectable'
import type { SelectedText } from '../../dom/selected-text'

interface World {
  [key: symbol]: unknown
}

export function offerSelected(read: () => SelectedText | Unselectable): void {
  ;(globalThis as World)[Symbol.for('mawqif.selected')] = read
}

/** Run in a page by the background, so it stands by itself. */
export function takeSelected(): unknown {
  return ((globalThis as World)[Symbol.for('mawqif.selected')] as () => unknown)()
}
