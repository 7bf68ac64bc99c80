import { describe, expect, it } from 'vitest'
import { findWordsNow, readLines } from '../../../src/core/compare/words-now'
import { foldText } from '../../../src/core/text/fold'
import { editedPairs, type Pair, unrelatedPairs } from './judged-quotations'

const EACH = 150

/** What became of the words there in a text that has those here between two other lines; null where they are not found in it. */
function verdictIn({ language, here, there }: Pair, isSameArticle = true) {
  const lines = readLines(['—', here.replaceAll('\n', ' '), '—'].join('\n'))
  return findWordsNow({ text: there, language, isWhole: true, isSameArticle }, lines, new Map())?.verdict ?? null
}

const edited = editedPairs(EACH)
const withEdit = (edit: string, language: string): readonly Pair[] =>
  edited.filter((pair) => pair.edit === edit && pair.language === language)
const shareOf = (told: readonly boolean[]): number => told.filter(Boolean).length / told.length

describe.each(['ar', 'en', 'fr', 'ru'])('what the user said in %s', (language) => {
  it('is found where the page has it word for word, in whatever typography', () => {
    const told = withEdit('verbatim', language).map((pair) => verdictIn(pair))
    expect(told).not.toContain('altered')
    expect(shareOf(told.map((verdict) => verdict !== null))).toBeGreaterThanOrEqual(0.97)
  })

  it('is never shown as it was where the page changed a word of it', () => {
    // What only loses a mark of punctuation keeps its words.
    const pairs = withEdit('changed', language).filter(({ here, there }) => foldText(here) !== foldText(there))
    const told = pairs.map((pair) => verdictIn(pair))
    expect(told.filter((verdict) => verdict === 'verbatim' || verdict === 'typographic')).toEqual([])
    expect(shareOf(told.map((verdict) => verdict === 'altered'))).toBeGreaterThanOrEqual(0.9)
  })

  it('is never shown as it was where the page cut it', () => {
    const told = withEdit('cut', language).map((pair) => verdictIn(pair))
    expect(told.filter((verdict) => verdict === 'verbatim' || verdict === 'typographic')).toEqual([])
  })
})

it('is never found in sentences that share no more than stock phrases', () => {
  expect(
    unrelatedPairs(10_000)
      .filter((pair) => verdictIn(pair) !== null)
      .slice(0, 5)
  ).toEqual([])
})
