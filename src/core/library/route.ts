/**
 * What the library shows, as the part of its address after `#`: legible, and kept by bookmarks and the back button.
 *
 * An address is hostile input: what cannot be used is left out, and the list of articles shows what is left.
 */
import { LANGUAGES } from '../text/language'
import { type Unselectable, UNSELECTABLE } from '../records/unselectable'
import { type Filters, NO_FILTERS, ORIGINS } from './catalogue'

/** The views that are lists, which filters and a search narrow. */
export const LISTS = ['articles', 'statements', 'compare', 'timeline'] as const
export type ListView = (typeof LISTS)[number]

export interface ListRoute {
  readonly view: ListView
  readonly filters: Filters
  readonly query: string
}

/** A view of the library, and what it shows. */
export type Route =
  | ListRoute
  | { readonly view: 'article'; readonly article: string; readonly statement: string | null }
  /** A brief of the article in the library. */
  | { readonly view: 'brief'; readonly article: string }
  /** A brief of what a browser's tab shows, with that page's verdicts. */
  | { readonly view: 'page-brief'; readonly tab: number }
  /** The introduction, at its first or its last step: those between are pages of their own. */
  | { readonly view: 'welcome'; readonly at: 'what' | 'access' }
  /** What was selected in a browser's tab, to be said who said it; or why it is not added. */
  | { readonly view: 'add'; readonly of: number | Unselectable }
  /** The pages that the user kept. */
  | { readonly view: 'kept' }
  /** One of them, and which of its statements is looked at. */
  | { readonly view: 'kept-page'; readonly address: string; readonly statement: string | null }

export const HOME: ListRoute = { view: 'articles', filters: NO_FILTERS, query: '' }

const SLUG = /^[a-z0-9-]{1,64}$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
/** A host name as browsers write it, or a numerical address. */
const HOST = /^[a-z0-9.:_[\]-]{1,253}$/
const ADDRESS = /^https?:\/\/\S{1,8192}$/
const TAB = /^\d{1,10}$/
/** Characters of a search; more than a person types. */
const LONGEST_QUERY = 200

/** True where a route is one of the lists. */
export function isList(route: Route): route is ListRoute {
  return 'filters' in route
}

/** Read the part after `#`, with or without it. Never throws. `formatRoute` is the inverse. */
export function parseRoute(hash: string): Route {
  const given = new Map(hash.replace(/^#/, '').split('&').map(pairOf))
  const read = (key: string, form: RegExp): string | null => {
    const value = given.get(key)
    return value !== undefined && form.test(value) ? value : null
  }
  const article = read('article', SLUG)
  const brief = read('brief', SLUG)
  const tab = read('tab', TAB)
  const selected = read('add', TAB)
  const unselectable = UNSELECTABLE.find((why) => why === given.get('add'))
  if (given.has('welcome')) return { view: 'welcome', at: given.get('welcome') === 'access' ? 'access' : 'what' }
  const page = read('page', ADDRESS)
  if (page !== null) return { view: 'kept-page', address: page, statement: read('statement', SLUG) }
  if (selected !== null) return { view: 'add', of: Number(selected) }
  if (unselectable !== undefined) return { view: 'add', of: unselectable }
  if (given.has('kept')) return { view: 'kept' }
  if (given.has('brief') && tab !== null) return { view: 'page-brief', tab: Number(tab) }
  if (brief !== null) return { view: 'brief', article: brief }
  if (article !== null) return { view: 'article', article, statement: read('statement', SLUG) }
  return {
    view: LISTS.find((list) => list === given.get('view')) ?? 'articles',
    filters: {
      leader: read('leader', SLUG),
      topic: read('topic', SLUG),
      from: read('from', DATE),
      to: read('to', DATE),
      outlet: read('outlet', HOST),
      language: LANGUAGES.find((language) => language === given.get('language')) ?? null,
      origin: ORIGINS.find((origin) => origin === given.get('origin')) ?? null
    },
    query: (given.get('q') ?? '').slice(0, LONGEST_QUERY)
  }
}

/** Write a route with its `#`, as `#article=talks&statement=p1`. `parseRoute` is the inverse. */
export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'welcome':
      return join({ welcome: route.at === 'what' ? '' : route.at })
    case 'add':
      return join({ add: String(route.of) })
    case 'kept':
      return '#kept'
    case 'kept-page':
      return join({ page: route.address, statement: route.statement })
    case 'article':
      return join({ article: route.article, statement: route.statement })
    case 'brief':
      return join({ brief: route.article })
    case 'page-brief':
      return join({ brief: '', tab: String(route.tab) })
    default:
      return join({ view: route.view === 'articles' ? null : route.view, ...route.filters, q: route.query || null })
  }
}

function join(pairs: Readonly<Record<string, string | null>>): string {
  const written = Object.entries(pairs).flatMap(([key, value]) =>
    value === null ? [] : [value === '' ? key : `${key}=${encodeURIComponent(value)}`]
  )
  return `#${written.join('&')}`
}

function pairOf(pair: string): readonly [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), decode(pair.slice(at + 1))]
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
