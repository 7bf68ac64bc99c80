/**
 * Read a page's raw text at the least cost: what one `textContent` gives, and the open shadow roots that it leaves
 * out.
 *
 * To ask every element for a shadow root costs half as much as the text itself. A root that holds a whole article
 * stands near the top of the page, so only the first few hundred elements are asked, level by level: some 30 µs on any
 * page.
 */

/** Elements that are asked, those nearest to the root. */
const MOST_ASKED = 400

const getter = <T>(prototype: object, name: string): ((this: Node) => T) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T
const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot')
const firstChildOf = getter<Element | null>(Element.prototype, 'firstElementChild')
const nextSiblingOf = getter<Element | null>(Element.prototype, 'nextElementSibling')

/**
 * All text below `root`, scripts and hidden parts included. The text of shadow roots follows, parted by line breaks.
 */
export function readRawText(root: Element): string {
  const parts = [root.textContent ?? '']
  const queue: Element[] = [root]
  for (let i = 0; i < queue.length; i++) {
    const element = queue[i] as Element
    const shadow = shadowRootOf.call(element)
    if (shadow !== null) {
      parts.push(shadow.textContent ?? '')
      addSiblings(queue, shadow.firstElementChild)
    }
    addSiblings(queue, firstChildOf.call(element))
  }
  return parts.length === 1 ? (parts[0] as string) : parts.join('\n')
}

function addSiblings(queue: Element[], first: Element | null): void {
  for (let next = first; next !== null && queue.length < MOST_ASKED; next = nextSiblingOf.call(next)) queue.push(next)
}
