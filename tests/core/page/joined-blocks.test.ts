import { describe, expect, it } from 'vitest'
import { joinBlocks, type JoinedLine, withBlanks } from '../../../src/core/page/joined-blocks'
import { atOnce } from '../../../src/core/steps'

const PAGE = '  One\n two. \nThree\t\tfour.\n'
const lines = [
  { start: 0, end: 12, before: '' },
  { start: 12, end: 25, before: '' }
]

const join = (page: string, own: readonly JoinedLine[]) => atOnce(joinBlocks(page, own))

describe('blocks joined into one text', () => {
  it('have a line each, and one space for each run of white space', () => {
    expect(join(PAGE, lines).text).toBe('One two.\nThree four.')
  })

  it('may have something put before each', () => {
    expect(
      join(
        PAGE,
        lines.map((line) => ({ ...line, before: '> ' }))
      ).text
    ).toBe('> One two.\n> Three four.')
  })

  it('are none, or lines of nothing', () => {
    expect(join(PAGE, []).text).toBe('')
    expect(join('   ', [{ start: 0, end: 3, before: '' }]).text).toBe('')
    expect(join(PAGE, []).toPage({ start: 0, end: 0 })).toEqual({ start: 0, end: 1 })
  })

  it.each([
    ['One', 'One'],
    ['two.', 'two.'],
    ['One two', 'One\n two'],
    ['four', 'four'],
    ['two.\nThree', 'two. \nThree'],
    ['Three four.', 'Three\t\tfour.']
  ])('lead back to the page: %j', (words, onPage) => {
    const { text, toPage } = join(PAGE, lines)
    const at = text.indexOf(words)
    const { start, end } = toPage({ start: at, end: at + words.length })
    expect(PAGE.slice(start, end)).toBe(onPage)
  })

  it('lead what was put before a block to where it begins', () => {
    const { toPage } = join(
      PAGE,
      lines.map((line) => ({ ...line, before: '> ' }))
    )
    expect(toPage({ start: 0, end: 2 })).toEqual({ start: 0, end: 1 })
    expect(toPage({ start: 11, end: 13 })).toEqual({ start: 12, end: 13 })
  })

  it('have blanks for stretches of the page, and keep what was put before them', () => {
    const joined = join(
      PAGE,
      lines.map((line) => ({ ...line, before: '> ' }))
    )
    const blanks = [PAGE.indexOf('One'), PAGE.indexOf('four')].map((start) => ({ start, end: start + 4 }))
    expect(atOnce(withBlanks(PAGE, joined, blanks))).toBe('>     two.\n> Three     .')
    expect(atOnce(withBlanks(PAGE, joined, []))).toBe(joined.text)
  })
})
