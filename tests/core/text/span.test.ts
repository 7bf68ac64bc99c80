import { describe, expect, it } from 'vitest'
import { overlap } from '../../../src/core/text/span'

const span = (start: number, end: number) => ({ start, end })

describe('overlap', () => {
  it.each([
    ['share a unit', span(2, 5), span(4, 9), true],
    ['touch', span(2, 5), span(5, 9), false],
    ['lie apart', span(2, 5), span(7, 9), false],
    ['hold each other', span(2, 9), span(4, 5), true]
  ])('tells spans that %s', (_, one, other, expected) => {
    expect(overlap(one, other)).toBe(expected)
    expect(overlap(other, one)).toBe(expected)
  })
})
