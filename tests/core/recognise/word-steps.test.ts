import { describe, expect, it } from 'vitest'
import { alignWords, mergeVariants } from '../../../src/core/recognise/word-steps'
import { foldedWord, foldWords } from '../../../src/core/text/fold'

const worded = (text: string) => ({ text, words: foldWords(text) })

/** One text made into another: words in brackets are the first's only, words in braces the second's only. */
function changed(from: string, to: string): string {
  const [article, page] = [worded(from), worded(to)]
  const window = Array.from({ length: page.words.count }, (_, i) => i)
  const steps = alignWords(article, page, { start: 0, end: article.words.count }, window)
  return mergeVariants(article, page, steps)
    .map((step) =>
      step.op === 'same'
        ? foldedWord(article.words, step.article) === foldedWord(page.words, step.page)
          ? foldedWord(page.words, step.page)
          : `${foldedWord(article.words, step.article)}=${foldedWord(page.words, step.page)}`
        : step.op === 'removed'
          ? `[${foldedWord(article.words, step.article)}]`
          : `{${foldedWord(page.words, step.page)}}`
    )
    .join(' ')
}

describe('the words of a text', () => {
  it.each([
    ['a b c', 'a b c', 'a b c'],
    ['a b c', '', '[a] [b] [c]'],
    ['', 'a b', '{a} {b}'],
    ['a b c', 'a c', 'a [b] c'],
    ['a c', 'a b c', 'a {b} c'],
    ['a b c', 'a x c', 'a [b] {x} c'],
    ['a b c', 'x y z', '[a] {x} [b] {y} [c] {z}'],
    ['a b c d', 'c d a b', '[a] [b] c d {a} {b}'],
    ['a b c d e', 'x b d y', '[a] {x} b [c] d [e] {y}'],
    ['a b a b c', 'a b c', 'a b [a] [b] c'],
    ['a b b c', 'a b c', 'a b [b] c']
  ])('are kept, removed and added: %s ⇒ %s', (from, to, steps) => {
    expect(changed(from, to)).toBe(steps)
  })

  it.each([
    ['he said no', 'he spoke he said no', '{he} {spoke} he said no'],
    ['he said no', 'he said so he said no', '{he} {said} {so} he said no'],
    ['so he said no', 'so he spoke he said no', 'so he {spoke} {he} said no'],
    ['he said no', 'he spoke and said no', 'he {spoke} {and} said no'],
    ['he said no', 'he he said no', '{he} he said no'],
    ['he said no', 'x he y he said no', '{x} {he} {y} he said no'],
    ['he said no', 'he', 'he [said] [no]'],
    ['he then said no', 'he spoke he said no', '{he} {spoke} he [then] said no'],
    ['he said it is no', 'he spoke he said it no', '{he} {spoke} he said it [is] no']
  ])('are kept where the rest of them is: %s ⇒ %s', (from, to, steps) => {
    expect(changed(from, to)).toBe(steps)
  })

  it.each([
    ['قرأ هذا', 'قرا هذا', 'قرا هذا'],
    ['مسؤول كبير', 'مسئول كبير', 'مسوول=مسيول كبير'],
    ['any deal now', 'anydeal now', 'any=anydeal deal=anydeal now'],
    ['anydeal now', 'any deal now', 'anydeal=any anydeal=deal now'],
    ['now anydeal', 'now any deal', 'now anydeal=any anydeal=deal'],
    ['any deal now anything', 'anydeal now any thing', 'any=anydeal deal=anydeal now anything=any anything=thing'],
    ['25 days', '2 5 days', '[25] {2} {5} days'],
    ['2 5 days', '25 days', '[2] [5] {25} days'],
    ['25000 days', '25 000 days', '25000=25 25000=000 days'],
    ['a b c', 'a x y c', 'a [b] {x} {y} c'],
    ['a2 b', 'a 2 b', 'a2=a a2=2 b']
  ])('count as kept where only their spelling is another: %s ⇒ %s', (from, to, steps) => {
    expect(changed(from, to)).toBe(steps)
  }) // prettier-ignore

  it('are those of a line and of a window, numbered as in their texts', () => {
    const [article, page] = [worded('x y a b'), worded('p a q b r')]
    expect(alignWords(article, page, { start: 2, end: 4 }, [1, 3])).toEqual([
      { op: 'same', article: 2, page: 1 },
      { op: 'same', article: 3, page: 3 }
    ])
  })
})
