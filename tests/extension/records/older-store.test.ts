import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, it } from 'vitest'
import { keptPrints } from '../../../src/core/compare/quotation-prints'
import { quotationsOf } from '../../../src/core/compare/kept-quotations'
import { keptPages } from '../../../src/extension/records/read-many'
import { pagesLike, pagesWithPrints, saidBefore } from '../../../src/extension/records/store'
import { articleSketch } from '../../../src/core/recognise/article-sketch'
import { statementId } from '../../../src/core/records/statement-id'
import { PAGE } from '../../core/records/kept-fixture'

it('what the first version kept is looked up by its words as well, and nothing of it is lost', async () => {
  const older = await openDB('mawqif-records', 1, {
    upgrade(database) {
      const pages = database.createObjectStore('pages', { keyPath: 'address' })
      pages.createIndex('seen', 'seen')
      pages.createIndex('said', 'said', { multiEntry: true })
    }
  })
  const words = 'The ferries to Osinovo will sail at dawn.'
  const page = {
    ...PAGE,
    sketch: [...articleSketch(words)],
    statements: PAGE.statements.map((each) => {
      const statement = { ...each, words, content: [{ start: 0, end: 40 }] }
      return { ...statement, id: statementId(statement) }
    })
  }
  const { edits: _, sketch: __, ...first } = page
  await older.put('pages', {
    ...first,
    statements: page.statements.map((each) => ({ ...each, id: 's1' })),
    said: [`macron ukraine ${PAGE.seen}`]
  })
  await older.put('pages', { address: 'https://damaged.example/', title: 7, seen: PAGE.seen, said: [] })
  older.close()

  expect(await keptPages()).toEqual({ pages: [page], total: 2, isMore: false })
  const prints = quotationsOf(page).map(({ quotation }) => keptPrints(quotation.words))
  expect(await pagesWithPrints(prints)).toEqual([page])
  expect(await pagesLike(page)).toEqual([page])
  expect(await saidBefore('macron', 'ukraine', null, 9)).toHaveLength(1)
})
