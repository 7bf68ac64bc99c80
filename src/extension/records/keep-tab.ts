/** Keep what the page of a tab says now. */
import type { KeptPage } from '../../core/records/kept-page'
import type { AlsoDone, Keeping } from '../../core/records/keeping'
import { keepReading, keepSighting } from '../../core/records/keep-page'
import { browser } from '../browser'
import { readDossier } from '../library/bundle'
import { openLibrary } from '../library-tab'
import { askPage } from '../messages/ask-page'
import type { Exported } from '../messages/to-page'
import { newEdits } from './new-edits'
import { pageAddress } from './page-address'
import { editPage, keepPage } from './store'

/** `also`: what is done with a statement of it at once. Nothing is kept from private windows. Never rejects. */
export async function keepTab(tab: number, also: AlsoDone | null): Promise<Keeping> {
  try {
    if ((await browser.tabs.get(tab)).incognito) return 'private'
    const exported = await askPage(tab, 'export').catch(() => null)
    const page = exported && (await keptOf(exported))
    if (!exported || page === null) return 'gone'
    if (also !== null && page.statements.every(({ id }) => id !== also.statement)) return 'gone'
    await keepPage(page)
    if (also === null) return 'kept'
    const { action, statement } = also
    if (action === 'reject') await editPage(page.address, newEdits(statement, [{ kind: 'reject' }]))
    else await openLibrary({ view: 'kept-page', address: page.address, statement })
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed'
  }
}

async function keptOf(exported: Exported): Promise<KeptPage | null> {
  const address = pageAddress(exported.page.address)
  if (address === null) return null
  const at = { address, version: browser.runtime.getManifest().version }
  return 'reading' in exported
    ? keepReading(exported, at)
    : keepSighting(await readDossier(exported.sighting.dossier), exported, at)
}
