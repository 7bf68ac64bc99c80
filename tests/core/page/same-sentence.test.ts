import { describe, expect, it } from 'vitest'
import { endsSentence, sameSentence } from '../../../src/core/page/same-sentence'
import { pageOf } from '../page-of'

describe('two words', () => {
  it.each(['one two', 'one, two', 'one – two', 'one.two', 'one.5 two', 'one “two”', 'one\ntwo', 'one” two'])(
    'stand in one sentence: %j',
    (text) => {
      const { words } = pageOf([text])
      expect(sameSentence(words, 0, words.words.count - 1)).toBe(true)
    }
  )

  it.each([
    'one. two',
    'one! two',
    'one? two',
    'واحد؟ اثنان',
    'one… two',
    'ایک۔ دو',
    'one.” two',
    "one.'») two",
    'one.”\ntwo',
    'one\n\ntwo',
    'one\n \ntwo'
  ])('stand in two sentences: %j', (text) => {
    expect(sameSentence(pageOf([text]).words, 0, 1)).toBe(false)
  })

  it('stand in two sentences where they stand in two blocks', () => {
    expect(sameSentence(pageOf(['one', 'two']).words, 0, 1)).toBe(false)
  })
})

describe('a word', () => {
  it.each(['one.', 'one!', 'one?', 'واحد؟', 'one…', 'ایک۔', 'one”.', 'one)].', 'one. two', 'one.5'])(
    'ends its sentence: %j',
    (text) => {
      expect(endsSentence(pageOf([text]).words, 0)).toBe(true)
    }
  )

  it.each(['one', 'one two', 'one, two.', 'one – .', 'one”'])('does not: %j', (text) => {
    expect(endsSentence(pageOf([text]).words, 0)).toBe(false)
  })
})
