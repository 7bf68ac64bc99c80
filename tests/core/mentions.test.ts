import { describe, expect, it } from 'vitest'
import { mentionPattern, mentionTest } from '../../src/core/mentions'

const names = ['بوتين', 'إيران', 'إيراني', 'علي', 'Vladimir Putin', 'Украин', 'Téhéran', 'فرح ديبا']
const isNamed = mentionTest(mentionPattern(names))

describe('mentionTest', () => {
  it.each([
    ['a plain name', 'قال بوتين إن'],
    ['a name with a prefix', 'وبوتين'],
    ['vowel marks inside', 'بُوتِين'],
    ['tatweel inside', 'بوتـــين'],
    ['presentation forms', 'ﻗﺎﻝ ﺑﻮﺗﻴﻦ'],
    ['isolated forms', 'ﺍﻟﺮﺋﻴﺲ ﺑﻮﺗﻴﻦ'],
    ['an accent', 'à Téhéran'],
    ['an accent as a mark of its own', 'à Téhéran'.normalize('NFD')],
    ['a name that holds another', 'الإيراني'],
    ['a line break within an Arabic name', 'فرح\n ديبا'],
    ['another hamza', 'ايران'],
    ['a Persian letter', 'ایران'],
    ['another final ya', 'على'],
    ['case', 'VLADIMIR PUTIN'],
    ['a line break within a name', 'Vladimir\n  Putin'],
    ['an inflected form', 'на Украине']
  ])('finds %s', (_name, text) => {
    expect(isNamed(text)).toBe(true)
  })

  it.each([
    ['another name', 'قال ترامب إن'],
    ['a word that ends as a name that begins with alef', 'الطيران'],
    ['half a name', 'Vladimir said'],
    ['half an Arabic name', 'فرح قال'],
    ['nothing', '']
  ])('does not find %s', (_name, text) => {
    expect(isNamed(text)).toBe(false)
  })

  it('matches nothing where there are no names', () => {
    expect(mentionTest(mentionPattern([]))('')).toBe(false)
  })
})
