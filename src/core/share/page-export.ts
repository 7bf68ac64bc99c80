/** What is exported of a page: where it is, when it was seen, and its own words at each statement. */
import type { Imprint } from '../page/imprint'
import type { InterfaceLanguage } from '../text/language'
import type { Span } from '../text/span'
import type { Act } from '../find/acts'
import type { PageReading } from '../find/page-reading'
import type { Sighting } from '../verify/sighting'

/** The page that is exported. */
export interface PageSource {
  readonly title: string
  readonly address: string
}

/** A passage of the page, by its words and by its place in the text of the page's body. */
export interface PageQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /**
   * In Unicode code points of the body's text content, as the W3C's selectors count; null where it is no part of that.
   */
  readonly position: Span | null
}

/** What is exported of any page. */
interface Seen {
  readonly page: PageSource
  readonly imprint: Imprint
  /** When the page was looked at: ISO 8601, in UTC. */
  readonly seen: string
  /** By a statement's id, the address that leads to its passage and nowhere else; missing where there is none. */
  readonly links: Readonly<Record<string, string>>
  /** The passages of each statement that is on the page, by the statement's id. */
  readonly quotes: Readonly<Record<string, readonly PageQuote[]>>
}

/** What is exported of an unknown article: the statements that are listed, in the order of the list. */
export interface ReadingExport extends Seen {
  readonly reading: PageReading
}

/** What is exported of a known article. */
export interface PageExport extends Seen {
  readonly sighting: Sighting
}

/** The words of a table and of annotations, in the user's language. */
export interface ExportWords {
  readonly language: InterfaceLanguage
  readonly columns: Readonly<Record<Column, string>>
  readonly speaker: (id: string) => string
  readonly topic: (id: string) => string
  readonly source: (id: string) => string
  readonly act: Readonly<Record<Act, string>>
  readonly kind: Readonly<Record<'direct' | 'indirect' | 'mixed', string>>
  readonly verdict: Readonly<Record<'verbatim' | 'typographic' | 'altered' | 'absent' | 'found' | 'added', string>>
  /** Stands where the user corrected it. */
  readonly mine: string
}

/** The columns of a table, from the first to the last. */
export const COLUMNS = [
  'statement',
  'speaker',
  'topic',
  'act',
  'kind',
  'sources',
  'cue',
  'verdict',
  'words',
  'article',
  'title',
  'address',
  'outlet',
  'authors',
  'published',
  'seen'
] as const
export type Column = (typeof COLUMNS)[number]
