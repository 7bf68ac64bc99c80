import { describe, expect, it } from 'vitest'
import { type Likeness, likenessOf } from '../../../src/core/compare/likeness'
import { readQuotation } from '../../../src/core/compare/quotation'
import { keptPrints, soughtPrints } from '../../../src/core/compare/quotation-prints'
import { editedPairs, type Pair, unrelatedPairs } from './judged-quotations'

/** The pairs of each edit in each language, and the least share that must be told for what it is. */
const EACH = 150
const LEAST = { verbatim: 0.97, cut: 0.97, changed: 0.9, 'another-speaker': 0.97 } as const

/** What the one is told to be to the other; `asKept` where that is found by its fingerprints alone. */
function judge({ language, here, there, isOneSpeaker }: Pair, asKept: boolean): Likeness['kind'] | null {
  const one = readQuotation({ language, speakers: ['putin'], text: here })
  const other = readQuotation({ language, speakers: [isOneSpeaker ? 'putin' : 'macron'], text: there })
  if (one === null || other === null) return null
  const sought = soughtPrints(one)
  if (asKept && ![...keptPrints(other.words)].some((print) => sought.has(print))) return null
  return likenessOf(one, other, new Map())?.kind ?? null
}

const edited = editedPairs(EACH).map((pair) => ({ pair, told: judge(pair, true) }))
const shareOf = (told: readonly boolean[]): number => told.filter(Boolean).length / told.length

describe.each(Object.entries(LEAST))('pairs with the edit %s', (edit, least) => {
  it.each(['ar', 'en', 'fr', 'ru'])('are told for what they are in %s', (language) => {
    const pairs = edited.filter(({ pair }) => pair.edit === edit && pair.language === language)
    expect(pairs).toHaveLength(EACH)
    expect(shareOf(pairs.map(({ pair, told }) => told === pair.is))).toBeGreaterThanOrEqual(least)
  })
})

it('pairs of unrelated quotations with the same stock phrases are never told to be one', () => {
  const told = unrelatedPairs(10_000).flatMap((pair) => {
    const kind = judge(pair, false)
    return kind === null ? [] : [{ ...pair, kind }]
  })
  expect(told.slice(0, 5)).toEqual([])
})
