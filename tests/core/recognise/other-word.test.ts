import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/core/recognise/article'
import { foldWords } from '../../../src/core/text/fold'
import { splitOtherWords } from '../../../src/core/recognise/other-word'
import type { Step } from '../../../src/core/recognise/step'
import { pageOf } from '../page-of'

/** The words of `before` that are taken for others in `after`, which folds to the same words. */
function others(before: string, after: string): readonly string[] {
  const words = foldWords(before)
  const article = { dossier: { text: before }, words } as unknown as Article
  const page = pageOf([after]).words
  expect([...page.words.hashes.subarray(0, page.words.count)]).toEqual([...words.hashes.subarray(0, words.count)])
  const steps = Array.from({ length: words.count }, (_, i): Step => ({ op: 'same', article: i, page: i }))
  return splitOtherWords(article, page, [steps])
    .flat()
    .flatMap((step) =>
      step.op === 'removed' ? [before.slice(words.starts[step.article], words.ends[step.article])] : []
    )
}

describe('splitOtherWords', () => {
  it.each([
    ['rose by 3.5 points', 'rose by 3–5 points', ['5']],
    ['rose by 3.5 points', 'rose by 3:5 points', ['5']],
    ['between 3-5 points', 'between 3.5 points', ['5']],
    ['at -5 degrees', 'at 5 degrees', ['5']],
    ['at 5 degrees', 'at −5 degrees', ['5']],
    ['زيادة في أنفاق المدينة', 'زيادة في إنفاق المدينة', ['أنفاق']],
    ['وقف على الباب وإلى الدار ورأى', 'وقف علي الباب وإلى الدار ورأى', ['على']],
    ['دعم بلاده', 'دعم بلادة', ['بلاده']]
  ])('takes apart what is another word: %s, %s', (before, after, expected) => {
    expect(others(before, after)).toEqual(expected)
  })

  it.each([
    ['rose by 3.5 points', 'rose by 3,5 points'],
    ['rose by 12,000 points', 'rose by 12 000 points'],
    ['between 3-5 points', 'between 3 – 5 points'],
    ['قال أن الوقت حان', 'قال إن الوقت حان'],
    ['زيادة في أنفاق المدينة', 'زيادة في انفاق المدينه'],
    ['وقف على الباب وإلى الدار', 'وقف علي الباب وإلي الدار'],
    ['استمرار النزاع', 'إستمرار النزاع']
  ])('keeps what is spelling: %s, %s', (before, after) => {
    expect(others(before, after)).toEqual([])
  })
})
