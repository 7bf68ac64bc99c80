import { describe, expect, it } from 'vitest'
import { catalogueOf, NO_FILTERS } from '../../../src/core/library/catalogue'
import { HOME, type Route } from '../../../src/core/library/route'
import { readSearchIndex, writeSearchIndex } from '../../../src/core/library/search'
import { DEFAULT_SETTINGS } from '../../../src/core/settings'
import { emptyShelf, withPages } from '../../../src/core/library/shelf'
import {
  briefOf,
  editingOf,
  hitsOf,
  isCounted,
  keptHitsOf,
  listsStatements,
  titleOf
} from '../../../src/extension/library/derived'
import type { LibraryState } from '../../../src/extension/library/state'
import { EDITING } from '../../../src/ui/strings/editing'
import { libraryStringsFor } from '../../../src/ui/strings/library'
import { INTERFACE_LANGUAGES } from '../../../src/core/text/language'
import { editedStatements } from '../../../src/core/records/apply-edits'
import { PAGE } from '../../core/records/kept-fixture'
import { DOSSIER } from '../../ui/dossier-fixture'
import { en } from '../../ui/translations'

const words = libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, [])
const search = await readSearchIndex(writeSearchIndex([DOSSIER]))
const state: LibraryState = {
  settings: DEFAULT_SETTINGS,
  route: HOME,
  catalogue: catalogueOf([DOSSIER]),
  dossiers: new Map(),
  search: null,
  granted: { listed: true, every: false },
  refused: false,
  pageBrief: null,
  shelf: null,
  tally: null,
  keptPage: null,
  kept: 'loading',
  keptNews: null,
  selected: null,
  editing: null
}
const sought: Route = { view: 'articles', filters: NO_FILTERS, query: DOSSIER.event.title.en }
const brief: Route = { view: 'brief', article: DOSSIER.id }
const exported: Route = { view: 'page-brief', tab: 7 }

describe('what is being corrected', () => {
  const editing = {
    address: PAGE.address,
    statement: 's1',
    Editor: () => null,
    dictionary: EDITING,
    subjects: { leaders: [], topics: [] }
  }

  it('has its words in the language that is chosen by then', () => {
    for (const language of INTERFACE_LANGUAGES)
      expect(editingOf({ ...state, editing, settings: { ...DEFAULT_SETTINGS, language } }, [])?.words.history).toBe(
        EDITING[language].history
      )
    expect(editingOf(state, [])).toBeNull()
  })
})

describe('what is found in the library', () => {
  it.each<[string, Partial<LibraryState>, Route]>([
    ['nothing sought', { search }, HOME],
    ['spaces sought', { search }, { ...HOME, query: '  ' }],
    ['no index asked for', {}, sought],
    ['an index under way', { search: 'loading' }, sought],
    ['a route that is no list', { search }, brief]
  ])('is nothing yet: %s', (_, change, route) => {
    expect(hitsOf({ ...state, ...change }, route)).toBeNull()
  })

  it('is every statement that passes the filters where all are listed', () => {
    const route: Route = { ...HOME, view: 'statements', filters: { ...NO_FILTERS, leader: 'putin', topic: 'iran' } }
    const statements = DOSSIER.statements.filter(
      ({ speakers, topic }) => speakers.includes('putin') && topic === 'iran'
    )
    expect(hitsOf(state, route)).toEqual(statements.map(({ id }) => ({ dossier: DOSSIER.id, kind: 'statement', id })))
    expect(hitsOf({ ...state, catalogue: 'loading' }, route)).toBeNull()
    const shelf = withPages(emptyShelf({ leaders: [], topics: [] }), [PAGE], 1, 1)
    expect(keptHitsOf({ ...state, shelf }, { ...HOME, view: 'statements' })).toHaveLength(1)
    expect(keptHitsOf({ ...state, shelf }, route)).toEqual([])
  })

  it.each<[Route, boolean, boolean]>([
    [HOME, false, false],
    [sought, true, false],
    [{ ...HOME, view: 'statements' }, true, true],
    [{ ...HOME, view: 'timeline' }, false, true],
    [brief, false, false]
  ])('lists statements, or counts them, at %j: %s, %s', (route, lists, counts) => {
    expect([listsStatements(route), isCounted(route)]).toEqual([lists, counts])
  })

  it('follows from the index and the words sought', () => {
    expect(hitsOf({ ...state, search }, sought)).toMatchObject([{ dossier: DOSSIER.id }])
    expect(hitsOf({ ...state, search: 'failed' }, sought)).toBe('failed')
  })
})

describe('what is found in what is kept', () => {
  const subjects = { leaders: [], topics: [] }
  const shelf = withPages(emptyShelf(subjects), [PAGE], 1, 1)
  const truce: Route = { view: 'articles', filters: NO_FILTERS, query: 'truce' }

  it.each<[string, Partial<LibraryState>, Route, unknown]>([
    ['nothing is sought', { shelf }, HOME, null],
    ['nothing has been read', {}, truce, null],
    ['nothing can be read', { shelf: 'failed' }, truce, 'failed'],
    ['the words are kept', { shelf }, truce, [{ page: PAGE, statement: editedStatements(PAGE)[0] }]],
    ['the filters leave nothing', { shelf }, { ...truce, filters: { ...NO_FILTERS, origin: 'bundled' } }, []]
  ])('where %s', (_, change, route, expected) => {
    expect(keptHitsOf({ ...state, ...change }, route)).toEqual(expected)
  })

  it('is sought once for one question, and anew in what has come since', () => {
    const first = keptHitsOf({ ...state, shelf }, truce)
    expect(keptHitsOf({ ...state, shelf }, { ...truce })).toBe(first)
    const more = withPages(shelf, [{ ...PAGE, address: 'https://b.example/' }], 2, 2)
    expect(keptHitsOf({ ...state, shelf: more }, truce)).toHaveLength(2)
    expect(keptHitsOf({ ...state, shelf: more }, { ...truce, query: 'nothing' })).toEqual([])
  })
})

describe('what a brief is of', () => {
  it.each<[string, Partial<LibraryState>, Route, unknown]>([
    ['no brief', {}, HOME, null],
    [
      'an article that has come',
      { dossiers: new Map([[DOSSIER.id, DOSSIER]]) },
      brief,
      { dossier: DOSSIER, exported: null }
    ],
    ['an article that could not be read', { dossiers: new Map([[DOSSIER.id, 'failed']]) }, brief, 'failed'],
    ['an article that is not in the library', {}, brief, 'gone'],
    ['a page that answered', { pageBrief: 'gone' }, exported, 'gone']
  ])('%s', (_, change, route, expected) => {
    expect(briefOf({ ...state, ...change }, route)).toEqual(expected)
  })
})

describe('the title', () => {
  it.each<[string, Route, string]>([
    ['a list', HOME, words.lists.articles],
    ['the introduction', { view: 'welcome', at: 'what' }, en.introduction],
    ['what is kept', { view: 'kept' }, words.kept.title],
    ['a kept page that is gone', { view: 'kept-page', address: PAGE.address, statement: null }, words.kept.title],
    ['a brief', brief, en.brief],
    ['a page’s brief', exported, en.brief],
    ['an article', { view: 'article', article: DOSSIER.id, statement: null }, DOSSIER.event.title.en],
    ['an unknown article', { view: 'article', article: 'none', statement: null }, words.missing.title]
  ])('is of %s', (_, route, expected) => {
    expect(titleOf(state, route, en, words)).toBe(expected)
  })
})
