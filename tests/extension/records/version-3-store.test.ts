import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, it, vi } from 'vitest'
import { statementKey } from '../../../src/core/find/statement-key'
import { articleSketch } from '../../../src/core/recognise/article-sketch'
import { tallyPage } from '../../../src/core/records/page-tally'
import { rejectedAmong } from '../../../src/extension/records/rejections'
import { keptPages, pageTallies } from '../../../src/extension/records/read-many'
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
  const { sketch: _, ...second } = PAGE
  await older.put('pages', { ...second, edits, said: [], prints: [] })
  older.close()

  expect(await keptPages()).toEqual({
    pages: [{ ...PAGE, sketch: articleSketch(STATEMENT.words), edits }],
    total: 1,
    isMore: false
  })
  expect(await pageTallies()).toEqual([tallyPage({ ...PAGE, edits })])
  expect(await rejectedAmong([statementKey(STATEMENT)], null)).toHaveLength(1)
})
