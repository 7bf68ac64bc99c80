import { describe, expect, it } from 'vitest'
import { joinBlocks, withBlanks } from '../../../src/core/page/joined-blocks'

const PAGE = '  One\n two. \nThree\t\tfour.\n'
const lines = [
  { start: 0, end: 12, before: '' },
  { start: 12, end: 25, before: '' }
]

describe('blocks joined into one text', () => {
  it('have a line each, and one space for each run of white space', () => {
    expect(joinBlocks(PAGE, lines).text).toBe('One two.\nThree four.')
  })

  it('may have something put before each', () => {
    expect(
      joinBlocks(
        PAGE,
        lines.map((line) => ({ ...line, before: '> ' }))
      ).text
    ).toBe('> One two.\n> Three four.')
  })

  it('are none, or lines of nothing', () => {
    expect(joinBlocks(PAGE, []).text).toBe('')
    expect(joinBlocks('   ', [{ start: 0, end: 3, before: '' }]).text).toBe('')
    expect(joinBlocks(PAGE, []).toPage({ start: 0, end: 0 })).toEqual({ start: 0, end: 1 })
  })

  it.each([
    ['One', 'One'],
    ['two.', 'two.'],
    ['One two', 'One\n two'],
    ['four', 'four'],
    ['two.\nThree', 'two. \nThree'],
    ['Three four.', 'Three\t\tfour.']
  ])('lead back to the page: %j', (words, onPage) => {
    const { text, toPage } = joinBlocks(PAGE, lines)
    const at = text.indexOf(words)
    const { start, end } = toPage({ start: at, end: at + words.length })
    expect(PAGE.slice(start, end)).toBe(onPage)
  })

  it('lead what was put before a block to where it begins', () => {
    const { toPage } = joinBlocks(
      PAGE,
      lines.map((line) => ({ ...line, before: '> ' }))
    )
    expect(toPage({ start: 0, end: 2 })).toEqual({ start: 0, end: 1 })
    expect(toPage({ start: 11, end: 13 })).toEqual({ start: 12, end: 13 })
  })

  it('have blanks for stretches of the page, and keep what was put before them', () => {
    const joined = joinBlocks(
      PAGE,
      lines.map((line) => ({ ...line, before: '> ' }))
    )
    const blanks = [PAGE.indexOf('One'), PAGE.indexOf('four')].map((start) => ({ start, end: start + 4 }))
    expect(withBlanks(PAGE, joined, blanks)).toBe('>     two.\n> Three     .')
    expect(withBlanks(PAGE, joined, [])).toBe(joined.text)
  })
})
