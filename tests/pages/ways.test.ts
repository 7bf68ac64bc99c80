import { expect, it } from 'vitest'
import { rowsOnPage, TABLES } from './ways/report'

it.each(Object.keys(TABLES))('docs/trust.md has every row of the table of what is %s', (table) => {
  expect(rowsOnPage(table)).toEqual(TABLES[table]?.map(({ name }) => name))
})
