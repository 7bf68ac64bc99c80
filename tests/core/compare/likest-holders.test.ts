import { expect, it } from 'vitest'
import { likestHolders } from '../../../src/core/compare/likest-holders'

/** `a3 b` ⇒ a, a, a, b. */
const named = (holders: string): readonly string[] =>
  holders.split(' ').flatMap((each) => Array.from({ length: Number(each.slice(1) || 1) }, () => each.charAt(0)))

it.each<[string, readonly string[], string]>([
  ['what is named most often first', ['a b3 c2'], 'b c a'],
  ['no more than eight for one quotation, those that are named most', ['a b c d e f g h i2 j2'], 'i j a b c d e f'],
  ['nothing that is named less than a quarter as often as the first', ['a8 b2 c'], 'a b'],
  ['of all quotations what is named most often in any', ['a2 b', 'c3', 'b4'], 'b c a'],
  ['each once', ['a', 'a', 'a2'], 'a'],
  ['nothing where nothing is named', [], '']
])('gives %s: %j ⇒ %s', (_, quotations, expected) => {
  expect(likestHolders(quotations.map(named)).join(' ')).toBe(expected)
})

it('gives no more than two dozen for all', () => {
  const quotations = Array.from({ length: 40 }, (_, i) => Array.from({ length: i + 1 }, () => `page ${i}`))
  expect(likestHolders(quotations)).toEqual(Array.from({ length: 24 }, (_, i) => `page ${39 - i}`))
})
