/** Pages in happy-dom, which parses no declared shadow roots and lays nothing out. */
import { afterAll, beforeAll } from 'vitest'

/** Make `html` the document. */
export function parse(html: string): void {
  document.documentElement.innerHTML = html.slice(html.indexOf('<head>'), html.indexOf('</html>'))
  attachShadowRoots(document.body)
}

/** Do what a browser's parser does with a declared shadow root. */
function attachShadowRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = (template.parentElement as Element).attachShadow({ mode: 'open' })
    root.append(template.content)
    template.remove()
    attachShadowRoots(root)
  }
}

/** True unless the element, or one around it, says otherwise in its own attributes. */
function isShown(element: Element): boolean {
  if (/display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '')) return false
  if (element.hasAttribute('hidden')) return false
  const root = element.getRootNode()
  const around = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  return around === null || isShown(around)
}

/** What of an element has to do with layout, which happy-dom has none of. */
const LAYOUT = {
  checkVisibility: {
    value(this: Element): boolean {
      return isShown(this)
    }
  },
  getBoundingClientRect: { value: () => new DOMRect(0, 0, 600, 40) },
  assignedSlot: { get: () => null }
} as const
const original = Object.entries(LAYOUT).map(
  ([name]) => [name, Object.getOwnPropertyDescriptor(Element.prototype, name)] as const
)

/** Let the elements of a test file's pages answer for their layout, as far as their own attributes tell it. */
export function layOut(): void {
  beforeAll(() => {
    for (const [name, how] of Object.entries(LAYOUT))
      Object.defineProperty(Element.prototype, name, { ...how, configurable: true })
  })
  afterAll(() => {
    for (const [name, how] of original) {
      if (how === undefined) Reflect.deleteProperty(Element.prototype, name)
      else Object.defineProperty(Element.prototype, name, how)
    }
  })
}
