import { describe, expect, it } from 'vitest'
import { containerOf, regionAround } from '../../../src/core/page/page-words'
import { pageOf } from '../page-of'

describe('a page’s words', () => {
  it('stand each in its block, empty blocks or not', () => {
    const { words } = pageOf(['one two', '', '…', { content: ['three'] }, 'four'])
    expect([...words.blocks]).toEqual([0, 0, 3, 4])
    expect([0, 2, 3].map((word) => containerOf(words, word))).toEqual([1, 5, 6])
  })

  it('are none where there is no text', () => {
    expect([...pageOf([]).words.blocks]).toEqual([])
  })
})

describe('the region around an element', () => {
  it.each([
    ['none', pageOf([{ content: ['x'] }]), null],
    ['its own', pageOf([{ region: 'beside', content: ['x'] }]), 'beside'],
    ['one farther out', pageOf([{ region: 'beside', content: [{ content: ['x'] }] }]), 'beside'],
    [
      'comments, however far out',
      pageOf([{ region: 'comments', content: [{ region: 'beside', content: ['x'] }] }]),
      'comments'
    ],
    [
      'comments within what stands beside',
      pageOf([{ region: 'beside', content: [{ region: 'comments', content: ['x'] }] }]),
      'comments'
    ]
  ])('is %s', (_name, { words, probe }, expected) => {
    expect(regionAround(words.page, probe, containerOf(words, 0))?.kind ?? null).toBe(expected)
  })

  it('is the innermost of two that stand beside', () => {
    const { words, probe } = pageOf([{ region: 'beside', content: [{ region: 'beside', content: ['x'] }] }])
    const named = {
      ...probe,
      regionOf: (container: number) => ({ kind: 'beside' as const, name: `region ${container}` })
    }
    expect(regionAround(words.page, named, containerOf(words, 0))?.name).toBe('region 3')
  })

  it('is that of the whole page where nothing within has one', () => {
    const { words, probe } = pageOf(['x'])
    const whole = { kind: 'comments', name: 'forum' } as const
    const regionOf = (container: number) => (container === 0 ? whole : null)
    expect(regionAround(words.page, { ...probe, regionOf }, containerOf(words, 0))).toBe(whole)
  })
})
