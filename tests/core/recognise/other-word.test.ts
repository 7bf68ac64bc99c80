import { describe, expect, it } from 'vitest'
import { foldWords } from '../../../src/core/text/fold'
import { splitOtherWords } from '../../../src/core/recognise/other-word'
import type { Step } from '../../../src/core/recognise/step'
import { pageOf } from '../page-of'

/** The lines of an article and of a page that fold to the same words, with the steps between them split. */
function split(before: string, after: string, steps: (count: number) => readonly (readonly Step[])[]) {
  const words = foldWords(before)
  const { page, words: other } = pageOf([after]).words
  const lines = splitOtherWords({ text: before, words }, { text: page.text, words: other }, steps(words.count))
  return { words, page: other, lines }
}

const same = (article: number, page = article): Step => ({ op: 'same', article, page })
const allKept = (count: number): readonly (readonly Step[])[] => [Array.from({ length: count }, (_, i) => same(i))]

/** The words of `before` that are taken for others in `after`, which folds to the same words. */
function others(before: string, after: string): readonly string[] {
  const { words, page, lines } = split(before, after, allKept)
  expect([...page.hashes.subarray(0, page.count)]).toEqual([...words.hashes.subarray(0, words.count)])
  return lines
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
    ['دعم بلاده', 'دعم بلادة', ['بلاده']],
    ['دَعْمُ بِلَادِه', 'دعم بلادة', ['بِلَادِه']],
    ['زيادة في أنـفاق', 'زيادة في إنفاق', ['أنـفاق']],
    ['وعلى الباب وإلى الدار ورأى', 'وعلي الباب وإلى الدار ورأى', ['وعلى']],
    ['فعلى الباب وإلى الدار ورأى', 'فعلي الباب وإلى الدار ورأى', ['فعلى']],
    ['آثار المدينة', 'أثار المدينة', ['آثار']],
    ['قال أن أنفاق', 'قال أن إنفاق', ['أنفاق']],
    ['rose by 3.5 points', 'rose by 3; 5 points', ['5']],
    ['rose by 3.5 points', 'rose by 3. 5 points', ['5']],
    ['rose by 3.5 points', 'rose by 3..5 points', ['5']],
    ['rose by 3; 5 points', 'rose by 3.5 points', ['5']],
    ['rose by 3/5 points', 'rose by 3–5 points', ['5']],
    ['rose by 3/5 points', 'rose by 3; 5 points', ['5']],
    ['rose by 3 - 5 points', 'rose by 3; 5 points', ['5']],
    ['rose by 3.5.7 points', 'rose by 3.5–7 points', ['7']],
    ['rose by 3.5', 'rose by 3–5', ['5']],
    ['٣٫٥ نقاط', '٣–٥ نقاط', ['٥']],
    ['at (-5) degrees', 'at (5) degrees', ['5']],
    ['-5 degrees', '5 degrees', ['5']],
    ['5 degrees', '-5 degrees', ['5']],
    ['(–5 degrees)', '(5 degrees)', ['5']]
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
    ['استمرار النزاع', 'إستمرار النزاع'],
    ['قال إن الوقت حان', 'قال أن الوقت حان'],
    ['وقف على الباب وإلى الدار', 'وقف على الباب وإلى الدار'],
    ['وقف على الباب ورأى', 'وقف علي الباب ورأى'],
    ['وصل مصطفى ووقف وإلى الدار ورأى', 'وصل مصطفي ووقف وإلى الدار ورأى'],
    ['وقف علي وإلى الدار ورأى', 'وقف على وإلى الدار ورأى'],
    ['وقف على الباب وإلى الدار ورأى', 'وقف علی الباب وإلى الدار ورأى'],
    ['دعم بلادة', 'دعم بلاده'],
    ['دعم بلاده', 'دعم بلادە'],
    ['سؤال المدينة', 'سوال المدينه'],
    ['الرئيس الأول', 'الرَّئيس الاول'],
    ['rose by 3.5 points', 'rose by 3\u200f.5 points'],
    ['rose by 3 5 points', 'rose by 3\u00a05 points'],
    ["rose by 3'500 points", 'rose by 3’500 points'],
    ['rose by 3·5 points', 'rose by 3.5 points'],
    ['٣٫٥ نقاط', '٣٬٥ نقاط'],
    ['between 3-5 points', 'between 3—5 points'],
    ['between 3‑5 points', 'between 3−5 points'],
    ['a ratio of 3:5', 'a ratio of 3/5'],
    ['in 2031, 40 came', 'in 2031; 40 came'],
    ['a well-known man', 'a well known man'],
    ['a 5-year plan', 'a 5 year plan'],
    ['the T-34 tank', 'the T 34 tank'],
    ['the G-7 summit', 'the G–7 summit'],
    ['at -5 degrees', 'at −5 degrees'],
    ['a pact (x-5)', 'a pact (x 5)']
  ])('keeps what is spelling: %s, %s', (before, after) => {
    expect(others(before, after)).toEqual([])
  })

  it('puts the page’s word in the place of the article’s', () => {
    const { lines } = split('دعم بلاده', 'دعم بلادة', allKept)
    expect(lines).toEqual([[same(0), { op: 'removed', article: 1 }, { op: 'added', page: 1 }]])
  })

  it('looks at numbers that follow each other on both sides alone', () => {
    // The page has "3–5" where the article has "3.5", but one of the two is no neighbour of the other there.
    const before = '3.5 and 7'
    const after = '3–5 and 7'
    const between: readonly Step[] = [same(0), { op: 'removed', article: 1 }, same(3)]
    expect(split(before, after, () => [between]).lines).toEqual([between])
    const lines: readonly (readonly Step[])[] = [[same(0)], [same(1)]]
    expect(split(before, after, () => lines).lines).toEqual(lines)
    const apart: readonly Step[] = [same(0), same(1, 3)]
    expect(split('3–5', '3.4 and 5', () => [apart]).lines).toEqual([apart])
    const skipped: readonly Step[] = [same(0), same(3, 1)]
    expect(split('3.4 and 5', '3–5', () => [skipped]).lines).toEqual([skipped])
  })

  it('keeps what is removed and added already', () => {
    const steps: readonly Step[] = [
      { op: 'removed', article: 0 },
      { op: 'added', page: 0 }
    ]
    expect(split('على', 'علي', () => [steps]).lines).toEqual([steps])
  })
})
