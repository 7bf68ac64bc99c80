import { describe, expect, it } from 'vitest'
import { readArticle, wordsWithin } from '../../../src/core/recognise/article'
import { foldWords } from '../../../src/core/text/fold'
import { DOSSIER } from '../../ui/dossier-fixture'

const TEXT = 'One two three.\nA heading\nFour five.'
const passage = (exact: string) => {
  const start = TEXT.indexOf(exact)
  return {
    quote: { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector' as const, start, end: start + exact.length }
  }
}

describe('an article made ready', () => {
  it.each<[string, readonly string[], readonly boolean[], number]>([
    ['all lines are its own', [], [true, true, true], 7],
    ['a heading is not', ['A heading'], [true, false, true], 5],
    ['nor a line of which a part is left out', ['two'], [false, true, true], 4],
    ['what is left out of a line’s end leaves the next one', ['three.\n'], [false, true, true], 4],
    ['what is left out from a line’s beginning leaves the one before', ['\nFour'], [true, true, false], 5]
  ])('has its lines as stretches of words: %s', (_name, excluded, own, ownWords) => {
    const article = readArticle({
      ...DOSSIER,
      text: TEXT,
      excluded: excluded.map((exact) => ({ kind: 'heading', passage: passage(exact), reason: '' }))
    })
    expect(article.lines.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [3, 5],
      [5, 7]
    ])
    expect(article.lines.map((line) => line.own)).toEqual(own)
    expect(article.ownWords).toBe(ownWords)
  })

  it.each([
    [0, 3, 0, 1],
    [0, 4, 0, 1],
    [0, 5, 0, 2],
    [1, 9, 1, 3],
    [4, 4, 1, 1],
    [9, 100, 3, 3]
  ])('finds the words that begin within [%i, %i)', (start, end, first, last) => {
    expect(wordsWithin(foldWords('One two three'), { start, end })).toEqual({ start: first, end: last })
  })
})
