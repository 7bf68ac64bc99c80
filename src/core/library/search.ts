/**
 * Search all that is bundled as the user types: titles, summaries in every language, and the article's own sentences.
 *
 * The index is MiniSearch's, and the build makes it.
 */
import MiniSearch, { type Options } from 'minisearch'
import type { Dossier } from '../dossier'
import type { Localised } from '../text/language'
import { formsOf, wordsOf } from './search-words'

export type HitKind = 'article' | 'position' | 'statement'

/** An article, a position or a statement that has the words; `id` is that of the last two, and empty for an article. */
export interface SearchHit {
  readonly dossier: string
  readonly kind: HitKind
  readonly id: string
}

interface SearchDocument {
  readonly key: string
  readonly text: string
  /** The leaders' and the topic's names, which the words themselves often leave out. */
  readonly about: string
}

/** Typing errors are forgiven in words of this many letters and more: in shorter words they make another word. */
const LONG_WORD = 6
/** The share of a word's letters that may be wrong. Two letters that changed places count as two. */
const ERRORS = 0.2
/** How much more a name counts than words: what a leader says comes before sentences that mention the leader. */
const ABOUT_WEIGHT = 2

const OPTIONS: Options<SearchDocument> = {
  idField: 'key',
  fields: ['text', 'about'],
  tokenize: wordsOf,
  processTerm: formsOf,
  searchOptions: {
    processTerm: (word) => word,
    boost: { about: ABOUT_WEIGHT },
    prefix: true,
    fuzzy: (word) => (word.length >= LONG_WORD ? ERRORS : false)
  }
}

/** An index that has been read. */
export type SearchIndex = MiniSearch<SearchDocument>

/** Write the index of these dossiers as JSON; `readSearchIndex` is the inverse. */
export function writeSearchIndex(dossiers: readonly Dossier[]): string {
  const index = new MiniSearch(OPTIONS)
  for (const dossier of dossiers) index.addAll(documentsOf(dossier))
  return JSON.stringify(index)
}

/** Read an index in steps, so that a large one holds nothing up. Rejects where the text is no index. */
export function readSearchIndex(text: string): Promise<SearchIndex> {
  return MiniSearch.loadJSONAsync(text, OPTIONS)
}

/** What has all words of `query`, whole, begun or mistyped, the best first; empty for a query without words. */
export function searchIn(index: SearchIndex, query: string): readonly SearchHit[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const either = words.map((word) => ({ queries: formsOf(word), combineWith: 'OR' as const }))
  return index.search({ queries: either, combineWith: 'AND' }).map(({ id }) => {
    const [dossier = '', kind = 'article', part = ''] = String(id).split('/')
    return { dossier, kind: kind as HitKind, id: part }
  })
}

function documentsOf(dossier: Dossier): readonly SearchDocument[] {
  const { id, text, event, speakers, topics } = dossier
  const aboutOf = (ids: readonly string[], topic: string): string =>
    [
      ...speakers.filter((speaker) => ids.includes(speaker.id)).flatMap(({ name, role }) => [said(name), said(role)]),
      ...topics.filter((each) => each.id === topic).map(({ name }) => said(name))
    ].join(' ')
  return [
    { key: `${id}/article/`, text: `${said(event.title)} ${said(event.summary)}`, about: '' },
    ...dossier.positions.map((position) => ({
      key: `${id}/position/${position.id}`,
      text: said(position.summary),
      about: aboutOf(position.speakers, position.topic)
    })),
    ...dossier.statements.map((statement) => ({
      key: `${id}/statement/${statement.id}`,
      text: text.slice(statement.frame.position.start, statement.frame.position.end),
      about: aboutOf(statement.speakers, statement.topic)
    }))
  ]
}

const said = (text: Localised): string => [...new Set(Object.values(text))].join(' ')
