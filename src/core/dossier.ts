/**
 * The data model: every type of the domain that crosses a layer.
 *
 * Everything here is read-only and serialisable, so a dossier can be compiled at build time, kept as JSON, sent in a
 * message and drawn by a component without conversion. Terms are defined in ARCHITECTURE.md ("Words").
 */

import type { Language, Localised } from './text/language'
import type { Span } from './text/span'

/** W3C Web Annotation `TextQuoteSelector`: the words, with up to 32 characters on either side. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** W3C Web Annotation `TextPositionSelector`, in UTF-16 units of `Dossier.text`. */
export interface TextPositionSelector extends Span {
  readonly type: 'TextPositionSelector'
}

/** A passage of the article, selected both ways: by its words and by its place. */
export interface Passage {
  readonly quote: TextQuoteSelector
  readonly position: TextPositionSelector
}

/** A person whom statements are attributed to. */
export interface Speaker {
  readonly id: string
  readonly name: Localised
  /** The short form a reader knows the person by. */
  readonly shortName: Localised
  readonly role: Localised
  /** Forms that name the person in running text, one list a language; the gate looks for them. */
  readonly aliases: Localised<readonly string[]>
}

/** What a position is about. */
export interface Topic {
  readonly id: string
  readonly name: Localised
  /** Word beginnings that name the topic in running text; empty for a topic that no word names (`follow-up`). */
  readonly terms: Localised<readonly string[]>
}

/** Who relays a statement: the article itself, a palace, a ministry, an agency. */
export interface Source {
  readonly id: string
  readonly name: Localised
}

export type StatementKind = 'direct' | 'indirect' | 'mixed'

/** A part of a statement's content. */
export interface ContentPart extends Passage {
  /** True where the article puts these words in quotation marks. The marks are not part of the passage. */
  readonly quoted: boolean
}

/** One attributed content. */
export interface Statement {
  readonly id: string
  /** One speaker, or several who state it jointly. */
  readonly speakers: readonly string[]
  readonly topic: string
  readonly kind: StatementKind
  /** Who relays it, nearest to the reader first: `['article', 'kremlin']` is the article, after the Kremlin. */
  readonly sources: readonly string[]
  readonly cues: readonly Passage[]
  readonly content: readonly ContentPart[]
  /** The passages painted in the page. */
  readonly evidence: readonly Passage[]
  /** The shortest stretch that holds evidence, cues and the mention of the speaker: what a verdict is given on. */
  readonly frame: Passage
}

/** A stance of one speaker, or a joint one, on one topic. */
export interface Position {
  readonly id: string
  readonly speakers: readonly string[]
  readonly topic: string
  readonly summary: Localised
  readonly statements: readonly string[]
}

/** A point on which the speakers are set side by side. */
export interface Comparison {
  readonly id: string
  readonly topic: string
  readonly title: Localised
  readonly sides: readonly ComparisonSide[]
}

export interface ComparisonSide {
  readonly speaker: string
  readonly text: Localised
  /** The statements this side rests on; empty where the article reports nothing from this speaker on the point. */
  readonly statements: readonly string[]
}

/** What the article says in no leader's name. */
export interface ContextNote {
  readonly id: string
  readonly kind: 'background' | 'analysis'
  /** Whose analysis it is; null for background facts. */
  readonly by: Localised | null
  readonly summary: Localised
  readonly passage: Passage
}

/** Text that stands in the article's column and is evidence for nothing. */
export interface Excluded {
  readonly kind: 'heading' | 'related'
  readonly passage: Passage
  readonly reason: string
}

export interface ArticleEvent {
  readonly title: Localised
  readonly summary: Localised
  readonly date: EventDate
}

export interface EventDate {
  /** ISO 8601 calendar date. */
  readonly value: string
  /** `outside`: the article does not give it. */
  readonly basis: 'text' | 'outside'
}

/** The structured version of one article. */
export interface Dossier {
  /** The folder's name under `src/dossiers`. */
  readonly id: string
  /** The language of `text`. */
  readonly language: Language
  /** The article's non-blank lines, each trimmed, joined by "\n". */
  readonly text: string
  readonly event: ArticleEvent
  readonly speakers: readonly Speaker[]
  readonly topics: readonly Topic[]
  readonly sources: readonly Source[]
  readonly statements: readonly Statement[]
  readonly positions: readonly Position[]
  readonly comparisons: readonly Comparison[]
  readonly context: readonly ContextNote[]
  readonly excluded: readonly Excluded[]
}
