/** What the library shows that follows from its state. */
import { statementsWithin } from '../../core/library/catalogue'
import { isList, type ListRoute, type Route } from '../../core/library/route'
import { searchIn, type SearchHit } from '../../core/library/search'
import type { LibraryProps } from '../../ui/library/library-props'
import type { EditingStrings } from '../../ui/strings/editing/editing-strings'
import { partFor } from '../../ui/strings/part-for'
import type { Strings } from '../../ui/strings'
import type { LibraryStrings } from '../../ui/strings/library/library-strings'
import { keptHits } from './kept-hits'
import type { LibraryState } from './state'

const isSearch = (route: ListRoute): boolean => route.query.trim() !== ''

/** True where what is sought is listed, or all that leaders say. */
export const listsStatements = (route: Route): boolean =>
  isList(route) && (isSearch(route) || route.view === 'statements')

/** True where it is shown how much leaders say. */
export const isCounted = (route: Route): boolean =>
  isList(route) && (route.view === 'timeline' || route.view === 'statements')

/** What the search finds, or without one every statement; null where neither is listed, or has not come. */
export function hitsOf({ search, catalogue }: LibraryState, route: Route): LibraryProps['hits'] {
  if (!isList(route) || !listsStatements(route)) return null
  if (!isSearch(route)) {
    if (typeof catalogue === 'string') return null
    return catalogue.articles.flatMap((article) =>
      statementsWithin(article, route.filters).map(({ id }): SearchHit => ({
        dossier: article.id,
        kind: 'statement',
        id
      }))
    )
  }
  if (search === null || search === 'loading') return null
  return search === 'failed' ? 'failed' : searchIn(search, route.query)
}

/** The same of what is kept. */
export function keptHitsOf({ shelf }: LibraryState, route: Route): LibraryProps['keptHits'] {
  if (!isList(route) || !listsStatements(route) || shelf === null) return null
  return shelf === 'failed' ? 'failed' : keptHits(shelf, route)
}

/** What the route's brief is of; null on a route without one. */
export function briefOf({ dossiers, pageBrief }: LibraryState, route: Route): LibraryProps['brief'] {
  if (route.view !== 'brief') return pageBrief
  const dossier = dossiers.get(route.article) ?? 'gone'
  return dossier === 'failed' || dossier === 'gone' ? dossier : { dossier, exported: null }
}

/** What is being corrected, with the words of the language that is chosen now. */
export function editingOf(
  { editing, settings }: LibraryState,
  browserLanguages: readonly string[]
): LibraryProps['editing'] {
  return editing && { ...editing, words: partFor<EditingStrings>(editing.dictionary, settings, browserLanguages) }
}

export function titleOf(
  { catalogue, keptPage }: LibraryState,
  route: Route,
  strings: Strings,
  words: LibraryStrings
): string {
  switch (route.view) {
    case 'welcome':
      return strings.introduction
    case 'add':
      return strings.adding.selected
    case 'kept':
      return words.kept.title
    case 'kept-page':
      return typeof keptPage === 'object' && keptPage !== null ? keptPage.page.title : words.kept.title
    case 'brief':
    case 'page-brief':
      return strings.brief
    case 'article': {
      const known =
        typeof catalogue === 'object' ? catalogue.articles.find(({ id }) => id === route.article) : undefined
      return known?.title[strings.language] ?? words.missing.title
    }
    default:
      return words.lists[route.view]
  }
}
