import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/recognise/article'
import { runsByLine } from '../../../src/core/recognise/line-runs'
import type { Run } from '../../../src/core/recognise/runs'
import { DOSSIER } from '../../ui/dossier-fixture'
import { pageOf, type Part } from '../page-of'

/** Four lines of ten words: words 0 to 9 are the first. */
const ARTICLE = Array.from({ length: 4 }, (_, i) => Array.from({ length: 10 }, (_, k) => `w${i * 10 + k}`).join(' '))
const words = (count: number): string => 'x '.repeat(count).trim()
/** Paragraphs that begin at words 0, 100, 105 and 200. */
const PAGE: readonly Part['content'][number][] = [words(100), words(5), words(95), words(400)]

/** Runs, each `first word of the article @ first word of the page + words`. */
const runsOf = (runs: string): readonly Run[] =>
  runs
    .split(' ')
    .filter(Boolean)
    .map((run) => {
      const [article = 0, page = 0, length = 0] = run.split(/[@+]/u).map(Number)
      return { article, page, length }
    })

interface Where {
  readonly inside?: string
  readonly around?: string
  readonly hidden?: string
}

/** Where each line stands: its runs, `?` before those that nobody sees. */
function linesOf({ inside = '', around = '', hidden = '' }: Where, content = PAGE): readonly string[] {
  const article = readArticle({ ...DOSSIER, text: ARTICLE.join('\n'), excluded: [] })
  const place = { container: 0, label: null, inside: runsOf(inside), around: runsOf(around), hidden: runsOf(hidden) }
  return runsByLine(article, pageOf(content).words, place).map(
    ({ runs, seen }) =>
      (seen ? '' : '?') + runs.map(({ article, page, length }) => `${article}@${page}+${length}`).join(' ')
  )
}

describe('the runs of a line', () => {
  it.each<readonly [what: string, where: Where, lines: readonly string[]]>([
    ['those of its words', { inside: '0@0+10 20@30+9' }, ['0@0+10', '?', '20@30+9', '?']],
    ['the parts of longer runs', { inside: '5@0+20' }, ['5@0+5', '10@5+10', '20@15+5', '?']],
    ['several', { inside: '0@0+4 5@9+2 8@40+2' }, ['0@0+4 5@9+2 8@40+2', '?', '?', '?']],
    ['none where it is nowhere', {}, ['?', '?', '?', '?']],
    ['those that nobody sees', { inside: '10@20+10', hidden: '0@0+10' }, ['?0@0+10', '10@20+10', '?', '?']],
    ['the fullest of those that nobody sees', { hidden: '0@0+3 0@200+9' }, ['?0@200+9', '?', '?', '?']],
    ['those that are seen, if there are others', { inside: '0@0+3', hidden: '0@200+9' }, ['0@0+3', '?', '?', '?']]
  ])('are %s', (_name, where, lines) => {
    expect(linesOf(where)).toEqual(lines)
  })

  it.each<readonly [what: string, inside: string, line: string]>([
    ['eighty words between them', '0@0+4 4@84+6', '0@0+4 4@84+6'],
    ['more, so that they are two occurrences', '0@0+4 4@85+6', '4@85+6'],
    ['half of the words before said again', '0@0+4 2@4+4', '0@0+4 2@4+4'],
    ['more of them said again, so that they are two occurrences', '0@0+4 1@4+4', '0@0+4'],
    ['the fuller of two occurrences', '0@0+4 0@200+9', '0@200+9'],
    ['the fuller of two occurrences, words that are said twice counted once', '0@0+6 3@6+6 0@200+9', '0@0+6 3@6+6']
  ])('have %s', (_name, inside, line) => {
    expect(linesOf({ inside })[0]).toBe(line)
  })
})

