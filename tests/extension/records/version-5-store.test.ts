import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, it } from 'vitest'
import { tallyPage } from '../../../src/core/records/page-tally'
import { keptPages, pageTallies } from '../../../src/extension/records/read-many'
import { IMPRINT, PAGE } from '../../core/records/kept-fixture'

it('what was kept before it was counted is counted, published by nobody known, and nothing else of it is made anew', async () => {
  const older = await openDB('mawqif-records', 5, {
    upgrade(database) {
      const pages = database.createObjectStore('pages', { keyPath: 'address' })
      pages.createIndex('seen', 'seen')
      for (const name of ['said', 'prints', 'buckets']) pages.createIndex(name, name, { multiEntry: true })
    }
  })
  const page = { ...PAGE, sketch: [1, 2, 3] }
  await older.put('pages', { ...page, imprint: IMPRINT, said: [], prints: [], buckets: [] })
  older.close()

  expect((await keptPages()).pages).toEqual([page])
  expect(await pageTallies()).toEqual([tallyPage(page)])
})
