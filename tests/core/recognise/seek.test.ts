import { describe, expect, it } from 'vitest'
import { readSeeds } from '../../../src/core/recognise/runs'
import { seekRuns } from '../../../src/core/recognise/seek'
import { atOnce } from '../../../src/core/steps'
import { foldWords } from '../../../src/core/text/fold'

const found = (raw: string, ...articles: readonly string[]): readonly string[] =>
  atOnce(
    seekRuns(
      raw,
      articles.map((article) => readSeeds(foldWords(article)))
    )
  ).map(({ start, end }) => raw.slice(start, end))

describe('the stretches of raw text that may be an article’s', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['none where there is no article', 'a b c', [], []],
    ['none in two words', 'x a b x', ['a b c'], []],
    ['three words', 'x a b c x', ['a b c d'], ['a b c']],
    ['as long as three in a row are shared', 'x a b c d x', ['a b c d'], ['a b c d']],
    ['two, with other words between', 'a b c x d e f', ['a b c d e f'], ['a b c', 'd e f']],
    ['those of several articles', 'a b c x d e f', ['a b c', 'd e f'], ['a b c', 'd e f']],
    ['none in the article’s words in another order', 'c b a c b', ['a b c'], []],
    ['two that follow each other', 'a b c c b a', ['a b c', 'c b a'], ['a b c', 'c b a']],
    ['two that overlap as one', 'a b c d e', ['a b c', 'c d e'], ['a b c d e']],
    ['none in words of two articles in turn', 'a b d e', ['a b c', 'd e f'], []]
  ])('are %s: %s', (_name, raw, articles, expected) => {
    expect(found(raw, ...articles)).toEqual(expected)
  })

  it('are seen in any number of words in a row', () => {
    const words = Array.from({ length: 2600 }, (_, i) => `w${i}`)
    expect(found(`x ${words.join(' ')} x`, words.join(' '))).toEqual([words.join(' ')])
    const turned = [...words.slice(0, 1023), 'w5', ...words.slice(1023)].join(' ')
    expect(found(turned, words.join(' '))).toEqual([words.slice(0, 1023).join(' '), words.slice(1023).join(' ')])
  })

  it('are seen wherever the text is parted into pieces', () => {
    const article = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')
    for (const before of [16_000, 16_300, 16_350, 16_383, 16_384, 32_700, 32_768])
      expect(found(`${'x'.repeat(before)} ${article} y`, article), `${before} units`).toEqual([article])
  })

  it('begin where they do behind any number of the article’s words in another order', () => {
    for (let before = 1018; before < 1030; before++)
      expect(found(`${'d '.repeat(before)}a b c x`, 'a b c d'), `${before} words`).toEqual(['a b c'])
  })
})
