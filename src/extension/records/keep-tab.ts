/** Keep what the page of a tab says now. */
import type { AlsoDone, Keeping } from '../../core/records/keeping'
import { browser } from '../browser'
import { openLibrary } from '../library-tab'
import { newEdits } from './new-edits'
import { pageNow } from './page-now'
import { editPage, keepPage } from './store'
import { withText } from './take-page-text'

/**
 * `also`: what is done with a statement of it at once; `isWanted`: whether the page of an address is to be kept. Nothing is kept from
 * private windows. Never rejects.
 */
export async function keepTab(
  tab: number,
  also: AlsoDone | null,
  isWanted: (address: string) => Promise<boolean> = async () => true
): Promise<Keeping> {
  try {
    if ((await browser.tabs.get(tab)).incognito) return 'private'
    if (also?.action === 'correct' && also.address !== null) return await openKept(also.address, also.statement)
    const page = await pageNow(tab)
    if (page === null || !(await isWanted(page.address))) return 'gone'
    if (also !== null && page.statements.every(({ id }) => id !== also.statement)) return 'gone'
    await keepPage(await withText(tab, page))
    if (also === null) return 'kept'
    const { action, statement } = also
    if (action === 'reject') await editPage(page.address, newEdits(statement, [{ kind: 'reject' }]))
    else return await openKept(page.address, statement)
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed'
  }
}

async function openKept(address: string, statement: string): Promise<Keeping> {
  await openLibrary({ view: 'kept-page', address, statement })
  return 'kept'
}
