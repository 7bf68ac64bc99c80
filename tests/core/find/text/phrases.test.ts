import { describe, expect, it } from 'vitest'
import { foldAll } from '../../../../src/core/find/text/fold-all'
import { foldedText } from '../../../../src/core/find/text/folded-text'
import {
  beginsPhrase,
  endsPhrase,
  indexPhrases,
  phraseAt,
  phraseEndingAt
} from '../../../../src/core/find/text/phrases'
import { tokenize } from '../../../../src/core/find/text/tokens'

const tokensOf = (text: string) => tokenize(foldedText(text, 'en'), { start: 0, end: text.length })

const PHRASES = indexPhrases([
  ['as', 'short'],
  ['As well as', 'long'],
  ['as well', 'middle'],
  ['as well', 'second'],
  ['such as', 'other']
])
const ARABIC = indexPhrases(
  [
    ['لكن', 'but'],
    ['ومع ذلك', 'still'],
    ['مع', 'with']
  ],
  ['و', 'وب']
)

describe('the longest phrase at a token', () => {
  it.each<readonly [text: string, at: number, found: { end: number; value: string } | null]>([
    ['as well as he', 0, { end: 3, value: 'long' }],
    ['AS Well as he', 0, { end: 3, value: 'long' }],
    ['as well he', 0, { end: 2, value: 'middle' }],
    ['as well', 0, { end: 2, value: 'middle' }],
    ['as he', 0, { end: 1, value: 'short' }],
    ['as', 0, { end: 1, value: 'short' }],
    ['as, well as', 0, { end: 1, value: 'short' }],
    ['as well, as', 0, { end: 2, value: 'middle' }],
    ['he said as well', 2, { end: 4, value: 'middle' }],
    ['such as well', 0, { end: 2, value: 'other' }],
    ['such', 0, null],
    ['well as', 0, null],
    [', as', 0, null],
    ['as', 1, null],
    ['as', -1, null]
  ])('of %s, %s: %o', (text, at, found) => {
    expect(phraseAt(PHRASES, tokensOf(text), at)).toEqual(found)
    expect(beginsPhrase({ tokens: tokensOf(text) }, at, PHRASES)).toBe(found !== null)
    expect(beginsPhrase({ tokens: tokensOf(text) }, at, ARABIC, PHRASES)).toBe(found !== null)
  })

  it.each<readonly [text: string, value: string | null]>([
    ['لكن', 'but'],
    ['ولكن', 'but'],
    ['ومع', 'with'],
    ['ومع ذلك', 'still'],
    ['بلكن', null],
    ['و', null],
    ['و لكن', null]
  ])('may have letters before it: %s', (text, value) => {
    expect(phraseAt(ARABIC, tokensOf(text), 0)?.value ?? null).toBe(value)
  })

  it('is none of an index without phrases', () => {
    expect(phraseAt(indexPhrases([]), tokensOf('as'), 0)).toBeNull()
  })
})

describe('the phrase that ends with a token', () => {
  it.each<readonly [text: string, at: number, start: number | null]>([
    ['as well as he', 2, 0],
    ['such as well as he', 3, 1],
    ['he as well', 2, 1],
    ['he said such as', 3, 2],
    ['he said as', 2, 2],
    ['as, well', 0, 0],
    ['as well as', 0, null],
    ['he well', 1, null],
    ['as well, he', 2, null],
    ['as he', 1, null],
    ['as', 1, null]
  ])('of %s, %s: from %s', (text, at, start) => {
    expect(phraseEndingAt(PHRASES, tokensOf(text), at)).toBe(start)
    expect(endsPhrase({ tokens: tokensOf(text) }, at, ARABIC, PHRASES)).toBe(start !== null)
  })

  it.each<readonly [text: string, at: number, start: number | null]>([
    ['قال ولكن', 1, 1],
    ['قال ومع ذلك', 2, 1],
    ['قال بلكن', 1, null]
  ])('may have letters before it: %s', (text, at, start) => {
    expect(phraseEndingAt(ARABIC, tokensOf(text), at)).toBe(start)
  })
})

describe('several texts folded at once', () => {
  it.each<readonly [readonly string[], readonly (readonly string[])[]]>([
    [
      ['As well', 'SUCH'],
      [['as', 'well'], ['such']]
    ],
    [
      ['', 'a', '', 'b c'],
      [[], ['a'], [], ['b', 'c']]
    ],
    [
      ['…', 'a'],
      [[], ['a']]
    ],
    [[], []]
  ])('are what each of them is: %j', (texts, words) => {
    expect(foldAll(texts)).toEqual(words)
  })
})
