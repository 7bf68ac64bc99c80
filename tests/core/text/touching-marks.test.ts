import { describe, expect, it } from 'vitest'
import { markAfter, markBefore } from '../../../src/core/text/touching-marks'

describe('the mark before words', () => {
  it.each([
    ['He said “', '“'],
    ['وصفه بـ”', '”'],
    ['Er sagte „', '„'],
    ['He said ‘', '‘'],
    ['He said ’', '’'],
    ['He said ‚', '‚'],
    ['He said ‛', '‛'],
    ['He said ‟', '‟'],
    ['He said "', '"'],
    ["He said '", "'"],
    ['Il a dit «', '«'],
    ['Il a dit « ', '« '],
    ['Il a dit «\u00a0', '«\u00a0'],
    ['Il a dit ‹\u202f', '‹\u202f'],
    ['Sie sagte » ', '» '],
    ['Sie sagte › ', '› ']
  ])('is what touches them, with the space that a guillemet leaves: %s', (before, mark) => {
    expect(markBefore(before)).toBe(mark)
  })

  it.each(['', 'He said ', 'He said “yes” and ', 'He said “ ', 'Il a dit «  ', 'He said, '])(
    'is none where none touches them: %s',
    (before) => {
      expect(markBefore(before)).toBe('')
    }
  )
})

describe('the mark after words', () => {
  it.each([
    ['” he said', '”'],
    ['" he said', '"'],
    ["' he said", "'"],
    ['“ sagte er', '“'],
    ['» dit-il', '»'],
    [' » dit-il', ' »'],
    ['\u00a0» dit-il', '\u00a0»'],
    ['\u202f› dit-il', '\u202f›'],
    ['.” He', '.”'],
    ['?!” He', '?!”'],
    ['؟” قال', '؟”'],
    ['،” قال', '،”'],
    ['؛” قال', '؛”'],
    ['…” He', '…”'],
    [', » dit-il', ', »']
  ])('is what touches them, with a stop or a space within it: %s', (after, mark) => {
    expect(markAfter(after)).toBe(mark)
  })

  it.each(['', ' he said', ' “yes” he said', ' ” he said', '  » dit-il', '. He said “yes”', ': “yes”'])(
    'is none where none touches them: %s',
    (after) => {
      expect(markAfter(after)).toBe('')
    }
  )
})
