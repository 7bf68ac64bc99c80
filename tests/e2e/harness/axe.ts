/**
 * Ask axe-core what is wrong with what is drawn.
 *
 * It runs in the page's own world. A closed shadow root it cannot enter by itself; the browser's protocol gives us a node
 * behind it, and from there the root is told to its host for the time of the test: axe then walks the very tree that the
 * extension drew, with the styles it has in that page. It looks for backgrounds below `document.body` only, and the host
 * stands beside it: for the same time it is moved in.
 */
import axe from 'axe-core'
import type { ElementHandle, Page } from 'puppeteer-core'

/**
 * Why axe may leave a contrast open: one letter may be a sign and no text, text that a scrolled list ends in is partly under
 * something else, a line may be drawn by a pseudo-element, the wash of a quotation is a gradient of one
 * colour, and a field without a value has no letters, only the words that stand for it. A contrast that it could not tell otherwise counts as found.
 * Where colours are forced, axe still reads the colour that Chromium has replaced, for letters that were to be white.
 */
const LEFT_OPEN: readonly string[] = [
  'shortTextContent',
  'pseudoContent',
  'emptyValue',
  'bgGradient',
  'elmPartiallyObscured',
  'elmPartiallyObscuring',
  'bgOverlap'
]

/** axe as it is seen in the page. */
interface AxeWorld {
  readonly axe?: typeof axe
}

/** Open what `page` shows to axe: once a page, before the first look. */
export async function bringAxe(page: Page, inShadow: ElementHandle | null = null): Promise<void> {
  await page.evaluate(`${axe.source};undefined`)
  await inShadow?.evaluate((node) => {
    const root = node.getRootNode()
    if (!(root instanceof ShadowRoot)) throw new Error('this is not in a shadow tree')
    Object.defineProperty(root.host, 'shadowRoot', { value: root })
    document.body.append(root.host)
  })
}

/** List what axe finds wrong in the whole page, or in the one element that fits `selector`, a line each. */
export function violations(page: Page, selector: string | null = null): Promise<readonly string[]> {
  return page.evaluate(
    async (css, open) => {
      const { axe: engine } = globalThis as unknown as AxeWorld
      const context = css === null ? document : document.querySelector(css)
      if (engine === undefined || context === null) throw new Error('axe or what it is to look at is not here')
      const { violations: found, incomplete, passes } = await engine.run(context)
      const leftOpen = matchMedia('(forced-colors: active)').matches ? [...open, 'equalRatio'] : open
      if (passes.length === 0) throw new Error('axe looked at nothing')
      const unclear = incomplete
        .filter(({ id }) => id === 'color-contrast')
        .map((rule) => ({
          ...rule,
          nodes: rule.nodes.filter(({ any }) => !any.some(({ data }) => leftOpen.includes(String(data?.messageKey))))
        }))
      return [...found, ...unclear].flatMap(({ id, nodes }) =>
        nodes.map(({ html, any, all, none }) => {
          const reasons = [...any, ...all, ...none].map(({ message }) => message)
          return `${id}: ${html.slice(0, 160)} (${reasons.join('; ')})`
        })
      )
    },
    selector,
    LEFT_OPEN
  )
}
