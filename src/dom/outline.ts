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

const HEADLINES = '[itemprop~="headline"], [aria-level="1"]'

/** Tell which elements the markup calls the page's headline. */
export function headlineTest(document: Document): (element: Element) => boolean {
  const marked = new Set(document.querySelectorAll(HEADLINES))
  return (element) => element.localName === 'h1' || marked.has(element)
}
