import { describe, expect, it } from 'vitest'
import { foldedText } from '../../../../src/core/find/text/folded-text'
import { tokenize } from '../../../../src/core/find/text/tokens'

/** The tokens of a sentence: words folded, with `^` where they begin with a capital, and marks in brackets. */
const tokens = (text: string, start = 0, end = text.length): string =>
  tokenize(foldedText(text, 'en'), { start, end })
    .map(({ text, isWord, isCapital }) => (isWord ? `${isCapital ? '^' : ''}${text}` : `[${text}]`))
    .join(' ')
    .normalize()

describe('a sentence', () => {
  it.each([
    ['words and marks', 'He said: “No”, and left.', '^he said [:] [“] ^no [”] [,] and left [.]'],
    ['words that an apostrophe joins', "L'Élysée n’a rien dit", '^l ^élysée n a rien dit'],
    ['words that a hyphen joins', 'по-прежнему a‐t‑il dit', 'по прежнему a t il dit'],
    ['a dash between words', 'он - сказал', 'он [-] сказал'],
    ['a hyphen before a word', 'he -said', 'he [-] said'],
    ['a hyphen behind a word', 'he- said', 'he [-] said'],
    ['apostrophes around a word', "he 'said' no", "he ['] said ['] no"],
    ['a long dash that nothing parts from words', 'he—said', 'he [—] said'],
    ['numbers and signs', '5,000 is 20%', '5 [,] 000 is 20 %'],
    ['numbers that a hyphen joins', '5-7 days', '5 7 days'],
    ['vowel marks and tatweel', 'قَالَ ســلام', 'قال سلام'],
    ['characters that nobody sees', 'he\u200d said\u200e \u00ad no', 'he said no'],
    ['spaces of all kinds', 'he\u00a0said\tno', 'he said no'],
    ['an emoji', 'he said 🕊 no', 'he said [\ud83d] [\udd4a] no'],
    ['nothing', '', '']
  ])('is taken apart into %s', (_, text, expected) => {
    expect(tokens(text)).toBe(expected)
  })

  it('is read from its beginning to its end', () => {
    expect(tokens('No. He left. Why', 4, 12)).toBe('^he left [.]')
    expect(tokens('He left.', 8, 8)).toBe('')
  })

  it('has each token where it stands, accents that folding leaves off included', () => {
    const text = 'Пути\u0301н, قَالَ x'
    const places = tokenize(foldedText(text, 'ru'), { start: 0, end: text.length })
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Пути\u0301н', ',', 'قَالَ', 'x'])
    const last = 'сказали\u0301'
    expect(tokenize(foldedText(last, 'ru'), { start: 0, end: last.length })).toMatchObject([{ start: 0, end: 8 }])
    expect(tokenize(foldedText(last, 'ru'), { start: 0, end: 7 })).toMatchObject([{ start: 0, end: 7 }])
  })

  it('has no capital in a mark', () => {
    expect(tokenize(foldedText('He “said', 'en'), { start: 0, end: 8 }).map(({ isCapital }) => isCapital)).toEqual([
      true,
      false,
      false
    ])
  })
})
