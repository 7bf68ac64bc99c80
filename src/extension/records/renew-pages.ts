/** Tell the pages that are open that their user said something else of what is kept. */
import { browser } from '../browser'
import { askBackground } from '../messages/ask-background'
import { askPage } from '../messages/ask-page'
import { pageAddress } from './page-address'

/** `added`: the tab and the page on which a statement was just added. That is looked at where nothing is shown yet; on other pages nothing can be out of date then. */
export async function renewPages(
  added: { readonly tab: number; readonly address: string } | null = null
): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue
    const isThere = id === added?.tab && url !== undefined && pageAddress(url) === added.address
    askPage(id, 'renew')
      .catch(() => (isThere ? askBackground('run', { tab: id }) : undefined))
      .catch(() => undefined)
  }
}
