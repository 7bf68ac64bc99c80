// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { type Imprint, imprintOf, NO_IMPRINT } from '../../src/core/page/imprint'
import { readImprint } from '../../src/dom/imprint'
import { fc } from '../properties'

const SEEN = '2026-11-02T09:30:00.000Z'
const ARTICLE = {
  '@type': 'NewsArticle',
  author: { '@type': 'Person', name: 'Ann Lee' },
  publisher: { '@type': 'Organization', name: 'The River News' },
  datePublished: '2026-11-01T22:30:00-05:00'
}
const linked = (...things: readonly object[]): string =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('')
const meta = (name: string, content: string): string => {
  const element = document.createElement('meta')
  element.setAttribute(/^(?:og|article):/u.test(name) ? 'property' : 'name', name)
  element.setAttribute('content', content)
  return element.outerHTML
}
const read = (...parts: readonly string[]): Imprint => {
  document.head.innerHTML = parts.join('')
  return readImprint(document, SEEN)
}

beforeEach(() => {
  document.head.innerHTML = ''
})

describe('who published a page', () => {
  it('is read from its linked data', () => {
    expect(read(linked(ARTICLE))).toEqual({ outlet: 'The River News', authors: ['Ann Lee'], published: '2026-11-01' })
  })

  it('is read from its meta elements', () => {
    const page = [
      meta('og:site_name', 'The  River\nNews'),
      meta('author', 'Ann Lee'),
      meta('author', 'Bo Li'),
      meta('article:published_time', '2026-11-01T09:00:00Z')
    ]
    expect(read(...page)).toEqual({ outlet: 'The River News', authors: ['Ann Lee', 'Bo Li'], published: '2026-11-01' })
  })

  it('is nobody where the page says nothing', () => {
    expect(read()).toEqual(NO_IMPRINT)
    expect(read('<script type="application/ld+json">{"@type":</script>')).toEqual(NO_IMPRINT)
  })

  it('is not read from what is said of another article', () => {
    expect(read(linked({ ...ARTICLE, url: 'https://news.example/another' }))).toEqual(NO_IMPRINT)
  })
})

describe('an outlet', () => {
  it.each([
    ['in a longer form', 'The River News Group', 'The River News', 'The River News'],
    ['in a shorter form', 'River News', 'The River News', 'The River News'],
    ['as another', 'The Hill Post', 'The River News', null],
    ['as an address', 'https://news.example/', '@river', null],
    ['escaped twice', 'The River &amp; Hill', '', null],
    ['as a template', '{{ site.name }}', '', null],
    ['as markup', '<b>River</b>', '', null],
    ['at any length', 'a'.repeat(201), '', null],
    ['without a letter', '—', '2026', null],
    ['with what turns a line round', 'River\u202e News', '', 'River News']
  ])('that is told %s', (_, name, site, outlet) => {
    expect(read(linked({ ...ARTICLE, publisher: { name } }), meta('og:site_name', site)).outlet).toBe(outlet)
  })

  it('is none where the page names two', () => {
    expect(read(meta('og:site_name', 'The River News'), meta('og:site_name', 'The Hill Post')).outlet).toBeNull()
    expect(read(linked(ARTICLE, { ...ARTICLE, publisher: 'The Hill Post' })).outlet).toBeNull()
  })
})

describe('authors', () => {
  it.each([
    ['each once', [{ name: 'Ann Lee' }, { name: 'ann lee' }, 'Bo Li'], ['Ann Lee', 'Bo Li']],
    ['never the outlet', { '@type': 'Organization', name: 'The River News' }, []],
    ['no addresses', ['https://news.example/ann', '@ann', 'www.ann.example'], []],
    ['no more than wrote anything', Array.from({ length: 17 }, (_, i) => `Author ${'abcdefghijklmnopq'[i]}`), []]
  ])('are told %s', (_, author, authors) => {
    expect(read(linked({ ...ARTICLE, author })).authors).toEqual(authors)
  })

  it('are those of the linked data where meta elements name others', () => {
    expect(read(linked(ARTICLE), meta('author', 'River News Staff')).authors).toEqual(['Ann Lee'])
  })

  it('are none where two articles of the page name others', () => {
    expect(read(linked(ARTICLE, { ...ARTICLE, author: 'Bo Li' })).authors).toEqual([])
    expect(read(linked(ARTICLE, { ...ARTICLE, author: 'Ann  Lee' })).authors).toEqual(['Ann Lee'])
  })
})

describe('the day', () => {
  it.each<[string, readonly string[], string | null]>([
    ['alone', ['2026-11-01'], '2026-11-01'],
    ['with an hour', ['2026-11-01 08:30'], '2026-11-01'],
    ['twice', ['2026-11-01', '2026-11-01T08:30:00Z'], '2026-11-01'],
    ['as one moment in two zones', ['2026-11-01T23:30:00-0500', '2026-11-02T04:30:00.000Z'], '2026-11-01'],
    ['as two moments', ['2026-11-01T23:30:00-05:00', '2026-11-02T04:31:00Z'], null],
    ['as two days', ['2026-11-01', '2026-10-31'], null],
    ['as none of the calendar', ['2026-02-30'], null],
    ['in another form', ['1 November 2026', '11/01/2026'], null],
    ['as tomorrow, where it is that already', ['2026-11-03'], '2026-11-03'],
    ['as one yet to come', ['2026-11-04'], null]
  ])('that is told %s', (_, days, published) => {
    expect(read(...days.map((day) => meta('article:published_time', day))).published).toBe(published)
  })
})

it('whatever a page says, nothing is told that could not be kept', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('The River News', '2026-11-01', '')), {
    maxLength: 4
  })
  const said = fc.record({
    outlets: fc.record({ linked: texts, meta: texts }),
    authors: fc.record({ linked: fc.array(texts, { maxLength: 3 }), meta: texts }),
    published: texts
  })
  fc.assert(
    fc.property(said, (all) => {
      const { outlet, authors, published } = imprintOf(all, SEEN)
      for (const name of [...authors, ...(outlet === null ? [] : [outlet])]) {
        expect(name).toMatch(/\p{L}/u)
        expect(name).not.toMatch(/[\p{Cc}<>]/u)
      }
      expect([null, '2026-11-01']).toContain(published)
    })
  )
})
