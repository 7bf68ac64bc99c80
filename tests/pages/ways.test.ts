import { expect, it } from 'vitest'
import { LAYOUTS } from './layouts'
import { rowsOnPage, TABLES } from './ways/report'

it.each(Object.keys(TABLES))('docs/trust.md has every row of the table of what is %s', (table) => {
  expect(rowsOnPage(table)).toEqual(TABLES[table]?.map(({ name }) => name))
})

it('docs/trust.md has every layout whose article is read', () => {
  expect(rowsOnPage('layouts')).toEqual(LAYOUTS.map(({ name }) => name))
})
