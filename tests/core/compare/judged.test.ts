import { describe, expect, it } from 'vitest'
import { type Likeness, likenessOf } from '../../../src/core/compare/likeness'
import { readQuotation } from '../../../src/core/compare/quotation'
import { editedPairs, type Pair, unrelatedPairs } from './judged-quotations'

/** The pairs of each edit in each language, and the least share that must be told for what it is. */
const EACH = 150
const LEAST = { verbatim: 0.97, cut: 0.97, changed: 0.9, 'another-speaker': 0.97 } as const

function judge({ language, here, there, isOneSpeaker }: Pair): Likeness['kind'] | null {
  const one = readQuotation({ language, speakers: ['putin'], text: here })
  const other = readQuotation({ language, speakers: [isOneSpeaker ? 'putin' : 'macron'], text: there })
  return one && other && (likenessOf(one, other, new Map())?.kind ?? null)
}

const edited = editedPairs(EACH).map((pair) => ({ pair, told: judge(pair) }))
const shareOf = (told: readonly boolean[]): number => told.filter(Boolean).length / told.length

describe.each(Object.entries(LEAST))('pairs with the edit %s', (edit, least) => {
  it.each(['ar', 'en', 'fr', 'ru'])('are told for what they are in %s', (language) => {
    const pairs = edited.filter(({ pair }) => pair.edit === edit && pair.language === language)
    expect(pairs).toHaveLength(EACH)
    const wrong = pairs.filter(({ pair, told }) => told !== pair.is)
    expect(
      shareOf(pairs.map(({ pair, told }) => told === pair.is)),
      JSON.stringify(wrong.slice(0, 5), null, 1)
    ).toBeGreaterThanOrEqual(least)
  })
})

it('pairs of unrelated quotations with the same stock phrases are never told to be one', () => {
  const told = unrelatedPairs(10_000).flatMap((pair) => {
    const kind = judge(pair)
    return kind === null ? [] : [{ ...pair, kind }]
  })
  expect(told.slice(0, 5)).toEqual([])
})
