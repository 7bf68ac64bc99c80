import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/core/dossier'
import { readArticle } from '../../../src/core/recognise/article'
import { recognise, type RecognisedPage } from '../../../src/core/recognise/recognise'
import { DOSSIER } from '../../ui/dossier-fixture'
import { pageOf, type Part } from '../page-of'
import { atOnce } from '../../../src/core/steps'

/** Ten lines of twenty words: w0 … w199. */
const LINES = Array.from({ length: 10 }, (_, i) => Array.from({ length: 20 }, (_, k) => `w${i * 20 + k}`).join(' '))
const other = (words: number): string => Array.from({ length: words }, (_, i) => `other${i}`).join(' ')
/** A line with some of its words, every third, replaced. */
const edited = (line: string, words: number): string =>
  line
    .split(' ')
    .map((word, k) => (k % 4 === 3 && k < words * 4 ? `other${k}` : word))
    .join(' ')
/** A line with its last words replaced. */
const cut = (line: string, words: number): string => [...line.split(' ').slice(0, 20 - words), other(words)].join(' ')

function look(content: readonly (string | Part)[], lines: readonly string[] = LINES): RecognisedPage | null {
  const text = lines.join('\n')
  const [third = ''] = lines.slice(2)
  const start = text.indexOf(third)
  const frame = {
    quote: { type: 'TextQuoteSelector' as const, exact: third, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector' as const, start, end: start + third.length }
  }
  const statement = { ...(DOSSIER.statements[0] as Statement), id: 's', evidence: [frame], frame }
  const article = readArticle({ ...DOSSIER, text, excluded: [], statements: lines.length > 2 ? [statement] : [] })
  const { words, probe } = pageOf(content)
  return atOnce(recognise(article, words, probe))
}

const gradeOf = (content: readonly (string | Part)[], lines?: readonly string[]): string | null => {
  const seen = look(content, lines)?.sighting
  return seen ? `${seen.grade} ${Math.round(seen.coverage * 1000) / 1000}` : null
}

describe('the grade of a page', () => {
  it.each<[string, readonly (string | Part)[], string | null]>([
    ['all of the article', LINES, 'full 1'],
    ['all, one word replaced', [edited(LINES[0]!, 1), ...LINES.slice(1)], 'full 0.995'],
    ['all, two words replaced', [edited(LINES[0]!, 2), ...LINES.slice(1)], 'edited 0.99'],
    ['all, two words left out', [LINES[0]!.replace('w5 w6 ', ''), ...LINES.slice(1)], 'full 0.99'],
    ['all, three words left out', [LINES[0]!.replace('w5 w6 w7 ', ''), ...LINES.slice(1)], 'edited 0.985'],
    ['all, a word of a statement replaced', LINES.map((line, i) => (i === 2 ? edited(line, 1) : line)), 'edited 0.995'],
    ['nine lines of ten', LINES.slice(1), 'edited 0.9'],
    ['eight lines of ten', LINES.slice(2), 'edited 0.8'],
    ['seven lines of ten', LINES.slice(3), 'excerpt 0.7'],
    ['two lines', LINES.slice(4, 6), 'excerpt 0.2'],
    ['three lines, a word of a statement replaced', [edited(LINES[2]!, 1), ...LINES.slice(3, 5)], 'excerpt 0.295'],
    ['one line', LINES.slice(4, 5), null],
    ['one line and half of another', [LINES[4]!, cut(LINES[5]!, 10)], 'excerpt 0.15'],
    ['one line and less than half of another', [LINES[4]!, cut(LINES[5]!, 11)], null],
    ['two lines, more than a third of their words others', [cut(LINES[4]!, 7), cut(LINES[5]!, 8)], null],
    ['two lines, just a third of their words others', [cut(LINES[4]!, 7), cut(LINES[5]!, 7)], 'excerpt 0.13'],
    ['three lines, more than a third of their words others', [4, 5, 6].map((i) => cut(LINES[i]!, 8)), null],
    ['four lines, half of their words others', [4, 5, 6, 7].map((i) => cut(LINES[i]!, 10)), 'excerpt 0.2'],
    ['no word of it', [other(60)], null]
  ])('that has %s', (_name, content, expected) => {
    expect(gradeOf(content)).toBe(expected)
  })

  it.each<[string, readonly string[], readonly string[], string | null]>([
    ['one line is all there is', LINES.slice(0, 1), LINES.slice(0, 1), 'full 1'],
    ['half of its words are there, if short', [LINES[0]!, 'a b c d e f g h i j'], [LINES[0]!], null],
    [
      'half of the words of a short one are there',
      [LINES[0]!, LINES[1]!, LINES[2]!, LINES[3]!],
      LINES.slice(0, 2),
      'excerpt 0.5'
    ],
    ['two of its short lines are there', ['a b c', 'd e f', 'g h i j'], ['a b c', 'd e f'], 'excerpt 0.6'],
    ['two short lines of a long one are there', ['a b c', 'd e f', ...LINES], ['a b c', 'd e f'], null]
  ])('of an article of which %s', (_name, lines, content, expected) => {
    expect(gradeOf(content, lines)).toBe(expected)
  })
})

describe('lines that lie apart', () => {
  it.each<[string, readonly (string | Part)[], string | null]>([
    ['are an excerpt where few other words are between', [LINES[1]!, other(26), LINES[2]!], 'excerpt 0.2'],
    ['are quoted where more are', [LINES[1]!, other(27), LINES[2]!], null],
    [
      'are an excerpt where more are in a box',
      [LINES[1]!, { region: 'beside', content: [other(60)] }, LINES[2]!],
      'excerpt 0.2'
    ],
    ['are an excerpt where the other words stand around', [other(60), LINES[1]!, LINES[2]!, other(60)], 'excerpt 0.2'],
    ['are quoted, three of them', [LINES[1]!, other(41), LINES[2]!, LINES[3]!], null],
    [
      'are an excerpt, three of them with fewer words between',
      [LINES[1]!, other(40), LINES[2]!, LINES[3]!],
      'excerpt 0.3'
    ],
    [
      'are an excerpt, four of them with many words between',
      [LINES[1]!, other(120), ...LINES.slice(2, 5)],
      'excerpt 0.4'
    ],
    ['are quoted, four of them with more', [LINES[1]!, other(121), ...LINES.slice(2, 5)], null],
    ['are the article where most of it is there', [LINES[0]!, other(600), ...LINES.slice(1)], 'full 1'],
    [
      'count what is in the region that bears the article',
      [{ region: 'beside', content: [LINES[1]!, other(27), LINES[2]!] }],
      null
    ]
  ])('%s', (_name, content, expected) => {
    expect(gradeOf(content)).toBe(expected)
  })
})

describe('a recognised page', () => {
  it('has the article’s id, the element that carries it and a finding for each statement', () => {
    const page = look(['menu', { content: LINES }])
    expect(page).toMatchObject({ container: 2, sighting: { dossier: DOSSIER.id, grade: 'full', coverage: 1 } })
    expect(page?.sighting.findings.map(({ statement, verdict }) => [statement, verdict])).toEqual([['s', 'verbatim']])
  })
})
