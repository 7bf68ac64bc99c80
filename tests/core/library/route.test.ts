import { describe, expect, it } from 'vitest'
import { NO_FILTERS, ORIGINS } from '../../../src/core/library/catalogue'
import { LANGUAGES } from '../../../src/core/text/language'
import { UNSELECTABLE } from '../../../src/core/records/unselectable'
import { formatRoute, HOME, isList, LISTS, parseRoute, type Route } from '../../../src/core/library/route'
import { fc } from '../../properties'

const slug = fc.stringMatching(/^[a-z0-9-]{1,64}$/)
const day = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ view: 'welcome', at: 'what' }, { view: 'welcome', at: 'access' }),
  fc.record({ view: fc.constant('article' as const), article: slug, statement: orNull(slug) }),
  fc.record({ view: fc.constant('brief' as const), article: slug }),
  fc.record({
    view: fc.constant('kept-page' as const),
    address: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    statement: orNull(slug)
  }),
  fc.record({ view: fc.constant('page-brief' as const), tab: fc.nat() }),
  fc.record({ view: fc.constant('add' as const), of: fc.oneof(fc.nat(), fc.constantFrom(...UNSELECTABLE)) }),
  fc.record({
    view: fc.constantFrom(...LISTS),
    filters: fc.record({
      leader: orNull(slug),
      topic: orNull(slug),
      from: orNull(day),
      to: orNull(day),
      outlet: orNull(fc.domain()),
      language: orNull(fc.constantFrom(...LANGUAGES)),
      origin: orNull(fc.constantFrom(...ORIGINS))
    }),
    query: fc.string({ unit: 'grapheme', maxLength: 60 })
  })
)

describe('an address of the library', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(route, (each) => {
        expect(parseRoute(formatRoute(each))).toEqual(each)
      })
    )
  })

  it('is always read as something', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(parseRoute(hash)).toHaveProperty('view')
      })
    )
  })

  it.each([
    ['', HOME],
    ['#', HOME],
    ['#article=putin-macron-call-2025', { view: 'article', article: 'putin-macron-call-2025', statement: null }],
    ['#article=a&statement=p1', { view: 'article', article: 'a', statement: 'p1' }],
    ['#leader=putin', { ...HOME, filters: { ...NO_FILTERS, leader: 'putin' } }],
    ['#topic=iran&view=timeline', { ...HOME, view: 'timeline', filters: { ...NO_FILTERS, topic: 'iran' } }],
    ['#welcome', { view: 'welcome', at: 'what' }],
    ['#welcome=access', { view: 'welcome', at: 'access' }],
    ['#welcome=elsewhere', { view: 'welcome', at: 'what' }],
    ['#kept', { view: 'kept' }],
    ['#add=7', { view: 'add', of: 7 }],
    ['#add=outside', { view: 'add', of: 'outside' }],
    ['#add=elsewhere', HOME],
    ['#page=javascript%3Aalert(1)', HOME],
    [
      '#outlet=news.example&language=uk&origin=kept',
      { ...HOME, filters: { ...NO_FILTERS, outlet: 'news.example', language: 'uk', origin: 'kept' } }
    ],
    ['#outlet=a/b&language=de&origin=there', HOME],
    ['#brief=a', { view: 'brief', article: 'a' }],
    ['#brief&tab=12', { view: 'page-brief', tab: 12 }],
    ['#brief&tab=a12', HOME],
    ['#brief&tab=12a', HOME],
    ['#tab=12', HOME],
    ['#article=a/b', HOME],
    ['#from=2025-01-01&to=2025-12-31', { ...HOME, filters: { ...NO_FILTERS, from: '2025-01-01', to: '2025-12-31' } }],
    ['#from=12025-01-01&to=2025-12-311', HOME],
    [`#q=${'a'.repeat(300)}`, { ...HOME, query: 'a'.repeat(200) }],
    ['#q=a#b', { ...HOME, query: 'a#b' }],
    ['#article=../../etc&statement=<b>', HOME],
    ['#view=elsewhere&from=yesterday&q=%E0%A4%A', HOME],
    ['#q=%D8%A5%D9%8A%D8%B1%D8%A7%D9%86', { ...HOME, query: 'إيران' }]
  ])('reads %s', (hash, expected) => {
    expect(parseRoute(hash)).toEqual(expected)
  })

  it.each<[Route, string]>([
    [HOME, '#'],
    [{ ...HOME, query: 'a b' }, '#q=a%20b'],
    [{ ...HOME, view: 'timeline', filters: { ...NO_FILTERS, topic: 'iran' } }, '#view=timeline&topic=iran'],
    [{ view: 'welcome', at: 'what' }, '#welcome'],
    [{ view: 'welcome', at: 'access' }, '#welcome=access'],
    [{ view: 'article', article: 'talks', statement: null }, '#article=talks'],
    [{ view: 'article', article: 'talks', statement: 'p1' }, '#article=talks&statement=p1'],
    [
      { view: 'kept-page', address: 'https://a.example/?b=1&c', statement: 's1' },
      '#page=https%3A%2F%2Fa.example%2F%3Fb%3D1%26c&statement=s1'
    ],
    [{ view: 'brief', article: 'talks' }, '#brief=talks'],
    [{ view: 'page-brief', tab: 12 }, '#brief&tab=12']
  ])('writes %o as %s', (each, hash) => {
    expect(formatRoute(each)).toBe(hash)
  })

  it.each<[string, boolean]>([
    ['#view=compare', true],
    ['#article=a', false],
    ['#welcome', false]
  ])('tells whether %s is a list', (hash, expected) => {
    expect(isList(parseRoute(hash))).toBe(expected)
  })
})
