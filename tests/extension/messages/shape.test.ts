import { describe, expect, it } from 'vitest'
import {
  fitting,
  isFlag,
  list,
  object,
  oneOf,
  orNull,
  type Shape,
  text,
  whole
} from '../../../src/extension/messages/shape'

const CASES: readonly (readonly [
  name: string,
  shape: Shape<unknown>,
  right: readonly unknown[],
  wrong: readonly unknown[]
])[] = [
  ['a flag', isFlag, [true, false], [0, 'true', null, undefined]],
  ['text of at most three units', text(3), ['', 'abc'], ['abcd', 3, null, ['a']]],
  ['a whole number from 2 to 4', whole(2, 4), [2, 3, 4], [1, 5, 2.5, '3', Number.NaN, null]],
  ['text that fits a pattern', fitting(/^a+$/u), ['a', 'aaa'], ['', 'ab', 7, null, ['a']]],
  ['one of two names', oneOf(['left', 'right']), ['left', 'right'], ['', 'top', 0, null, ['left']]],
  [
    'a list of at most two',
    list(isFlag, 2),
    [[], [true], [true, false]],
    [[true, true, true], [1], [true, 1], 'a', { length: 0 }, null]
  ],
  ['a flag or null', orNull(isFlag), [true, null], [undefined, 0, 'null']],
  [
    'an object with a flag',
    object({ on: isFlag }),
    [{ on: true }, { on: false, more: 1 }],
    [{}, { on: 1 }, null, 'on', undefined]
  ]
]

describe.each(CASES)('the shape of %s', (_name, shape, right, wrong) => {
  it.each(right.map((raw) => [raw]))('is that of %j', (raw) => {
    expect(shape(raw)).toBe(true)
  })

  it.each(wrong.map((raw) => [raw]))('is not that of %j', (raw) => {
    expect(shape(raw)).toBe(false)
  })
})
