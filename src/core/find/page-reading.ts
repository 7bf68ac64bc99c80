/** What the finder makes of one page: as it reads it, and with the names that are shown, as drawn and as messaged. */
import type { Statement } from '../dossier'
import type { Language, Localised } from '../text/language'
import type { Span } from '../text/span'
import type { ChangeKind, DiffPart, Verdict } from '../verify/sighting'
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
  /** Where the user said it, and what the page has of it now; missing where a machine found it. */
  readonly mine?: Mine
}

/** A statement of the user's own, which was added or corrected, on a page. */
export interface Mine {
  readonly how: NonNullable<Statement['mine']>
  /** What the page has now of the words that were kept. */
  readonly verdict: Exclude<Verdict, 'absent'>
  /** From the kept words to the page's; empty unless altered. */
  readonly diff: readonly DiffPart[]
  readonly changes: readonly ChangeKind[]
  /** The kept page that has it, and its id there. */
  readonly address: string
  readonly statement: string
}

/** What is found in the text of an article that is not known. */
export interface TextReading {
  readonly language: Language
  /** The ids of the leaders whom it names, those who speak first. */
  readonly leaders: readonly string[]
  /** The ids of the topics that it names. */
  readonly topics: readonly string[]
  /** In the order of the text, all tiers. */
  readonly statements: readonly ShownStatement[]
}

/** What such an article says in the leaders' names, and what it is known by when it comes again. */
export interface ArticleReading extends TextReading {
  /** The least fingerprints of its text: `recognise/article-sketch.ts`. */
  readonly sketch: readonly number[]
  /** The leaders and topics of the user's own. */
  readonly own?: Subjects
}

/** The same, with the names of the leaders and topics. */
export interface PageReading extends Omit<ArticleReading, 'leaders' | 'topics' | 'own'> {
  readonly leaders: readonly Subject[]
  readonly topics: readonly Subject[]
}

/** Leaders and topics with their names. */
export type Subjects = Pick<PageReading, 'leaders' | 'topics'>

/** Give the leaders and topics of a reading their names; whoever has none among `subjects` is left out. */
export function withNames({ own, ...reading }: ArticleReading, { leaders, topics }: Subjects): PageReading {
  return {
    ...reading,
    leaders: named(reading.leaders, [...leaders, ...(own?.leaders ?? [])]),
    topics: named(reading.topics, [...topics, ...(own?.topics ?? [])])
  }
}

const named = (ids: readonly string[], subjects: readonly Subject[]): readonly Subject[] =>
  ids.flatMap((id) => subjects.find((subject) => subject.id === id) ?? [])

/** Statements that are sure enough to be shown unasked. */
const SHOWN_TIER = 2

/** True where the finder is sure enough of the statement for it to be shown unasked. */
export function isShown({ tier }: Pick<ShownStatement, 'tier'>): boolean {
  return tier <= SHOWN_TIER
}

export function showsAnything({ statements }: Pick<TextReading, 'statements'>): boolean {
  return statements.some(isShown)
}
