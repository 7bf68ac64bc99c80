import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import { DICTIONARIES, dictionaryFor, stringsFor } from '../../src/ui/strings'
import { ar as arabic } from '../../src/ui/strings/ar'
import { en as english } from '../../src/ui/strings/en'
import { EDITING } from '../../src/ui/strings/editing'
import { WATCH_LIST } from '../../src/ui/strings/watch-list'
import { JUDGING } from '../../src/ui/strings/judging'
import { INTRODUCTION } from '../../src/ui/strings/introduction'
import { LIBRARY } from '../../src/ui/strings/library'
import { speak } from '../../src/ui/strings/speak'
import type { Sentence } from '../../src/ui/strings/strings'
import { ar, en, fr, ru } from './translations'

const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'object' && value !== null && 'other' in value

/** Every path to a text or a sentence, with what stands there. */
function leaves(value: object, path = ''): readonly (readonly [string, string | Sentence])[] {
  return Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, string | Sentence])[] =>
    typeof inner === 'string' || isSentence(inner) ? [[`${path}.${key}`, inner]] : leaves(inner, `${path}.${key}`)
  )
}
const shape = (value: object): readonly string[] =>
  leaves(value)
    .map(([path, leaf]) => `${path}: ${typeof leaf}`)
    .toSorted()
const placesOf = (text: string): string => [...new Set(text.match(/\{\d%?\}/g))].toSorted().join(' ')

const CASES = [
  ...DICTIONARIES.map((words) => ({
    name: words.name,
    language: words.language,
    words,
    first: arabic,
    counted: ['.sidebar.open', '.options.builtIn']
  })),
  ...INTERFACE_LANGUAGES.map((language) => ({
    name: `the library in ${language}`,
    language,
    words: LIBRARY[language],
    first: LIBRARY.ar,
    counted: ['.articles']
  })),
  ...INTERFACE_LANGUAGES.map((language) => ({
    name: `the introduction in ${language}`,
    language,
    words: INTRODUCTION[language],
    first: INTRODUCTION.ar,
    counted: ['.sites']
  })),
  ...INTERFACE_LANGUAGES.map((language) => ({
    name: `people and topics of one’s own in ${language}`,
    language,
    words: WATCH_LIST[language],
    first: WATCH_LIST.ar,
    counted: ['.matches']
  })),
  ...INTERFACE_LANGUAGES.map((language) => ({
    name: `correcting in ${language}`,
    language,
    words: EDITING[language],
    first: EDITING.ar,
    counted: []
  })),
  ...INTERFACE_LANGUAGES.map((language) => ({
    name: `rejecting in ${language}`,
    language,
    words: JUDGING[language],
    first: JUDGING.ar,
    counted: ['.rejections']
  }))
]

describe.each(CASES)('$name', ({ language, words: dictionary, first, counted }) => {
  it('says what the others say, no less and no more', () => {
    expect(shape(dictionary)).toEqual(shape(first))
  })

  it('leaves nothing unsaid', () => {
    const texts = leaves(dictionary).flatMap(([path, leaf]) =>
      (typeof leaf === 'string' ? [leaf] : Object.values(leaf)).map((text) => [path, text.trim()] as const)
    )
    expect(texts.filter(([, text]) => text === '')).toEqual([])
  })

  it('fills the same places as the others', () => {
    const places = (value: object) =>
      leaves(value)
        .map(([path, leaf]) => `${path}: ${typeof leaf === 'string' ? '' : placesOf(leaf.other)}`)
        .toSorted()
    expect(places(dictionary)).toEqual(places(first))
  })

  it('has every plural form that its language has, wherever a noun is counted', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    // French has a form of its own for millions, which nothing here reaches.
    const needed = categories.filter((form) => language !== 'fr' || form !== 'many').toSorted()
    const forms = leaves(dictionary).flatMap(([path, leaf]) =>
      typeof leaf === 'string' || Object.keys(leaf).length === 1 ? [] : [{ path, forms: Object.keys(leaf).toSorted() }]
    )
    expect(forms).toEqual(forms.map(({ path }) => ({ path, forms: needed })))
    expect(forms.map(({ path }) => path)).toEqual(expect.arrayContaining(counted))
  })
})

