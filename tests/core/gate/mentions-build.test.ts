import { describe, expect, it } from 'vitest'
import { buildMentions } from '../../../src/core/gate/mentions-build'

describe('what the gate searches for', () => {
  it('is each topic once, folded, without those that hold another', () => {
    const { topics } = buildMentions([], [], ['Ukrain', 'UKRAIN', 'Ukrainian', 'Kyiv', 'old Kyiv', '…', 'Iran'])
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
    expect(buildMentions([], [], terms).baits).toEqual({ '': [], и: [], ی: [], ...expected })
  })
})
