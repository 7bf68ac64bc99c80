import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/text/language'
import { readStatements } from '../../../src/core/find/in-any-language'
import { gazetteer } from './bundled-gazetteer'
import { fc } from '../../properties'

/** Pieces of which hostile texts are made: names, cues, marks of all kinds, scripts mixed, stops, lines. */
const PIECES = [
  'Putin', 'Macron', ' said', ' said that ', ' told ', 'he', 'according to ', 'بوتين', 'قال ', ' إن ', 'شدد على ', 'Путин', ' заявил, что ',
  'Poutine', ' a déclaré', ' que ', 'Ukraine', 'إيران', ' — ', ', ', '. ', '? ', ': ', '; ', '"', '“', '”', '«', '»', '„', "'", "''", '’s',
  '(', ')', '…', '\n', '\n\n', '\u200f', '\u00ad', '\ud83d', '𝕏', '\u0301', ' ', '\u00a0', 'a', 'ـ', '1.5', 'U.S.', '%', '\u0000'
] as const // prettier-ignore

const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''))

describe('readStatements', () => {
  it('gives spans of the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { source, cue, content, evidence, outerSource } of readStatements(text, {
          language,
          gazetteer,
          date: null
        })) {
          for (const span of [source, cue, evidence, ...content, ...(outerSource === null ? [] : [outerSource])]) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
          for (const span of [cue, ...content]) {
            expect(span.start).toBeGreaterThanOrEqual(evidence.start)
            expect(span.end).toBeLessThanOrEqual(evidence.end)
          }
          expect(content.length).toBeGreaterThan(0)
          expect(content).toEqual([...content].sort((a, b) => a.start - b.start))
          for (const [i, part] of content.entries()) expect(part.start).toBeGreaterThanOrEqual(content[i - 1]?.end ?? 0)
        }
      }),
      { numRuns: 1500 }
    )
  })

  it.each([
    [500, 'ukraine'],
    [4000, undefined]
  ])('looks no farther than a paragraph of news is long for a topic: %i characters', (length, topic) => {
    const between = 'The weather was mild. '.repeat(Math.ceil(length / 22))
    const text = `Nobody spoke of Ukraine at first. ${between}Macron said that he liked the sea.`
    const found = readStatements(text, { language: 'en', gazetteer, date: null })
    expect(found.map((statement) => statement.topic?.id)).toEqual([topic])
  })

  it.each([
    ['a paragraph of quotation marks', '"'],
    ['marks of all kinds', '"“«\'”»'],
    ['a text without spaces', 'Putinsaidthat'],
    ['nothing but a name', 'Putin '],
    ['a statement over and over', 'Putin said that Macron told '],
    ['commas and verbs', ', said'],
    ['fillers', 'also '],
    ['stops', '. '],
    ['abbreviations', 'U.S. Gen. '],
    ['scripts mixed', 'Путин сказал, что «да». قال بوتين إن Putin said "a '],
    ['quotations that run on', '"A b c.\n'],
    ['one letter', 'a']
  ])(
    'reads a hundred thousand characters of %s',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      const begin = performance.now()
      for (const language of LANGUAGES) readStatements(text, { language, gazetteer, date: null })
      // Linear reading takes a few seconds at worst, on a busy machine; squaring so many takes hours.
      expect(performance.now() - begin).toBeLessThan(30_000)
    },
    60_000
  )
})
