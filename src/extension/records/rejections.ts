/** What the user rejected lasts: it is left out at each later visit, and on each copy of the article. */
import { editedStatements } from '../../core/records/apply-edits'
import { rejectionKeys } from '../../core/records/rejection-keys'
import { statementKey } from '../../core/find/statement-key'
import { browser } from '../browser'
import { pageAddress } from './page-address'
import { editPage, pagesSaying, whichAreSaid } from './store'

/** Those of these keys that were rejected, at this address or wherever the same is said. */
export async function rejectedAmong(keys: readonly number[], address: string | null): Promise<readonly number[]> {
  const said = await whichAreSaid(keys.flatMap((key) => rejectionKeys(key, address)))
  return keys.filter((key) => rejectionKeys(key, address).some((each) => said.has(each)))
}

/** Reject no longer what has this key, at the address of this tab or wherever the same is said. */
export async function unrejectInTab(tab: number, key: number): Promise<void> {
  const { url } = await browser.tabs.get(tab)
  await unreject(key, url === undefined ? null : pageAddress(url))
}

export async function unreject(key: number, address: string | null): Promise<void> {
  for (const page of await pagesSaying(rejectionKeys(key, address))) {
    const edits = editedStatements(page)
      .filter((_, i) => page.statements[i] !== undefined && statementKey(page.statements[i]) === key)
      .flatMap((statement) => statement.edits.filter(({ change }) => change.kind === 'reject'))
    await editPage(
      page.address,
      edits.map((edit) => ({ ...edit, undone: true }))
    )
  }
}
