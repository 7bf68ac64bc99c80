/**
 * See and use the sidebar as it stands in the page, behind its closed shadow root.
 *
 * Chromium's DevTools protocol names the nodes behind a closed root, and WebDriver BiDi serialises them on demand: in
 * both browsers one handle of the root is enough, since everything below it is reached from there with ordinary DOM
 * calls and pressed with real, trusted input.
 */
import type { ElementHandle, Page } from 'puppeteer-core'
import type { Target } from './launch'
import { mainRealm, type RemoteValue } from './protocol'

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

export interface Sidebar {
  /** Read the whole sidebar; null until its root is drawn. */
  read(): Promise<SidebarView | null>
  /** Find the first element below the root; null where there is none. */
  query(selector: string): Promise<ElementHandle<HTMLElement> | null>
  /** Press the first element that fits, with a real click; an error where there is none. */
  click(selector: string): Promise<void>
}

/** Find the sidebar in `page`; null where the extension has not added one. */
export async function findSidebar(target: Target, page: Page): Promise<Sidebar | null> {
  const root = await (target === 'chromium' ? rootInChromium(page) : rootInFirefox(page))
  if (root === null) return null
  const query = async (selector: string): Promise<ElementHandle<HTMLElement> | null> => {
    const found = await root.evaluateHandle((node, css) => node.querySelector<HTMLElement>(css), selector)
    return found.asElement() as ElementHandle<HTMLElement> | null
  }
  return {
    query,
    read: () => root.evaluate(readRoot),
    async click(selector) {
      const element = await query(selector)
      if (element === null) throw new Error(`the sidebar has no ${selector}`)
      await element.click()
    }
  }
}

async function rootInChromium(page: Page): Promise<ElementHandle | null> {
  const session = await page.createCDPSession()
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true })
    const hosts = root.children?.flatMap((child) => child.children ?? []) ?? []
    const shadow = hosts.find((node) => node.localName === HOST)?.shadowRoots?.[0]
    if (!shadow) return null
    const adopt = mainRealm(page.mainFrame()).adoptBackendNode
    if (!adopt) throw new Error('puppeteer has no adoptBackendNode for Chromium')
    return await adopt.call(mainRealm(page.mainFrame()), shadow.backendNodeId)
  } finally {
    await session.detach()
  }
}

async function rootInFirefox(page: Page): Promise<ElementHandle | null> {
  const main = mainRealm(page.mainFrame())
  if (!main.realm || !main.createHandle) throw new Error('puppeteer has no BiDi realm for Firefox')
  const { result } = await main.realm.evaluate(`document.querySelector(${JSON.stringify(`html > ${HOST}`)})`, false, {
    resultOwnership: 'root',
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 }
  })
  const host = result?.value as { readonly shadowRoot?: RemoteValue | null } | undefined
  return host?.shadowRoot ? main.createHandle(host.shadowRoot) : null
}

/** Runs in the page. It names no function inside: tsx would wrap it in a helper that the page does not have. */
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
