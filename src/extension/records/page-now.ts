/** What is kept of what the page of a tab says now. */
import type { KeptPage } from '../../core/records/kept-page'
import { keepReading, keepSighting } from '../../core/records/keep-page'
import { browser } from '../browser'
import { readDossier } from '../library/bundle'
import { askPage } from '../messages/ask-page'
import { pageAddress } from './page-address'

/** Null where the page lists nothing, or has no address that could be opened again. */
export async function pageNow(tab: number): Promise<KeptPage | null> {
  const exported = await askPage(tab, 'export').catch(() => null)
  const address = exported && pageAddress(exported.page.address)
  if (!exported || !address) return null
  const at = { address, version: browser.runtime.getManifest().version }
  return 'reading' in exported
    ? keepReading(exported, at)
    : keepSighting(await readDossier(exported.sighting.dossier), exported, at)
}
