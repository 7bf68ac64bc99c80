import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, it, vi } from 'vitest'
import { statementKey } from '../../../src/core/find/statement-key'
import { rejectedAmong } from '../../../src/extension/records/rejections'
import { keptPages } from '../../../src/extension/records/store'
import { edit, PAGE, STATEMENT } from '../../core/records/kept-fixture'

vi.mock('webextension-polyfill', () => ({ default: {} }))

it('what was corrected and rejected before rejections were looked up is kept, and looked up', async () => {
  const older = await openDB('mawqif-records', 3, {
    upgrade(database) {
      const pages = database.createObjectStore('pages', { keyPath: 'address' })
      pages.createIndex('seen', 'seen')
      pages.createIndex('said', 'said', { multiEntry: true })
      pages.createIndex('prints', 'prints', { multiEntry: true })
    }
  })
  const edits = [edit('a', { kind: 'note', note: 'Ask again.' }), edit('bb', { kind: 'reject' })]
  await older.put('pages', { ...PAGE, edits, said: [], prints: [] })
  older.close()

  expect(await keptPages()).toEqual({ pages: [{ ...PAGE, edits }], total: 1, isMore: false })
  expect(await rejectedAmong([statementKey(STATEMENT)], null)).toHaveLength(1)
})
