/** Find out what can be said about a tab, by asking the tab itself and the browser. */
import { type ArticleReading, type PageReading, withNames } from '../core/find/page-reading'
import type { TabState } from '../core/tab-state'
import { browser } from './browser'
import { askBackground } from './messages/ask-background'
import { askPage } from './messages/ask-page'
import type { Reply } from './messages/direction'
import type { ToPage } from './messages/to-page'
import type { PageFinder } from './finder-offer'
import { changeSettings, readSettings } from './settings'
import { readSubjects } from './subjects'

/** How long a page that is being looked at is asked for its result, and how often, in ms. */
const LOOK_TIME = 3000
const LOOK_STEP = 150

/**
 * What Mawqif knows about the tab; never rejects. The toolbar's button gives leave to see the tab's address wherever an
 * extension may run; without that press, an address that is not given tells nothing.
 */
export async function readTabState(tabId: number, from: 'popup' | 'side-panel'): Promise<TabState> {
  try {
    const { url } = await browser.tabs.get(tabId)
    if (url === undefined && from === 'side-panel') return { kind: 'withheld' }
    const address = addressOf(url)
    if (address === null) return { kind: 'restricted' }
    const { host } = address
    if ((await readSettings()).pausedSites.includes(host)) return { kind: 'paused', host }
    const found = await describe(tabId)
    if (found !== null) {
      const { content, tampered } = found
      return content.kind === 'known'
        ? { ...content, kind: 'recognised', host, tampered }
        : { ...content, kind: 'related', host, tampered }
    }
    const reading = await readingOf(tabId)
    if (reading !== null)
      return { kind: 'related', host, reading, record: [], dismissed: [], unsure: false, tampered: false }
    if (!(await canRun(tabId))) return navigator.onLine ? { kind: 'restricted' } : { kind: 'offline', host }
    return { kind: (await isAllowed(address)) ? 'unknown' : 'not-allowed', host }
  } catch {
    return { kind: 'failed' }
  }
}

/** A web page's address; null for the browser's own pages and those whose address is withheld. */
function addressOf(url: string | undefined): URL | null {
  return url !== undefined && /^https?:/.test(url) ? new URL(url) : null
}

/** Match patterns for one site, as permissions are asked for. */
export const originOf = (host: string): string => `*://${host.replace(/:\d+$/, '')}/*`

/** Pause (true) or resume (false) on a site. */
export async function pauseSite(host: string, paused: boolean): Promise<void> {
  const { pausedSites } = await readSettings()
  const others = pausedSites.filter((site) => site !== host)
  await changeSettings({ pausedSites: paused ? [...others, host] : others })
}

/** Run on the tab and wait for what it finds: a page answers once its article is recognised, and not before. */
export async function lookAtTab(tabId: number, host: string, from: 'popup' | 'side-panel'): Promise<TabState> {
  try {
    await askBackground('run', { tab: tabId })
  } catch {
    return readTabState(tabId, from)
  }
  const end = performance.now() + LOOK_TIME
  let found = await readTabState(tabId, from)
  while ((found.kind === 'unknown' || found.kind === 'not-allowed') && performance.now() < end) {
    await new Promise((done) => setTimeout(done, LOOK_STEP))
    found = await readTabState(tabId, from)
  }
  return found.kind === 'not-allowed' ? { kind: 'unknown', host } : found
}

async function describe(tabId: number): Promise<Reply<ToPage['describe']>> {
  try {
    return await askPage(tabId, 'describe')
  } catch {
    // No annotator listens in this tab.
    return null
  }
}

/** What the finder makes of the page, where it was called and found nothing to show; null where it was not. */
async function readingOf(tabId: number): Promise<PageReading | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () =>
        (globalThis as { [key: symbol]: PageFinder | undefined })[Symbol.for('mawqif.finder')]?.read()?.reading ?? null
    })
    const reading = (result?.result as ArticleReading | null | undefined) ?? null
    return reading && withNames(reading, await readSubjects())
  } catch {
    return null
  }
}

/** Whether a script may run in the tab: opening the popup grants that on any page but the browser's own and the stores. */
async function canRun(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true })
    return true
  } catch {
    return false
  }
}

/** Whether this site was granted, under the scheme that this page came by. */
function isAllowed({ protocol, hostname }: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}
