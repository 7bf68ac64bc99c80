/**
 * Read and set what only the extension can: its stored settings and the toolbar's badge.
 *
 * Its options page is opened in a tab of its own for that, since it has the extension's API in both browsers.
 */
import type { Page } from 'puppeteer-core'
import type { Session } from './launch'

/** The part of the extension's API that is used from its pages. */
export interface ExtensionWorld {
  readonly browser: {
    readonly storage: {
      readonly local: {
        get(key: string): Promise<Record<string, unknown>>
        set(items: Record<string, unknown>): Promise<void>
      }
    }
    readonly tabs: { query(query: object): Promise<readonly { readonly id: number; readonly url?: string }[]> }
    readonly scripting: {
      executeScript(injection: {
        readonly target: { readonly tabId: number }
        readonly func: () => boolean
      }): Promise<readonly { readonly result?: unknown }[]>
    }
    readonly action: { getBadgeText(tab: { readonly tabId: number }): Promise<string> }
  }
}

/** Open the options page in a new tab, in front. */
export async function openOptions(session: Session): Promise<Page> {
  const page = await session.openExtensionPage(session.options)
  await page.waitForSelector('.options')
  return page
}

/** Replace all stored settings, by any value at all. */
export async function storeSettings(control: Page, settings: unknown): Promise<void> {
  await control.evaluate(async (value) => {
    await (globalThis as unknown as ExtensionWorld).browser.storage.local.set({ settings: value })
  }, settings)
}

/** Replace all stored settings of a browser without leaving a page open. */
export async function settle(session: Session, settings: unknown): Promise<void> {
  const control = await openOptions(session)
  await storeSettings(control, settings)
  await control.close()
}

/** Read the settings as they are stored. */
export function storedSettings(control: Page): Promise<unknown> {
  return control.evaluate(async () => {
    const { settings } = await (globalThis as unknown as ExtensionWorld).browser.storage.local.get('settings')
    return settings
  })
}

/** Read the badge of the one tab that shows `url`, on a site of the manifest; empty where nothing is written on it. */
export function badgeOf(control: Page, url: string): Promise<string> {
  return control.evaluate(async (wanted) => {
    const { tabs, action } = (globalThis as unknown as ExtensionWorld).browser
    const found = (await tabs.query({})).filter((tab) => tab.url === wanted)
    if (found.length !== 1) throw new Error(`${found.length} tabs show ${wanted}`)
    return action.getBadgeText({ tabId: found[0]?.id ?? -1 })
  }, url)
}

/** The id of the one tab that shows `url`, on a site of the manifest. */
export function tabOf(control: Page, url: string): Promise<number> {
  return control.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as ExtensionWorld).browser
    const found = (await tabs.query({})).filter((tab) => tab.url === wanted)
    if (found.length !== 1) throw new Error(`${found.length} tabs show ${wanted}`)
    return found[0]?.id ?? -1
  }, url)
}

/** Whether the finder ran in the one tab that shows `url`. */
export async function wasRead(control: Page, url: string): Promise<boolean> {
  const tabId = await tabOf(control, url)
  return control.evaluate(async (id) => {
    const { scripting } = (globalThis as unknown as ExtensionWorld).browser
    const [ran] = await scripting.executeScript({
      target: { tabId: id },
      func: () => Symbol.for('mawqif.finder') in globalThis
    })
    return ran?.result === true
  }, tabId)
}
