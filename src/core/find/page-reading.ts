/** What the finder found on one page, as drawn and as messaged. */
import type { Language, Localised } from '../text/language'
import type { Span } from '../text/span'
import type { FoundStatement } from './found-statement'

/** A leader or topic that the page's article speaks of. */
export interface Subject {
  readonly id: string
  readonly name: Localised
  readonly shortName: Localised
}

/** A statement with the words that it stands in. */
export interface ShownStatement extends Pick<FoundStatement, 'speaker' | 'kind' | 'polarity' | 'tier' | 'why'> {
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
export interface PageReading {
  readonly language: Language
  /** The leaders whom it names, those who speak first. */
  readonly leaders: readonly Subject[]
  /** The topics that it names. */
  readonly topics: readonly Subject[]
  /** In the order of the text, all tiers. */
  readonly statements: readonly ShownStatement[]
}

/** Statements that are sure enough to be shown unasked. */
const SHOWN_TIER = 2

/** True where the finder is sure enough of the statement for it to be shown unasked. */
export function isShown({ tier }: Pick<ShownStatement, 'tier'>): boolean {
  return tier <= SHOWN_TIER
}

export function showsAnything({ statements }: PageReading): boolean {
  return statements.some(isShown)
}
