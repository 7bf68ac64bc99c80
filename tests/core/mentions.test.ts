import { describe, expect, it } from 'vitest'
import { mentionPattern } from '../../src/core/mentions'

const pattern = new RegExp(mentionPattern(['بوتين', 'إيران', 'علي', 'Vladimir Putin', 'Украин']), 'i')

describe('mentionPattern', () => {
  it.each([
    ['a plain name', 'قال بوتين إن'],
    ['a name with a prefix', 'وبوتين'],
    ['vowel marks inside', 'بُوتِين'],
    ['tatweel inside', 'بوتـــين'],
    ['presentation forms', 'ﺑﻮﺗﻴﻦ'],
    ['another hamza', 'ايران'],
    ['a Persian letter', 'ایران'],
    ['another final ya', 'على'],
    ['case', 'VLADIMIR PUTIN'],
    ['a line break within a name', 'Vladimir\n  Putin'],
    ['an inflected form', 'на Украине']
  ])('finds %s', (_name, text) => {
    expect(pattern.test(text)).toBe(true)
  })

  it.each([
    ['another name', 'قال ترامب إن'],
    ['half a name', 'Vladimir said'],
    ['nothing', '']
  ])('does not find %s', (_name, text) => {
    expect(pattern.test(text)).toBe(false)
  })

  it('matches nothing where there are no names', () => {
    expect(new RegExp(mentionPattern([])).test('')).toBe(false)
  })
})
