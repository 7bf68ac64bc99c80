/** Look at a page at whose address its user added or corrected something, also where nothing in it names a leader near a topic. */
import { heldStatements } from '../../core/records/apply-edits'
import { browser } from '../browser'
import { isFinderThere } from '../finder-offer'
import { pageAddress } from '../records/page-address'
import { keptPage } from '../records/store'
import { readSettings } from '../settings'

/** Without access to the page the browser refuses, which is the answer. */
export function watchOwnPages(): void {
  browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
    if (status === 'complete' && url !== undefined) lookIfOwn(tab, url).catch(() => undefined)
  })
}

async function lookIfOwn(tabId: number, url: string): Promise<void> {
  const address = pageAddress(url)
  const page = address === null ? null : await keptPage(address)
  if (page === null || page.article !== null || !heldStatements(page).some(({ origin }) => origin === 'mine')) return
  const { pausedSites, unknown } = await readSettings()
  if (unknown === 'off' || pausedSites.includes(new URL(url).host)) return
  const target = { tabId, frameIds: [0] }
  const [ran] = await browser.scripting.executeScript({ target, func: isFinderThere })
  if (ran?.result === false) await browser.scripting.executeScript({ target, files: ['finder.js'] })
}
