import { describe, expect, it } from 'vitest'
import { lastAtOrBefore } from '../../../src/core/text/last-at-or-before'

describe('lastAtOrBefore', () => {
  it.each([
    ['none where all are more', [2, 4], 1, 2, -1],
    ['the one that is equal', [2, 4, 6], 4, 3, 1],
    ['the one before', [2, 4, 6], 5, 3, 1],
    ['the last of equal ones', [2, 4, 4, 6], 4, 4, 2],
    ['the last of all', [2, 4], 9, 2, 1],
    ['none of an empty list', [], 1, 0, -1],
    ['nothing beyond the length', [2, 4, 0, 0], 9, 2, 1]
  ])('gives %s', (_, ascending, value, length, expected) => {
    expect(lastAtOrBefore(ascending, value, length)).toBe(expected)
    expect(lastAtOrBefore(Uint32Array.from(ascending), value, length)).toBe(expected)
  })
})
