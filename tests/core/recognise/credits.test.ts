import { describe, expect, it } from 'vitest'
import type { InterfaceLanguage } from '../../../src/core/text/language'
import { beginsBox, isLeadIn, isSignOff } from '../../../src/core/recognise/credits'
import { pageOf } from '../page-of'

describe('what stands before the first word of a paragraph', () => {
  it.each([
    'Paris (AFP) – ',
    'Paris, 2 July 2025 (Reuters) - ',
    'New York: AP — ',
    'Agence France Presse: ',
    'Moscow | ',
    'Monday, ',
    'Kyiv / London • ',
    '12:34',
    '12.34 ',
    '9h05 ',
    '12:34 pm',
    '12:34PM ',
    '12:34ص',
    '١٢:٣٤ م ',
    '12:34 ч',
    '12:34 | ',
    '3) ',
    '[2] ',
    '7. ',
    '2025: ',
    'Monday: ',
    '\u200fموسكو (أ ف ب) -\u200f ',
    'كييف، ',
    'القدس المحتلة، ',
    'Москва (РИА Новости) — '
  ])('is a dateline, a credit, a time or a number: %j', (text) => {
    expect(isLeadIn(text)).toBe(true)
  })

  it.each([
    'Paris: ',
    'Paris 2025: ',
    'Paris ',
    'AFP ',
    'Brey: ',
    'Brey - ',
    'Brey (AFP) – ',
    'AFP and Brey – ',
    'Not so (AFP) – ',
    'New – ',
    'from Paris (AFP) – ',
    '2025',
    '123:45',
    '12:345',
    'x12:34',
    '12:34x',
    '12:34 pm sharp',
    '5x – ',
    'x5 – '
  ])('may be words of the sentence: %j', (text) => {
    expect(isLeadIn(text)).toBe(false)
  })

  it('is nothing to leave out where there is nothing', () => {
    expect(isLeadIn('')).toBe(false)
  })
})

describe('what stands after the last word of a paragraph', () => {
  it.each([
    ' (AFP)',
    ' (AFP).',
    '” (Reuters) ',
    '. (AFP)',
    '.”\n(AFP)',
    ' [Reuters]. . ',
    ' – AFP',
    ' - AFP, Paris',
    ' / Reuters',
    ' — 2025',
    ' (2)',
    ' [14]',
    '\u200f (رويترز)\u200f'
  ])('is a credit in brackets or after a dash: %j', (text) => {
    expect(isSignOff(text)).toBe(true)
  })

  it.each([
    ' AFP',
    ' (Paris)',
    ' (Monday)',
    ' (he lied)',
    ' (AFP) not',
    ' not (AFP)',
    ' [AFP',
    ' AFP]',
    ' (AFP',
    ' AFP)',
    ' not – AFP',
    ' – he told AFP',
    '.'
  ])('may be words of the sentence: %j', (text) => {
    expect(isSignOff(text)).toBe(false)
  })
})

describe('a block', () => {
  const begins = (text: string, language: InterfaceLanguage): boolean => {
    const { words } = pageOf(['Before.', text, 'more on this'])
    return beginsBox(words, 1, words.words.count - 4, language)
  }

  it.each<[string, InterfaceLanguage]>([
    ['Read more', 'en'],
    ['Advertisement: a new car', 'en'],
    ['READ ALSO: the harvest', 'en'],
    ['إعلان عن سيارة', 'ar'],
    ['اقرأ أيضًا: الموسم', 'ar']
  ])('begins as a box does: %s', (text, language) => {
    expect(begins(text, language)).toBe(true)
  })

  it.each<[string, InterfaceLanguage]>([
    ['Read', 'en'],
    ['He read more', 'en'],
    ['Read many more', 'en'],
    ['Read more', 'ar'],
    ['also', 'en']
  ])('begins otherwise: %s', (text, language) => {
    expect(begins(text, language)).toBe(false)
  })

  it('is no box where only its neighbour has the rest of the words', () => {
    const { words } = pageOf(['Read', 'more here'])
    expect(beginsBox(words, 0, 0, 'en')).toBe(false)
    expect(beginsBox(words, 0, 1, 'en')).toBe(true)
  })
})
