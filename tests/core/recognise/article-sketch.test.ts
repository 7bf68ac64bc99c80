import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { areOfOneArticle, articleSketch, isMissing } from '../../../src/core/recognise/article-sketch'
import { LANGUAGES } from '../../../src/core/text/language'
import { labelledArticlesIn } from '../../find/labelled-articles'
import { randomFrom } from '../../edits/random'

const FOLDER = join(import.meta.dirname, '../../find/articles')
const ARTICLES = LANGUAGES.flatMap((language) =>
  labelledArticlesIn(join(FOLDER, language)).map(({ name, text }) => ({ language, name, text }))
).map((article) => ({ ...article, sketch: articleSketch(article.text) }))
/** Those that are long enough to be known again: of fewer words a quotation would be most. */
const LONG = ARTICLES.filter(({ sketch }) => sketch.length >= 70)

type Known = (typeof ARTICLES)[number]
const wordsOf = (language: string): readonly string[] =>
  ARTICLES.filter((article) => article.language === language).flatMap(({ text }) => text.split(/\s+/))
const WORDS = new Map(LANGUAGES.map((language) => [language, wordsOf(language)]))
const chance = randomFrom(11)

/** Each word is another one of the language, with this likelihood. */
const edited = (rate: number) => (article: Known) => {
  const words = WORDS.get(article.language) ?? []
  return article.text.replace(/\S+/g, (word) =>
    chance() < rate ? (words[Math.floor(chance() * words.length)] ?? '') : word
  )
}
const lines = ({ text }: Known): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')
const other = (article: Known, by = 1): Known => {
  const all = LONG.filter(({ language }) => language === article.language)
  return all[(all.indexOf(article) + by) % all.length] as Known
}
/** The beginning of a text, this part of `length` units. */
const part = ({ text }: Known, share: number, length: number): string => text.slice(0, length * share)

const COPIES: readonly (readonly [string, number, (article: Known) => string])[] = [
  ['unchanged, beneath another headline', 1, (article) => `Another headline\n${article.text}`],
  ['in capitals, without marks', 0.99, ({ text }) => text.toUpperCase().replaceAll(/[.,;:"“”«»]/g, '')],
  ['its paragraphs in another order', 1, (article) => lines(article).toReversed().join('\n')],
  [
    'with a third of another text added',
    0.99,
    (article) => article.text + part(other(article), 1, article.text.length / 3)
  ],
  ['without its last quarter', 0.99, (article) => part(article, 0.75, article.text.length)],
  ['with one word in fifty changed', 0.99, edited(0.02)],
  ['with one word in twenty changed', 0.95, edited(0.05)]
]

describe('a copy is told to be of the same article', () => {
  it.each(COPIES)('%s', (_, least, copyOf) => {
    const told = LONG.filter((article) => areOfOneArticle(article.sketch, articleSketch(copyOf(article))))
    expect(told.length / LONG.length).toBeGreaterThanOrEqual(least)
  })
})

it('a long article is told where as much is added to it', () => {
  const texts = LONG.filter(({ language }) => language === 'en').map(({ text }) => text)
  const long = texts.slice(0, 8).join('\n')
  const longer = `${long}\n${texts.slice(8, 14).join('\n')}`
  expect(areOfOneArticle(articleSketch(long), articleSketch(longer))).toBe(true)
})

describe('two articles are never told to be one', () => {
  it('of which one has so few words that a quotation is most of them', () => {
    const quotation =
      'Macron said that the ferries to Osinovo will sail at dawn, and that nobody will search the barges.'
    expect(areOfOneArticle(articleSketch(quotation), articleSketch(quotation))).toBe(false)
  })

  it('that have nothing to do with each other, or are on one event', () => {
    const told = ARTICLES.flatMap((one, i) =>
      ARTICLES.slice(i + 1).filter(({ sketch }) => areOfOneArticle(one.sketch, sketch))
    )
    expect(ARTICLES.length).toBeGreaterThan(350)
    expect(told.map(({ name }) => name)).toEqual([])
  })

  it('that have two fifths of their words from one agency', () => {
    const told = LONG.filter((article) => {
      const [one, two] = [other(article), other(article, 2)]
      const length = Math.min(article.text.length, one.text.length, two.text.length)
      const agency = part(article, 0.4, length)
      const [here, there] = [agency + part(one, 0.6, length), agency + part(two, 0.6, length)]
      return areOfOneArticle(articleSketch(here), articleSketch(there))
    })
    expect(told.map(({ name }) => name)).toEqual([])
  })

  it('of which the one quotes a paragraph that is the whole of the other', () => {
    const told = LONG.filter((article) => {
      const [quoted = ''] = lines(article).toSorted((one, two) => two.length - one.length)
      const around = `${other(article).text}\n${quoted}\n${other(article, 2).text}`
      return around.length > quoted.length * 3 && areOfOneArticle(articleSketch(quoted), articleSketch(around))
    })
    expect(told.map(({ name }) => name)).toEqual([])
  })
})

describe('a sentence is missing', () => {
  const long = Array.from({ length: 9 }, (_, i) => other(LONG[0] as Known, i).text).join('\n')
  const sketch = articleSketch(long)

  it('where nothing of it stands in the text, however long that is', () => {
    const sentence =
      'The lighthouse keeper of Osinovo said that no ferry would sail before the ice had gone from the bay.'
    expect(isMissing(articleSketch(sentence), articleSketch(other(LONG[0] as Known).text))).toBe(true)
    expect(isMissing(articleSketch(sentence.repeat(3)), sketch)).toBe(true)
  })

  it('and never where it stands there, or that is not sure', () => {
    for (const sentence of long.split(/(?<=[.!?؟])\s+/)) expect(isMissing(articleSketch(sentence), sketch)).toBe(false)
    expect(isMissing(articleSketch('No ferry sails.'), sketch)).toBe(false)
  })
})
