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
const ELEMENTS = {
  checkVisibility: {
    value(this: Element): boolean {
      return isShown(this)
    }
  },
  getBoundingClientRect: { value: () => new DOMRect(0, 0, 600, 40) },
  assignedSlot: { get: () => null },
  clientWidth: { get: () => WINDOW },
  scrollWidth: { get: () => WINDOW }
} as const
/** What of a range has: each text is a line of its own, each letter as wide as any other. */
const RANGES = {
  getClientRects: {
    value(this: Range): readonly DOMRect[] {
      const { startContainer, endContainer, startOffset, endOffset } = this
      const element = startContainer.parentElement
      if (element === null || !isShown(element)) return []
      const box = (text: Node, start: number, end: number): DOMRect => {
        const left = /[\u0600-\u06FF]/u.test(text.textContent ?? '') ? -end : start
        return new DOMRect(left * LETTER, lineOf(text) * LINE, (end - start) * LETTER, LINE)
      }
      if (startContainer === endContainer) return [box(startContainer, startOffset, endOffset)]
      return [
        box(startContainer, startOffset, startContainer.textContent?.length ?? 0),
        box(endContainer, 0, endOffset)
      ]
    }
  }
} as const
/** No style sheet moves anything. */
const DOCUMENTS = { getAnimations: { value: () => [] } } as const
/** In CSS pixels. */
const WINDOW = 1280
const LETTER = 8
const LINE = 20

const lines = new WeakMap<Node, number>()

/** How many texts stand before this one. */
function lineOf(text: Node): number {
  if (!lines.has(text)) {
    const walker = document.createTreeWalker(text.getRootNode(), NodeFilter.SHOW_TEXT)
    for (let i = 0; walker.nextNode() !== null; i++) lines.set(walker.currentNode, i)
  }
  return lines.get(text) ?? 0
}

/** Let the elements of a test file's pages answer for their layout, as far as their own attributes tell it. */
export function layOut(): void {
  for (const [prototype, how] of [
    [Object.getPrototypeOf(document) as object, DOCUMENTS],
    [Element.prototype, ELEMENTS],
    [Range.prototype, RANGES]
  ] as const) {
    const original = Object.keys(how).map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const)
    beforeAll(() => {
      for (const [name, property] of Object.entries(how))
        Object.defineProperty(prototype, name, { ...property, configurable: true })
    })
    afterAll(() => {
      for (const [name, property] of original) {
        if (property === undefined) Reflect.deleteProperty(prototype, name)
        else Object.defineProperty(prototype, name, property)
      }
    })
  }
}
