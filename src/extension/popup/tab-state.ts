/** Find out what can be said about a tab, by asking the tab itself and the browser. */
import type { TabState } from '../../core/tab-state'
import { browser } from '../browser'
import { describePage } from '../messages'
import { readSettings } from '../settings'

/** What Mawqif knows about the tab; never rejects. */
export async function readTabState(tabId: number): Promise<TabState> {
  try {
    const host = hostOf((await browser.tabs.get(tabId)).url)
    if (host === null) return { kind: 'restricted' }
    if ((await readSettings()).pausedSites.includes(host)) return { kind: 'paused', host }
    const found = await describe(tabId)
    if (found !== null) return { kind: 'recognised', host, ...found }
    if (!(await canRun(tabId))) return { kind: 'restricted' }
    return { kind: (await isAllowed(host)) ? 'unknown' : 'not-allowed', host }
  } catch {
    return { kind: 'failed' }
  }
}

/** The host of a web page's address; null for the browser's own pages and those whose address is withheld. */
function hostOf(url: string | undefined): string | null {
  if (url === undefined || !/^https?:/.test(url)) return null
  return new URL(url).host
}

/** Match patterns for one site, as permissions are asked for. */
export const originOf = (host: string): string => `*://${host.replace(/:\d+$/, '')}/*`

async function describe(tabId: number): ReturnType<typeof describePage> {
  try {
    return (await describePage(tabId)) ?? null
  } catch {
    // No annotator listens in this tab.
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

function isAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] })
}
