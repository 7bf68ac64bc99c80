import { describe, expect, it } from 'vitest'
import { foldText } from '../../../src/core/text/fold'

describe('foldText', () => {
  it('folds a word longer than a call takes arguments', () => {
    expect(foldText('و'.repeat(300_000))).toHaveLength(300_000)
  })
})
