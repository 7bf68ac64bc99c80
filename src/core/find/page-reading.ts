/** What the finder makes of one page: as it reads it, and with the names that are shown, as drawn and as messaged. */
import type { Language, Localised } from '../text/language'
import type { Span } from '../text/span'
import type { Act } from './acts'
import type { FoundStatement } from './found-statement'

/** More statements than a page is read for. */
export const MOST_STATEMENTS = 4096

/** A leader or topic that the page's article speaks of. */
export interface Subject {
  readonly id: string
  readonly name: Localised
  readonly shortName: Localised
}

/** A statement with the words that it stands in. */
export interface ShownStatement extends Pick<FoundStatement, 'speaker' | 'kind' | 'tier' | 'why'> {
  readonly act: Act
  /** Unique on its page, and a slug. */
  readonly id: string
  readonly topic: string
  readonly isTopicNamed: boolean
  /** The evidence; the spans below are in units of it. */
  readonly words: string
  readonly cue: Span
  readonly content: readonly Span[]
  readonly source: Span
  /** Who relays it, in the article's words; null where it says nothing of it. */
  readonly outerSource: string | null
  /** The evidence in units of the article's text. */
  readonly evidence: Span
}

/** What an article that is not known says in the leaders' names. */
export interface ArticleReading {
  readonly language: Language
  /** The ids of the leaders whom it names, those who speak first. */
  readonly leaders: readonly string[]
  /** The ids of the topics that it names. */
  readonly topics: readonly string[]
  /** In the order of the text, all tiers. */
  readonly statements: readonly ShownStatement[]
}

/** The same, with the names of the leaders and topics. */
export interface PageReading extends Omit<ArticleReading, 'leaders' | 'topics'> {
  readonly leaders: readonly Subject[]
  readonly topics: readonly Subject[]
}

/** Leaders and topics with their names. */
export type Subjects = Pick<PageReading, 'leaders' | 'topics'>

/** Give the leaders and topics of a reading their names; whoever has none among `subjects` is left out. */
export function withNames(reading: ArticleReading, { leaders, topics }: Subjects): PageReading {
  return { ...reading, leaders: named(reading.leaders, leaders), topics: named(reading.topics, topics) }
}

const named = (ids: readonly string[], subjects: readonly Subject[]): readonly Subject[] =>
  ids.flatMap((id) => subjects.find((subject) => subject.id === id) ?? [])

/** Statements that are sure enough to be shown unasked. */
const SHOWN_TIER = 2

/** True where the finder is sure enough of the statement for it to be shown unasked. */
export function isShown({ tier }: Pick<ShownStatement, 'tier'>): boolean {
  return tier <= SHOWN_TIER
}

export function showsAnything({ statements }: Pick<ArticleReading, 'statements'>): boolean {
  return statements.some(isShown)
}
