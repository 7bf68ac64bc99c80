import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../../src/core/find/people/people'
import { foldedText } from '../../../../src/core/find/text/folded-text'
import { pairQuotations } from '../../../../src/core/find/text/quotations'
import {
  endOf,
  firstOf,
  isComma,
  isDash,
  isMark,
  isQuotationMark,
  sentenceEnd,
  textSpan,
  viewSentence
} from '../../../../src/core/find/text/sentence-view'

/** A sentence in which these words are mentions. */
function viewOf(text: string, ...names: readonly string[]) {
  const span = { start: 0, end: text.length }
  const mentions = names.map((name) => {
    const start = text.indexOf(name)
    return { start, end: start + name.length } as Mention
  })
  return viewSentence(foldedText(text, 'en'), span, mentions, pairQuotations(text, span, false), new Set())
}

/** For each token, whether it belongs to something: `.` to nothing, else the first letters of what holds it. */
const heldBy = (text: string, spans: readonly ({ readonly start: number } | null)[]): string =>
  spans.map((span) => (span === null ? '.' : text[span.start])).join('')

describe('the tokens of a sentence', () => {
  it.each<readonly [text: string, names: readonly string[], mentions: string]>([
    ['Macron said no', ['Macron'], 'M..'],
    ['the French President spoke to Vladimir Putin', ['French President', 'Vladimir Putin'], '.FF..VV'],
    ['Macron, Putin', ['Macron', 'Putin'], 'M.P'],
    ['Macron Putin spoke', ['Macron', 'Putin'], 'MP.'],
    ['no name', [], '..']
  ])('belong to mentions: %s', (text, names, mentions) => {
    expect(heldBy(text, viewOf(text, ...names).mentions)).toBe(mentions)
  })

  it.each<readonly [text: string, quotations: string]>([
    ['he said “we go” then', '..““““.'],
    ['“we ‘go’ then” he said', '“““““““..'],
    ['no quotation', '..'],
    ['“a” and "b"', '“““."""']
  ])('belong to the outermost quotation: %s', (text, quotations) => {
    expect(heldBy(text, viewOf(text).quotations)).toBe(quotations)
  })

  it('are those around one that belong to the same', () => {
    const { mentions, quotations } = viewOf('the French President said “we go” then', 'French President')
    expect([0, 1, 2, 3].map((at) => [firstOf(mentions, at), endOf(mentions, at)])).toEqual([
      [0, 1],
      [1, 3],
      [1, 3],
      [3, 9]
    ])
    expect([firstOf(quotations, 0), endOf(quotations, 8)]).toEqual([0, 9])
  })
})

describe('a mark', () => {
  it.each<readonly [text: string, at: number, isOne: boolean]>([
    ['he said “we go” then', 2, true],
    ['he said “we go” then', 3, false],
    ['he said “we go” then', 5, true],
    ['he said “we, go” then', 4, false],
    ['he said, no', 2, false],
    ['he', 1, false],
    ['he', -1, false]
  ])('is that of a quotation or not: %s, %s', (text, at, isOne) => {
    expect(isQuotationMark(viewOf(text), at)).toBe(isOne)
  })

  it.each<readonly [text: string, at: number, mark: string, isOne: boolean]>([
    ['no: why', 1, ':', true],
    ['no: why', 1, ',', false],
    ['no: why', 0, 'no', false],
    ['no', 1, ':', false]
  ])('is this one or not: %s, %s, %s', (text, at, mark, isOne) => {
    expect(isMark(viewOf(text), at, mark)).toBe(isOne)
  })

  it.each(['he — said', 'he – said', 'he - said'])('is a dash: %s', (text) => {
    expect([0, 1, 2].map((at) => isDash(viewOf(text), at))).toEqual([false, true, false])
  })

  it.each<readonly [text: string, isOne: boolean]>([
    ['he, said', true],
    ['قال، ثم', true],
    ['he,', true],
    ['he,“no”', true],
    ['he ,said', true],
    ['he,said', true],
    ['10,000', false],
    ['he; said', false]
  ])('is a comma that parts words or not: %s', (text, isOne) => {
    expect(isComma(viewOf(text), 1)).toBe(isOne)
  })
})

describe('tokens', () => {
  it.each<readonly [start: number, end: number, expected: string | null]>([
    [0, 1, 'He'],
    [0, 3, 'He said,'],
    [1, 4, 'said, no'],
    [2, 2, null],
    [3, 2, null],
    [0, 9, null],
    [9, 10, null]
  ])('from %s to %s have their text', (start, end, expected) => {
    const text = 'He said, no.'
    const span = textSpan(viewOf(text), { start, end })
    expect(span && text.slice(span.start, span.end)).toBe(expected)
  })

  it.each<readonly [text: string, end: number]>([
    ['He said no.', 3],
    ['He said no?!', 3],
    ['He said no', 3],
    ['He said “no.”', 6],
    ['He said “no”.', 5],
    ['…', 0],
    ['', 0]
  ])('end with the last word or closing mark: %s', (text, end) => {
    expect(sentenceEnd(viewOf(text))).toBe(end)
  })
})