describe('the plural forms', () => {
  it.each([
    [0, 'افتح «موقف»'],
    [1, 'افتح «موقف»: في المقال موقف واحد'],
    [2, 'افتح «موقف»: في المقال موقفان'],
    [7, 'افتح «موقف»: في المقال 7 مواقف'],
    [11, 'افتح «موقف»: في المقال 11 موقفًا'],
    [100, 'افتح «موقف»: في المقال 100 موقف']
  ])('of %i in Arabic', (count, expected) => {
    expect(ar.sidebar.open(count)).toBe(expected)
  })

  it.each([
    [1, 'Mawqif по умолчанию работает на 1 новостном сайте.'],
    [3, 'Mawqif по умолчанию работает на 3 новостных сайтах.'],
    [11, 'Mawqif по умолчанию работает на 11 новостных сайтах.'],
    [21, 'Mawqif по умолчанию работает на 21 новостном сайте.'],
    [1.5, 'Mawqif по умолчанию работает на 1,5 новостных сайтах.']
  ])('of %d in Russian', (count, expected) => {
    expect(ru.options.builtIn(count)).toBe(expected)
  })

  it.each([
    [0, 'Ouvrir Mawqif\u202f: 0 position dans l’article'],
    [1, 'Ouvrir Mawqif\u202f: 1 position dans l’article'],
    [2, 'Ouvrir Mawqif\u202f: 2 positions dans l’article']
  ])('of %i in French', (count, expected) => {
    expect(fr.sidebar.open(count)).toBe(expected)
  })

  it.each([
    [1, 'Open Mawqif: 1 position in the article'],
    [2, 'Open Mawqif: 2 positions in the article']
  ])('of %i in English', (count, expected) => {
    expect(en.sidebar.open(count)).toBe(expected)
  })

  it('are chosen by the first number, whatever stands before it', () => {
    expect(en.sidebar.chip('Iran', 1)).toBe('Iran, 1 statement')
    expect(en.sidebar.chip('Iran', 2)).toBe('Iran, 2 statements')
  })
})

describe('numbers, names and dates', () => {
  const percentage = (digits: 'auto' | 'latn' | 'arab', languages: readonly string[]): string =>
    speak(arabic, { digits, languages }).grade.excerpt(0.31).replace(/\D/gu, '')

  it.each([
    ['auto', [], '31'],
    ['auto', ['ar'], '31'],
    ['auto', ['fr-FR', 'ar-MA'], '31'],
    ['latn', ['ar-EG'], '31']
  ] as const)('are Western in Arabic where the choice is %s in %j', (digits, languages, expected) => {
    expect(percentage(digits, languages)).toBe(expected)
  })

  it.each([
    ['auto', ['ar-EG']],
    ['arab', ['ar-MA']],
    ['arab', []]
  ] as const)('are Eastern in Arabic where the choice is %s in %j', (digits, languages) => {
    expect(speak(arabic, { digits, languages }).number(31)).toBe('٣١')
  })

  it('are the language’s own elsewhere, whatever was chosen for Arabic', () => {
    expect(speak(english, { digits: 'arab', languages: ['ar-EG'] }).number(31)).toBe('31')
  })

  it('name a calendar date as it stands, whatever the time zone', () => {
    const date = { value: '2024-03-05', basis: 'text' } as const
    expect([ar, en, fr, ru].map((strings) => strings.date(date))).toEqual([
      '5 مارس 2024',
      '5 March 2024',
      '5 mars 2024',
      '5 марта 2024 г.'
    ])
    expect(speak(english, { digits: 'auto', languages: ['en-US'] }).date(date)).toBe('March 5, 2024')
    expect(speak(arabic, { digits: 'auto', languages: ['ar-SA'] }).date(date)).toBe('٥ مارس ٢٠٢٤')
  })

  it('join names as the language does', () => {
    expect(en.summary.together(['A', 'B'])).toBe('Together: A and B')
    expect(ru.summary.together(['А', 'Б'])).toBe('Вместе: А и Б')
    expect(ar.viaAfter('المقال', ['القصر'])).toBe('عن المقال، نقلًا عن القصر')
  })
})

describe('the choice of language', () => {
  it.each([
    ['en', ['ar'], 'en'],
    ['auto', ['fr-CA', 'ar'], 'fr'],
    ['auto', ['de', 'RU', 'en'], 'ru'],
    ['auto', ['de', 'AR-EG', 'en'], 'ar'],
    ['auto', ['de'], 'ar'],
    ['auto', [], 'ar']
  ] as const)('for %s with a browser in %j is %s', (setting, browser, expected) => {
    expect(dictionaryFor(setting, browser).language).toBe(expected)
  })

  it('comes with the digits chosen', () => {
    expect(stringsFor({ ...DEFAULT_SETTINGS, language: 'ar', digits: 'arab' }, []).number(7)).toBe('٧')
  })
})
