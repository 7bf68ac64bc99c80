import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, it } from 'vitest'
import { keptPages } from '../../../src/extension/records/read-many'
import { IMPRINT, PAGE } from '../../core/records/kept-fixture'

it('what was kept before texts were has none, and is otherwise as it was', async () => {
  const older = await openDB('mawqif-records', 8, {
    upgrade(database) {
      const pages = database.createObjectStore('pages', { keyPath: 'address' })
      pages.createIndex('seen', 'seen')
      for (const name of ['said', 'prints', 'buckets']) pages.createIndex(name, name, { multiEntry: true })
      database.createObjectStore('tallies', { keyPath: 'address' })
    }
  })
  const { text: _, ...page } = { ...PAGE, imprint: IMPRINT, names: { 'own-lee': 'Ann Merjani' }, sketch: [1, 2, 3] }
  await older.put('pages', { ...page, said: [], prints: [], buckets: [] })
  older.close()

  expect((await keptPages()).pages).toEqual([{ ...page, text: null }])
})
