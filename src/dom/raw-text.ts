/**
 * Read a page's raw text at the least cost: what one `textContent` gives, and the open shadow roots that it leaves
 * out.
 *
 * To ask every element for a shadow root costs half as much as the text itself. A root that holds a whole article
 * stands near the top of the page, so only the first few hundred elements are asked, level by level: some 30 µs on any
 * page.
 */
import { shadowRootOf } from './accessors'

/** Elements that are asked, those nearest to the root. */
export const MOST_ASKED = 400

/** All text below `root`, scripts and hidden parts included. */
export function readRawText(root: Element): string {
  const parts = [root.textContent ?? '']
  const queue: Element[] = [root]
  const add = (children: HTMLCollection): void => {
    for (let i = 0; i < children.length && queue.length < MOST_ASKED; i++) queue.push(children[i] as Element)
  }
  for (const element of queue) {
    const shadow = shadowRootOf.call(element)
    if (shadow !== null) {
      parts.push(shadow.textContent ?? '')
      add(shadow.children)
    }
    // A field of a form may stand in its place; then what the form holds isn't asked.
    add(element.children)
  }
  return parts.join('\n')
}
