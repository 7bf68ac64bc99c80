/**
 * Look at the pages that are open already: after the extension was installed, updated, reloaded or enabled, and on sites that were just granted.
 *
 * Browsers run scripts in pages that load, and Firefox alone in those that are open. What an older version did on a page ends there by itself.
 */
import { browser } from '../browser'
import { builtInMatches, grantedMatches } from '../granted-sites'
import { runWatchGate } from './watch-gate'

/** The browser forgets it when the extension is reloaded or ends, and not when it stops the background. */
const LOOKED = 'looked'

/** Run the gate in the tabs that were open before this version of the extension was. */
export async function lookAtTabsFromBefore(): Promise<void> {
  if ((await browser.storage.session.get(LOOKED))[LOOKED] === true) return
  await browser.storage.session.set({ [LOOKED]: true })
  await lookAtOpenTabs([...builtInMatches(), ...(await grantedMatches())])
}

/** Run the gate in the tabs that are open on these sites. */
export async function lookAtOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = origins.length === 0 ? [] : await browser.tabs.query({ url: [...origins], discarded: false })
  for (const { id } of tabs) {
    const target = { tabId: id ?? -1, frameIds: [0] }
    // A tab of the store or of a viewer refuses, although its address fits.
    browser.scripting.executeScript({ target, files: ['gate.js'] }).catch(() => undefined)
  }
  await runWatchGate(tabs.map(({ id }) => id ?? -1))
}
