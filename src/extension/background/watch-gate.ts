/**
 * Keep the watch-gate registered for as long as the user watches for anybody, with what it seeks.
 *
 * The browser keeps both, so a page reads a few words, and a browser whose user watches for nobody runs nothing.
 */
import { buildWatchedTerms } from '../../core/gate/watched-terms'
import { browser } from '../browser'
import { builtInMatches, grantedMatches } from '../granted-sites'
import { renewPages } from '../records/renew-pages'
import { readWatchList, WATCH_LIST_KEY } from '../records/watch-list'
import { WATCH_GATE, WATCHED_TERMS_KEY } from '../watched-terms'

const SCRIPT = 'watch-gate'

/** Whenever the list changes, also where that was in another window. */
export function followWatchList(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && WATCH_LIST_KEY in changes) void renew()
  })
}

async function renew(): Promise<void> {
  await syncWatchGate()
  await renewPages()
  const tabs = await browser.tabs.query({ url: [...(await allMatches())], discarded: false })
  await runWatchGate(tabs.map(({ id }) => id ?? -1))
}

const allMatches = async (): Promise<readonly string[]> => [...builtInMatches(), ...(await grantedMatches())]

/** Make the registered script, and what it seeks, match the list: one after the other. */
export function syncWatchGate(): Promise<void> {
  const done = last.then(register)
  last = done.catch(() => undefined)
  return done
}

let last: Promise<unknown> = Promise.resolve()

async function register(): Promise<void> {
  const watched = await readWatchList()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] })
  if (watched.length === 0) return browser.storage.local.remove(WATCHED_TERMS_KEY)
  await browser.storage.local.set({ [WATCHED_TERMS_KEY]: buildWatchedTerms(watched) })
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      js: [WATCH_GATE],
      matches: [...(await allMatches())],
      runAt: 'document_idle',
      persistAcrossSessions: true
    }
  ])
}

/** Run it in tabs that are open, where the user watches for anybody. A tab of the store or of a viewer refuses. */
export async function runWatchGate(tabs: readonly number[]): Promise<void> {
  if ((await readWatchList()).length === 0) return
  for (const tabId of tabs) {
    const target = { tabId, frameIds: [0] }
    browser.scripting.executeScript({ target, files: [WATCH_GATE] }).catch(() => undefined)
  }
}
