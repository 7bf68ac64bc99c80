/** Find out what can be said about a tab, by asking the tab itself and the browser. */
import { type ArticleReading, type PageReading, withNames } from '../core/find/page-reading'
import type { TabState, Unreadable } from '../core/tab-state'
import { browser } from './browser'
import { askBackground } from './messages/ask-background'
import { askPage } from './messages/ask-page'
import type { Reply } from './messages/direction'
import type { ToPage } from './messages/to-page'
import type { FinderOffer } from './finder-offer'
import { changeSettings, readSettings } from './settings'
import { readSubjects } from './subjects'

/** How long a page that is being looked at is asked for its result, and how often, in ms. */
const LOOK_TIME = 3000
const LOOK_STEP = 150
const NOTHING_YET: ReadonlySet<TabState['kind']> = new Set(['unknown', 'unread', 'not-allowed'])

/** How long a page that does not answer is waited for, in ms: it may be at work, or its process may hang. */
const ANSWER_TIME = 5000

/** Less text than this, in UTF-16 units, is no article's. */
const LEAST_TEXT = 1200

/**
 * What Mawqif knows about the tab; never rejects, and never waits for long. The toolbar's button gives leave to see the tab's address wherever an
 * extension may run; without that press, an address that is not given tells nothing.
 */
export async function readTabState(tabId: number, from: 'popup' | 'side-panel'): Promise<TabState> {
  try {
    return await soon(askTab(tabId, from))
  } catch {
    return { kind: 'failed' }
  }
}

async function askTab(tabId: number, from: 'popup' | 'side-panel'): Promise<TabState> {
  const { url } = await browser.tabs.get(tabId)
  if (url === undefined && from === 'side-panel') return { kind: 'withheld' }
  const address = addressOf(url)
  const host = address?.host ?? ''
  const { pausedSites, unknown } = await readSettings()
  if (pausedSites.includes(host)) return { kind: 'paused', host }
  const found = await describe(tabId, from === 'side-panel')
  if (found !== null) {
    const { content, ...sidebar } = found
    return content.kind === 'known'
      ? { ...content, kind: 'recognised', host, ...sidebar }
      : { ...content, kind: 'related', host, ...sidebar }
  }
  if (address === null) return { kind: 'restricted' }
  const finder = await finderOf(tabId)
  if (finder?.reading)
    return {
      kind: 'related',
      host,
      reading: finder.reading,
      record: [],
      before: [],
      dismissed: [],
      rejected: [],
      unsure: false,
      tampered: false,
      refused: false
    }
  const state = await withoutArticle(tabId, address)
  return state.kind === 'unknown' && unknown === 'off' && finder === null ? { kind: 'unread', host } : state
}

/** Why a page has nothing to show. */
async function withoutArticle(tabId: number, address: URL): Promise<TabState> {
  const { host } = address
  const isFile = address.protocol === 'file:'
  const page = await runOn(tabId, describePage, LEAST_TEXT)
  if (page === null) {
    if (isFile) return { kind: 'unreadable', reason: 'file' }
    return navigator.onLine ? { kind: 'restricted' } : { kind: 'offline', host }
  }
  if (page !== 'page') return { kind: 'unreadable', reason: page }
  return { kind: isFile || (await isAllowed(address)) ? 'unknown' : 'not-allowed', host }
}

/** Runs in the page: what it is, as far as that says why it has no article. */
function describePage(leastText: number): Exclude<Unreadable, 'file'> | 'page' {
  const { body, contentType } = document
  if (body === null || !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(contentType)) return 'document'
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if ((load?.responseStatus ?? 0) >= 400) return 'missing'
  const isLarge = ({ clientWidth, clientHeight }: Element): boolean =>
    clientWidth * clientHeight > (innerWidth * innerHeight) / 2
  const isFramed = [...document.querySelectorAll('frame, iframe')].some(isLarge)
  return isFramed && (body.textContent ?? '').trim().length < leastText ? 'frames' : 'page'
}

/** The address of a web page or of a file; null for the browser's own pages and those whose address is withheld. */
function addressOf(url: string | undefined): URL | null {
  return url !== undefined && /^(?:https?|file):/.test(url) ? new URL(url) : null
}

/** What `promise` gives; rejects where it has not in time. */
function soon<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([promise, new Promise<never>((_, reject) => setTimeout(reject, ANSWER_TIME))])
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
    await soon(askBackground('run', { tab: tabId }))
  } catch {
    return readTabState(tabId, from)
  }
  const end = performance.now() + LOOK_TIME
  let found = await readTabState(tabId, from)
  while (NOTHING_YET.has(found.kind) && performance.now() < end) {
    await new Promise((done) => setTimeout(done, LOOK_STEP))
    found = await readTabState(tabId, from)
  }
  return found.kind === 'not-allowed' ? { kind: 'unknown', host } : found
}

async function describe(tabId: number, listed: boolean): Promise<Reply<ToPage['describe']>> {
  try {
    return await askPage(tabId, 'describe', { listed })
  } catch {
    // No annotator listens in this tab.
    return null
  }
}

/** What the finder makes of the page, where it was called and found nothing to show; null where it was not called. */
async function finderOf(tabId: number): Promise<{ readonly reading: PageReading | null } | null> {
  const finder = await runOn(tabId, async (): Promise<{ readonly reading: ArticleReading | null } | null> => {
    const offered = (globalThis as { [key: symbol]: FinderOffer | undefined })[Symbol.for('mawqif.finder')]
    return offered === undefined ? null : { reading: await offered.read().catch(() => null) }
  })
  return finder && { reading: finder.reading && withNames(finder.reading, await readSubjects()) }
}

/**
 * What a function gives in the tab; null where no script may run: opening the popup grants that on any page but the browser's
 * own and the stores.
 */
async function runOn<Given, T>(
  tabId: number,
  func: (given: Given) => T | Promise<T>,
  given?: Given
): Promise<T | null> {
  try {
    const asked = { target: { tabId }, func: func as (given: unknown) => T, args: [given ?? null] }
    const [result] = await browser.scripting.executeScript(asked)
    return (result?.result as T | undefined) ?? null
  } catch {
    return null
  }
}

/** Whether this site was granted, under the scheme that this page came by. */
function isAllowed({ protocol, hostname }: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}
