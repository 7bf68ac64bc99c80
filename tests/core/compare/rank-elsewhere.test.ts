import { expect, it } from 'vitest'
import { standsElsewhere } from '../../../src/core/compare/rank-elsewhere'
import { keptPrints, soughtPrints } from '../../../src/core/compare/quotation-prints'
import { type WordedQuotation, readQuotation } from '../../../src/core/compare/quotation'

const SAID = 'The ferries to Osinovo will sail at dawn on Friday, and nobody will search the barges.'
const CHANGED = SAID.replace('Friday', 'Sunday')
const NAMES = { of: () => null, byWord: new Map<string, string>() }
const quotation = (text: string): WordedQuotation => {
  const read = readQuotation({ language: 'en', speakers: ['putin'], text })
  if (read === null) throw new Error(`too short: ${text}`)
  return read
}
const other = (name: string, day: number, text: string, origin: 'kept' | 'here' = 'kept') => ({
  quotation: quotation(text),
  prints: keptPrints(quotation(text).words),
  page: {
    origin,
    address: `https://${name}.example/`,
    title: name,
    language: 'en' as const,
    seen: `2026-11-0${day}T00:00:00.000Z`
  }
})
const stands = (...others: readonly ReturnType<typeof other>[]) => {
  const here = quotation(SAID)
  const found = standsElsewhere('s1', here, soughtPrints(here), others, NAMES)
  return (
    found && {
      ...found,
      there: found.there.map(({ likeness, page }) => `${likeness.kind} ${page.title}`),
      first: found.first.title
    }
  )
}

it('the gravest comes first, of two the one seen first; and the page seen first of all is told', () => {
  expect(stands(other('a', 1, SAID), other('b', 3, CHANGED), other('c', 2, CHANGED))).toEqual({
    statement: 's1',
    there: ['changed c', 'changed b', 'same a'],
    total: 3,
    first: 'a'
  })
})

it('a page that has the words both as they are and changed has them as they are', () => {
  expect(stands(other('a', 1, CHANGED), other('a', 1, SAID))?.there).toEqual(['same a'])
  expect(stands(other('a', 1, SAID), other('a', 1, CHANGED))?.there).toEqual(['same a'])
})

it('of this very page it is told only what it had otherwise when it was kept', () => {
  expect(stands(other('a', 1, SAID, 'here'))).toBeNull()
  expect(stands(other('a', 1, CHANGED, 'here'), other('a', 1, SAID, 'here'))).toBeNull()
  expect(stands(other('a', 1, CHANGED, 'here'))?.there).toEqual(['changed a'])
})

it('nothing stands elsewhere where no fingerprint is shared', () => {
  expect(stands(other('a', 1, 'Nobody mows the meadow below Verkhnyaya before August'))).toBeNull()
})
