/**
 * See and use the sidebar as it stands in the page. Where it is drawn is known here alone.
 *
 * It is drawn behind a closed shadow root. Chromium's DevTools protocol names the nodes behind such a root, and WebDriver
 * BiDi serialises them on demand: one handle of the root is enough, since everything below it is reached from there with
 * ordinary DOM calls and pressed with real, trusted input. All of it is read from a world beside the page's own, where what
 * a hostile page does to its prototypes misleads nobody.
 */
import type { BoundingBox, ElementHandle, Frame, Page } from 'puppeteer-core'
import { alone, apartFrom, isFirefox, mainWorld, type RemoteValue } from './protocol'
import { waitFor } from './wait'

/** The only element that the extension adds to a page. */
const HOST = 'mawqif-sidebar'

/** A statement as it is listed. */
export interface ListedStatement {
  readonly id: string
  readonly speaker: string
  readonly topic: string
  readonly verdict: string
  readonly origin: string
  /** The text of the element, its spaces run together. */
  readonly text: string
  /** The lines of the positions that it stands under, without the word that marks them as summaries. */
  readonly summaries: readonly string[]
}

export interface SidebarView {
  readonly grade: string
  readonly dossier: string
  /** The root's direction and language, as set on it; empty where they are not. */
  readonly dir: string
  readonly lang: string
  readonly statements: readonly ListedStatement[]
  /** The text of the sidebar as drawn, hidden parts aside. */
  readonly text: string
}

/** The sidebar of a page, looked for anew at every call, since pages and the extension may replace it. */
export interface Sidebar {
  /** Whether the extension has added one. */
  isThere(): Promise<boolean>
  /** Read the whole sidebar; null until it is drawn. */
  read(): Promise<SidebarView | null>
  /** Find the first element that fits; null where there is none. This and what follows wait for the sidebar. */
  query(selector: string): Promise<ElementHandle<HTMLElement> | null>
  /** Give what `read` makes of the first element that fits; null where there is none. It runs beside the page's own world. */
  evaluate<T, Given extends readonly unknown[]>(
    selector: string,
    read: (element: HTMLElement, ...given: Given) => T,
    ...given: Given
  ): Promise<T | null>
  /** The text of the first element that fits as it is drawn; null where there is none. */
  text(selector: string): Promise<string | null>
  /** Where the first element that fits is drawn, in CSS pixels of the page's window; null where it is not. */
  box(selector: string): Promise<BoundingBox | null>
  /** Press what fits, one after the other, with a real click once it is there. */
  press(...selectors: readonly string[]): Promise<void>
  /** The frame whose document it is drawn in. */
  frame(): Promise<Frame>
  /** Let scripts of that document in, for a look at all of it, and give a selector of it there. No other call works then. */
  open(): Promise<string>
}

/** Give the sidebar of `page`, which may be there or not. */
export function sidebarIn(page: Page): Sidebar {
  const root = (): Promise<ElementHandle> => waitFor('the sidebar', () => findRoot(page))
  const query = async (selector: string): Promise<ElementHandle<HTMLElement> | null> => {
    const found = await (await root()).evaluateHandle((node, css) => node.querySelector<HTMLElement>(css), selector)
    return found.asElement() as ElementHandle<HTMLElement> | null
  }
  return {
    isThere: async () => (await findRoot(page)) !== null,
    read: async () => (await findRoot(page))?.evaluate(alone(readRoot)) ?? null,
    query,
    async evaluate(selector, read, ...given) {
      const found = await query(selector)
      return found === null ? null : ((await found.evaluate(alone(read) as never, ...given)) as ReturnType<typeof read>)
    },
    text: async (selector) => (await query(selector))?.evaluate((element) => element.innerText) ?? null,
    box: async (selector) => (await query(selector))?.boundingBox() ?? null,
    async press(...selectors) {
      for (const selector of selectors) {
        await (await waitFor(`${selector} in the sidebar`, () => query(selector))).click()
      }
    },
    frame: async () => page.mainFrame(),
    async open() {
      const shadow = await mainWorld(page.mainFrame()).transferHandle(await root())
      // The host stands beside the body, where no look at the document's text comes.
      await shadow.evaluate((node) => {
        const { host } = node as unknown as ShadowRoot
        Object.defineProperty(host, 'shadowRoot', { value: node })
        document.body.append(host)
      })
      return HOST
    }
  }
}

/** Find what all of the sidebar is in: its closed shadow root; null where the extension has not added one. */
async function findRoot(page: Page): Promise<ElementHandle | null> {
  return isFirefox(page) ? rootInFirefox(page) : rootInChromium(page)
}

async function rootInChromium(page: Page): Promise<ElementHandle | null> {
  const session = await page.createCDPSession()
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true })
    const hosts = root.children?.flatMap((child) => child.children ?? []) ?? []
    const shadow = hosts.find((node) => node.localName === HOST)?.shadowRoots?.[0]
    if (!shadow) return null
    return await apartFrom(page.mainFrame()).adoptBackendNode(shadow.backendNodeId)
  } finally {
    await session.detach()
  }
}

async function rootInFirefox(page: Page): Promise<ElementHandle | null> {
  const world = apartFrom(page.mainFrame())
  if (!world.realm || !world.createHandle) throw new Error('puppeteer has no BiDi realm for Firefox')
  const find = `Document.prototype.querySelector.call(document, ${JSON.stringify(`html > ${HOST}`)})`
  const { result } = await world.realm.evaluate(find, false, {
    resultOwnership: 'root',
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 }
  })
  const host = result?.value as { readonly shadowRoot?: RemoteValue | null } | undefined
  return host?.shadowRoot ? world.createHandle(host.shadowRoot) : null
}

function readRoot(shadow: Element): SidebarView | null {
  const root = shadow.querySelector<HTMLElement>('[data-grade][data-dossier]')
  if (!root) return null
  return {
    grade: root.dataset.grade ?? '',
    dossier: root.dataset.dossier ?? '',
    dir: root.dir,
    lang: root.lang,
    statements: [...root.querySelectorAll<HTMLElement>('[data-statement]')].map((element) => ({
      id: element.dataset.statement ?? '',
      speaker: element.dataset.speaker ?? '',
      topic: element.dataset.topic ?? '',
      verdict: element.dataset.verdict ?? '',
      origin: element.dataset.origin ?? '',
      text: (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      summaries: [...(element.closest('.block')?.querySelectorAll('.summary') ?? [])].map(
        (summary) => summary.lastChild?.textContent?.trim() ?? ''
      )
    })),
    text: root.innerText
  }
}
