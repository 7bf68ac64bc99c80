/** How the script that reads a page's text offers it to the background that ran it: in the isolated world, where no page can see it. */
import type { Unselectable } from '../../core/records/unselectable'
import type { SelectedText } from '../../dom/selected-text'

export interface PageTexts {
  readonly selected: () => SelectedText | Unselectable
  readonly article: () => string | null
}

interface World {
  [key: symbol]: unknown
}

export function offerPageText(texts: PageTexts): void {
  ;(globalThis as World)[Symbol.for('mawqif.page-text')] = texts
}

/** Run in a page by the background, so it stands by itself. */
export function takePageText(name: keyof PageTexts): { readonly address: string; readonly taken: unknown } {
  const texts = (globalThis as World)[Symbol.for('mawqif.page-text')] as PageTexts
  return { address: location.href, taken: texts[name]() }
}
