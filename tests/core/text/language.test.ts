import { describe, expect, it } from 'vitest'
import { directionOf } from '../../../src/core/text/language'

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['en', 'ltr'],
    ['fr', 'ltr'],
    ['ru', 'ltr']
  ] as const)('says that lines of "%s" run %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction)
  })
})
