import { describe, expect, it } from 'vitest'
import { buildMentions } from '../../../src/core/gate/mentions-build'
import { decode } from '../../../src/core/gate/mentions'

const namesOf = (...known: readonly string[]): readonly [number, number] => {
  const { names, firsts } = buildMentions(known, []).leaders
  return [decode(names).length, decode(firsts).length]
}

describe('what the gate searches for', () => {
  it('is each topic once, folded, without those that hold another', () => {
    const { topics } = buildMentions([], ['Ukrain', 'UKRAIN', 'Ukrainian', 'Kyiv', 'old Kyiv', '…', 'Iran'])
    expect(topics).toEqual(['iran', 'kyiv', 'ukrain'])
  })

  it.each<[string, readonly string[], Readonly<Record<string, readonly string[]>>]>([
    ['nothing of no topic', [], {}],
    ['the whole of a short word', ['UK'], { '': ['UK'] }],
    ['four letters that begin with the rarest one', ['Kyivan'], { '': ['yiva'] }],
    ['a later four where a rarer letter begins them', ['nuclear'], { '': ['ucle'] }],
    ['the first of two words as long', ['gulf oman'], { '': ['gulf'] }],
    ['a later four of a Cyrillic word too', ['соглашение'], { и: ['глаш'] }],
    ['the longest word of a phrase', ['nuclear programme'], { '': ['gram'] }],
    ['one for both letter cases', ['Ukrain', 'ukrain'], { '': ['krai'] }],
    ['one for words that hold it', ['ukrain', 'ukraine', 'antiukraine'], { '': ['krai'] }],
    ['letters that do not vary, in the spelling of Persian keyboards too', ['أوكرانيا'], { '': ['كران'], ی: ['کران'] }],
    ['both Persian letters', ['كييف'], { '': ['كييف'], ی: ['کییف'] }],
    ['an accent in both ways of writing it', ['Téhéran'], { '': ['Téhé', 'Te\u0301h'] }],
    ['Cyrillic by a letter of any Russian sentence', ['Украин', 'Iran'], { '': ['Iran'], и: ['Укра'] }]
  ])('is, raw, %s', (_name, terms, expected) => {
    expect(buildMentions([], terms).baits).toEqual({ '': [], и: [], ی: [], ...expected })
  })

  it.each<[string, readonly string[], readonly [number, number]]>([
    ['none', [], [0, 0]],
    ['nothing of an empty one', ['…'], [0, 0]],
    ['one of one word', ['Putin'], [1, 0]],
    ['one of two words by both, and by the first', ['Anna Brey'], [1, 1]],
    ['one in two letter cases once', ['Putin', 'PUTIN'], [1, 0]],
    ['the surname alone where it is a name too', ['Putin', 'Vladimir Putin', 'Vladimir V Putin'], [1, 0]],
    ['the first name alone where it is a name too', ['Lula', 'Lula da Silva'], [1, 0]],
    [
      'two words alone where they are a name within a longer one',
      ['crown prince', 'the crown prince of Ruritania'],
      [1, 1]
    ],
    ['both of two that share a word', ['Anna Brey', 'Lena Brey'], [2, 2]],
    ['both of two that share the first word, which is sought once', ['Anna Brey', 'Anna Marrant'], [2, 1]],
    ['a Cyrillic name alone where another is its inflected form', ['Путин', 'Путина', 'Путиным', 'Путиными'], [1, 0]],
    ['a Cyrillic name whose ending is no inflection', ['Путин', 'Путинский'], [2, 0]],
    ['a longer name of which a word is an inflected form', ['Путин', 'Владимира Путина'], [1, 0]],
    ['a Latin name that only begins as another', ['Putin', 'Putina'], [2, 0]]
  ])('is, of names, %s', (_name, names, expected) => {
    expect(namesOf(...names)).toEqual(expected)
  })

  it('is, of names, ascending hashes', () => {
    const names = Array.from({ length: 50 }, (_, i) => `name${i}`)
    const hashes = decode(buildMentions(names, []).leaders.names)
    expect(hashes).toHaveLength(50)
    expect(hashes).toEqual([...new Set(hashes)].toSorted((a, b) => a - b))
    expect(hashes.at(-1)).toBeLessThan(2 ** 24)
  })
})
