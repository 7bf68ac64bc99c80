/** Keep what the page of a tab says now. */
import type { Keeping } from '../../core/records/keeping'
import { keepReading, keepSighting } from '../../core/records/keep-page'
import { browser } from '../browser'
import { readDossier } from '../library/bundle'
import { askPage } from '../messages/ask-page'
import { pageAddress } from './page-address'
import { keepPage } from './store'

/** Nothing is kept from private windows. Never rejects. */
export async function keepTab(tab: number): Promise<Keeping> {
  try {
    if ((await browser.tabs.get(tab)).incognito) return 'private'
    const exported = await askPage(tab, 'export').catch(() => null)
    const address = exported && pageAddress(exported.page.address)
    if (!exported || address === null) return 'gone'
    const at = { address, version: browser.runtime.getManifest().version }
    const page =
      'reading' in exported
        ? keepReading(exported, at)
        : keepSighting(await readDossier(exported.sighting.dossier), exported, at)
    if (page === null) return 'gone'
    await keepPage(page)
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed'
  }
}
