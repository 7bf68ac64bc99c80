/** Read from the markup how a page sets its items and headings apart. */
import type { OutlineRole } from '../core/page/main-text-probe'

const OUTLINES: Readonly<Record<string, OutlineRole>> = {
  article: 'item',
  li: 'item',
  listitem: 'item',
  heading: 'heading',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading'
}

/** What the element is by its own role or tag; null where it is neither. */
export function outlineOf(element: Element): OutlineRole | null {
  const role = Element.prototype.getAttribute.call(element, 'role')
  return OUTLINES[role ?? ''] ?? (element instanceof HTMLFormElement ? null : (OUTLINES[element.localName] ?? null))
}

/** True where the markup calls the element the page's headline. */
export function isHeadline(element: Element): boolean {
  return (
    outlineOf(element) === 'heading' &&
    Element.prototype.matches.call(element, 'h1, [itemprop~="headline"], [aria-level="1"]')
  )
}
