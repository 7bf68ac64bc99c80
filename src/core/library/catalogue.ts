/**
 * List what is bundled, so that the library can show all of it and read only the dossiers that the user looks at.
 *
 * The build writes the list once: some 1,100 bytes an article, where a whole dossier has fifty thousand. Leaders and
 * topics that several articles share are listed once, as the newest article has them, since roles change.
 */
import type { Dossier, EventDate, Position, Speaker, Statement, Topic } from '../dossier'
import type { InterfaceLanguage, Language, Localised } from '../text/language'

export type CatalogueSpeaker = Pick<Speaker, 'id' | 'name' | 'shortName' | 'role'>
export type CatalogueTopic = Pick<Topic, 'id' | 'name'>
export type CataloguePosition = Pick<Position, 'id' | 'speakers' | 'topic'>
export type CatalogueStatement = Pick<Statement, 'id' | 'speakers' | 'topic'>

/** An article as lists show it. */
export interface CatalogueArticle {
  /** The dossier's id. */
  readonly id: string
  readonly language: InterfaceLanguage
  readonly title: Localised
  readonly date: EventDate
  readonly positions: readonly CataloguePosition[]
  readonly statements: readonly CatalogueStatement[]
}

/** All that is bundled, as lists show it. */
export interface Catalogue {
  /** Newest first; of one day, in the order of their ids. */
  readonly articles: readonly CatalogueArticle[]
  /** Those with most positions first. */
  readonly speakers: readonly CatalogueSpeaker[]
  /** Those with most positions first. */
  readonly topics: readonly CatalogueTopic[]
}

/**
 * What a list is narrowed to; null where everything is listed. Dates are ISO 8601 calendar dates, both ends included.
 */
export interface Filters {
  readonly leader: string | null
  readonly topic: string | null
  readonly from: string | null
  readonly to: string | null
  /** The site of kept pages, as `news.example`; what is bundled has none. */
  readonly outlet: string | null
  /** That of the article. */
  readonly language: Language | null
  readonly origin: LibraryOrigin | null
}

/** Where something in the library is from. */
export const ORIGINS = ['bundled', 'kept'] as const
export type LibraryOrigin = (typeof ORIGINS)[number]

export const NO_FILTERS: Filters = {
  leader: null,
  topic: null,
  from: null,
  to: null,
  outlet: null,
  language: null,
  origin: null
}

/** Make the catalogue of these dossiers. */
export function catalogueOf(dossiers: readonly Dossier[]): Catalogue {
  const newest = dossiers.toSorted(
    (one, other) => compare(other.event.date.value, one.event.date.value) || compare(one.id, other.id)
  )
  const positions = newest.flatMap((dossier) => dossier.positions)
  return {
    articles: newest.map(articleOf),
    speakers: busiestFirst(
      newest.flatMap(({ speakers }) => speakers),
      ({ id }) => positions.filter(({ speakers }) => speakers.includes(id)).length
    ).map(({ id, name, shortName, role }) => ({ id, name, shortName, role })),
    topics: busiestFirst(
      newest.flatMap(({ topics }) => topics),
      ({ id }) => positions.filter(({ topic }) => topic === id).length
    ).map(({ id, name }) => ({ id, name }))
  }
}

/** An article, with as much of it as is narrowed. */
type Narrowed<Part extends 'positions' | 'statements'> = Pick<CatalogueArticle, 'date' | 'language' | Part>

/** The positions of an article that pass the filters; none where the article itself does not. */
export function positionsWithin(article: Narrowed<'positions'>, filters: Filters): readonly CataloguePosition[] {
  return isWithin(article, filters) ? article.positions.filter((position) => isOf(position, filters)) : []
}

/** The statements of an article that pass the filters; none where the article itself does not. */
export function statementsWithin(article: Narrowed<'statements'>, filters: Filters): readonly CatalogueStatement[] {
  return isWithin(article, filters) ? article.statements.filter((statement) => isOf(statement, filters)) : []
}

const isOf = ({ speakers, topic }: Omit<CatalogueStatement, 'id'>, filters: Filters): boolean =>
  (filters.leader === null || speakers.includes(filters.leader)) && (filters.topic === null || topic === filters.topic)

function isWithin(article: Pick<CatalogueArticle, 'date' | 'language'>, filters: Filters): boolean {
  const { from, to, outlet, language, origin } = filters
  const { value } = article.date
  return (
    outlet === null &&
    origin !== 'kept' &&
    (language === null || article.language === language) &&
    (from === null || value >= from) &&
    (to === null || value <= to)
  )
}

function articleOf({ id, language, event, positions, statements }: Dossier): CatalogueArticle {
  return {
    id,
    language,
    title: event.title,
    date: event.date,
    positions: positions.map(({ id, speakers, topic }) => ({ id, speakers, topic })),
    statements: statements.map(({ id, speakers, topic }) => ({ id, speakers, topic }))
  }
}

/** Each id once, as it first stands in `all`, the heaviest first; those of equal weight stay in order. */
function busiestFirst<T extends { readonly id: string }>(all: readonly T[], weigh: (each: T) => number): readonly T[] {
  const first = new Map<string, T>()
  for (const each of all) if (!first.has(each.id)) first.set(each.id, each)
  return [...first.values()]
    .map((each) => ({ each, weight: weigh(each) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ each }) => each)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
