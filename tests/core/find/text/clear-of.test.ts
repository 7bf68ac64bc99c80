import { expect, it } from 'vitest'
import { clearOf } from '../../../../src/core/find/text/clear-of'

it('leaves those that share a unit with none of the others, however many came before', () => {
  const spans = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 }))
  expect(
    clearOf(spans, [
      { start: 5, end: 10 },
      { start: 14, end: 16 },
      { start: 34, end: 40 }
    ])
  ).toEqual([spans[0], spans[2]])
  expect(clearOf(spans, [])).toEqual(spans)
})
