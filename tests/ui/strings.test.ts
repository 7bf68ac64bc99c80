import { describe, expect, it } from 'vitest'
import { stringsFor, TRANSLATIONS } from '../../src/ui/strings'
import { ar } from '../../src/ui/strings/ar'
import { en } from '../../src/ui/strings/en'

/** Every path to a leaf, with the leaf's type. */
function shape(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`))
}

describe('the translations', () => {
  it.each(TRANSLATIONS.map((strings) => [strings.name, strings] as const))(
    'say the same things in %s',
    (_, strings) => {
      expect(shape(strings).toSorted()).toEqual(shape(ar).toSorted())
    }
  )

  it.each(TRANSLATIONS.map((strings) => [strings.name, strings] as const))(
    'leave nothing unsaid in %s',
    (_, strings) => {
      const texts = JSON.stringify(strings, (_key, value: unknown) => (value === '' ? '<empty>' : value))
      expect(texts).not.toContain('<empty>')
    }
  )

  it.each([
    [0, 'افتح موقف'],
    [1, 'افتح موقف: في المقال موقف واحد'],
    [2, 'افتح موقف: في المقال موقفان'],
    [7, 'افتح موقف: في المقال 7 مواقف'],
    [11, 'افتح موقف: في المقال 11 موقفًا'],
    [100, 'افتح موقف: في المقال 100 موقف']
  ])('count %i in the six forms of Arabic', (count, expected) => {
    expect(ar.sidebar.open(count)).toBe(expected)
  })

  it('count in English', () => {
    expect([1, 2].map((count) => en.sidebar.open(count))).toEqual([
      'Open Mawqif: 1 position in the article',
      'Open Mawqif: 2 positions in the article'
    ])
  })

  it('join the sources of a statement from the nearest outwards', () => {
    expect(en.reportedBy(['the article', 'the palace'])).toBe('via the article, after the palace')
    expect(ar.reportedBy(['القصر'])).toBe('عن القصر')
  })

  it('say how much of the article an excerpt holds, in Western digits', () => {
    expect(en.grade.excerpt(0.314)).toContain('31%')
    expect(ar.grade.excerpt(0.314)).toContain('31')
  })

  it('give a calendar date as it stands, whatever the time zone', () => {
    expect(en.date({ value: '2024-03-05', basis: 'text' })).toBe('5 March 2024')
    expect(ar.date({ value: '2024-03-05', basis: 'text' })).toMatch(/^5 مارس 2024$/u)
  })
})

describe('the choice of language', () => {
  it.each([
    ['en', ['ar'], 'en'],
    ['auto', ['en-US', 'ar'], 'en'],
    ['auto', ['de', 'AR-EG', 'en'], 'ar'],
    ['auto', ['de'], 'ar'],
    ['auto', [], 'ar']
  ] as const)('for %s with a browser in %j is %s', (setting, browser, expected) => {
    expect(stringsFor(setting, browser).language).toBe(expected)
  })
})
