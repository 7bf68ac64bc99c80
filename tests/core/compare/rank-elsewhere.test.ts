import { expect, it } from 'vitest'
import { standsElsewhere } from '../../../src/core/compare/rank-elsewhere'
import { keptPrints, soughtPrints } from '../../../src/core/compare/quotation-prints'
import { type WordedQuotation, readQuotation } from '../../../src/core/compare/quotation'

const SAID = 'The ferries to Osinovo will sail at dawn on Friday, and nobody will search the barges.'
const CHANGED = SAID.replace('Friday', 'Sunday')
const NAMES = { of: () => null, byWord: new Map<string, string>() }
const quotation = (text: string, speaker = 'putin'): WordedQuotation => {
  const read = readQuotation({ language: 'en', speakers: [speaker], text })
  if (read === null) throw new Error(`too short: ${text}`)
  return read
}
const other = (name: string, day: number, text: string, origin: 'kept' | 'here' = 'kept', speaker = 'putin') => ({
  quotation: quotation(text, speaker),
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

it('the four kinds come in the order of what they mean for a reader, whichever was seen first', () => {
  const part = 'The ferries to Osinovo will sail at dawn on Friday.'
  const all = [
    other('same', 1, SAID),
    other('part', 2, part),
    other('another', 3, SAID, 'kept', 'macron'),
    other('changed', 4, CHANGED)
  ]
  const told = ['changed changed', 'another-speaker another', 'part part']
  expect(stands(...all)?.there).toEqual(told)
  expect(stands(...all.toReversed())?.there).toEqual(told)
})

it('three are shown, all are counted, and the first seen is told though it is not among them', () => {
  const all = [2, 3, 4].map((day) => other(`changed-${day}`, day, CHANGED))
  const found = stands(...all.toReversed(), other('first', 1, SAID))
  expect(found).toMatchObject({ there: ['changed changed-2', 'changed changed-3', 'changed changed-4'], total: 4 })
  expect(found?.first).toBe('first')
})

it('of two of a kind on one page the first one counts', () => {
  const here = quotation(SAID)
  const others = [other('a', 1, CHANGED), other('a', 1, SAID.replace('dawn', 'dusk'))]
  const told = standsElsewhere('s1', here, soughtPrints(here), others, NAMES)?.there.map(({ likeness }) => likeness)
  expect(told).toHaveLength(1)
  expect(JSON.stringify(told)).toContain('Sunday')
})

it('whoever is known by a name is told by it', () => {
  const name = { ar: 'بوتين', en: 'Putin', fr: 'Poutine', ru: 'Путин' }
  const names = { ...NAMES, of: (speaker: string) => (speaker === 'putin' ? name : null) }
  const here = quotation(SAID)
  const others = [other('a', 1, SAID), other('b', 2, SAID, 'kept', 'own-1')]
  const told = standsElsewhere('s1', here, soughtPrints(here), others, names)?.there
  expect(told?.map(({ page, speakers }) => [page.title, speakers])).toEqual([
    ['b', []],
    ['a', [name]]
  ])
})

it('another sentence that shares some words in a row is not the same', () => {
  expect(
    stands(other('a', 1, 'Last year the ferries to Osinovo were sold for scrap by the heirs of their owner.'))
  ).toBeNull()
})

it('where no fingerprint is shared nothing is compared', () => {
  expect(stands({ ...other('a', 1, SAID), prints: new Set<number>() })).toBeNull()
})
