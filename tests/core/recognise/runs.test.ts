import { describe, expect, it } from 'vitest'
import { findRuns, readSeeds } from '../../../src/core/recognise/runs'
import { foldWords } from '../../../src/core/text/fold'
import { fc } from '../../properties'

const runsOf = (page: string, article: string): readonly (readonly [number, number, number])[] =>
  findRuns(foldWords(page), readSeeds(foldWords(article))).map((run) => [run.page, run.article, run.length])

describe('the runs that a page shares with an article', () => {
  it.each<[string, string, string, readonly (readonly [number, number, number])[]]>([
    ['none in a text of two words', 'a b', 'a b', []],
    ['three words', 'a b c', 'a b c', [[0, 0, 3]]],
    ['none in two words', 'x a b y', 'a b c d', []],
    ['as far as they go', 'x a b c d y', 'a b c d e', [[1, 0, 4]]],
    ['to the end of the page', 'x b c d', 'a b c d e', [[1, 1, 3]]],
    ['to the end of the article', 'b c d x', 'a b c d', [[0, 1, 3]]],
    [
      'two, with other words between',
      'a b c x d e f',
      'a b c d e f',
      [
        [0, 0, 3],
        [4, 3, 3]
      ]
    ],
    [
      'two in a row, from two places',
      'd e f a b c',
      'a b c d e f',
      [
        [0, 3, 3],
        [3, 0, 3]
      ]
    ],
    ['from the place where they go farthest', 'a b c e f', 'a b c d x a b c e f', [[0, 5, 5]]],
    ['from the first of two places that go as far', 'a b c', 'a b c x a b c', [[0, 0, 3]]],
    [
      'each place of the page',
      'a b c a b c',
      'a b c',
      [
        [0, 0, 3],
        [3, 0, 3]
      ]
    ],
    ['none where the order is another', 'c b a', 'a b c', []]
  ])('are %s: %s in %s', (_name, page, article, expected) => {
    expect(runsOf(page, article)).toEqual(expected)
  })

  it('are the same words on both sides, in order and apart, and leave no shared three words out', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
    fc.assert(
      fc.property(text, text, (page, article) => {
        let end = 0
        const held = new Set<number>()
        for (const [p, a, length] of runsOf(page.join(' '), article.join(' '))) {
          expect(p).toBeGreaterThanOrEqual(end)
          expect(length).toBeGreaterThanOrEqual(3)
          expect(page.slice(p, p + length)).toEqual(article.slice(a, a + length))
          end = p + length
          for (let i = p; i < end; i++) held.add(i)
        }
        const shared = ` ${article.join(' ')} `
        for (let i = 0; i + 3 <= page.length; i++) {
          if (shared.includes(` ${page.slice(i, i + 3).join(' ')} `))
            expect([i, i + 1, i + 2].some((at) => held.has(at))).toBe(true)
        }
      })
    )
  })
})