describe('a line that occurs twice', () => {
  it.each<readonly [what: string, inside: string, line: string]>([
    ['has lost a word in one', '0@0+10 0@200+4 5@204+5', '0@200+4 5@204+5'],
    ['has another word put into one', '0@0+10 0@200+5 5@206+5', '0@200+5 5@206+5'],
    ['has lost two words in ten', '0@0+10 0@200+4 6@204+4', '0@200+4 6@204+4']
  ])('stands where it was changed: it %s', (_name, inside, line) => {
    expect(linesOf({ inside })[0]).toBe(line)
  })

  it.each<readonly [what: string, inside: string, line: string]>([
    ['both are whole', '0@0+10 0@200+10', '0@0+10'],
    ['the second is in two runs without a gap', '0@0+10 0@200+5 5@205+5', '0@0+10'],
    ['the second goes on in another paragraph', '0@0+10 0@100+5 5@107+5', '0@0+10'],
    ['the second has lost three words in ten', '0@0+10 0@200+4 7@204+3', '0@0+10']
  ])('stands where it comes first: %s', (_name, inside, line) => {
    expect(linesOf({ inside })[0]).toBe(line)
  })

  it.each<readonly [what: string, inside: string, line: number, expected: string]>([
    ['behind the line before it', '10@0+10 0@90+10 10@201+9', 1, '10@201+9'],
    ['before the line after it', '10@0+9 20@90+10 10@201+10', 1, '10@0+9'],
    ['between both', '10@0+10 0@90+10 10@191+9 20@290+10 10@400+10', 1, '10@191+9'],
    ['behind the nearest line before it that there is', '20@0+10 0@90+10 20@201+9', 2, '20@201+9'],
    ['before the nearest line after it that there is', '10@0+9 30@90+10 10@201+10', 1, '10@0+9'],
    ['where it is fullest, if nothing is in order', '10@0+9 10@100+10 0@300+10', 1, '10@100+10'],
    ['where it is fullest, if all is in order', '0@0+10 10@100+9 10@300+10', 1, '10@300+10']
  ])('stands %s', (_name, inside, line, expected) => {
    expect(linesOf({ inside })[line]).toBe(expected)
  })

  /** Elements that begin at words 0, 40, 80 and 120, of two paragraphs each. */
  const boxes = Array.from({ length: 4 }, () => ({ content: [words(20), words(20)] }))

  it.each<readonly [what: string, inside: string, expected: string]>([
    ['the line before it', '0@0+10 10@20+9 10@120+10', '10@20+9'],
    ['the line after it', '10@0+10 10@80+9 20@100+10', '10@80+9'],
    ['one of both', '0@0+10 10@20+9 10@130+10 20@150+10', '10@130+10'],
    ['one of both, and not between', '0@0+10 10@20+9 10@110+10 20@150+10', '10@20+9']
  ])('stands in the element of %s', (_name, inside, expected) => {
    expect(linesOf({ inside }, boxes)[1]).toBe(expected)
  })
})

describe('a line that the article’s place does not hold', () => {
  it.each<readonly [what: string, where: Where, lines: readonly string[]]>([
    ['above it', { inside: '10@50+10', around: '0@0+10' }, ['0@0+10', '10@50+10', '?', '?']],
    ['above it, with another', { inside: '20@50+30', around: '0@0+20' }, ['0@0+10', '10@10+10', '20@50+10', '30@60+10']],
    ['above it, and fuller below it', { inside: '10@50+10', around: '0@0+9 0@200+10' }, ['0@0+9', '10@50+10', '?', '?']]
  ])('is taken from %s', (_name, where, lines) => {
    expect(linesOf(where)).toEqual(lines)
  }) // prettier-ignore

  it.each<readonly [what: string, where: Where]>([
    ['below it', { inside: '10@50+10', around: '0@200+10' }],
    ['anywhere where the place holds nothing', { around: '0@0+10' }],
    ['between lines that it holds', { inside: '30@100+10', around: '0@200+10 20@90+1' }]
  ])('is not taken from %s', (_name, where) => {
    expect(linesOf(where)[0]).toBe('?')
  })

  it('is not taken from above where the place holds a line before it', () => {
    expect(linesOf({ inside: '0@50+10 20@150+10', around: '10@100+10' })).toEqual(['0@50+10', '?', '20@150+10', '?'])
  })
})
