/**
 * The structured version of one article, as every layer has it.
 *
 * All of it is read-only and serialisable: the build compiles a dossier, a JSON file keeps it, a message carries it
 * and a component draws it, without conversion. ARCHITECTURE.md ("Words") defines the terms.
 */

import type { InEach, InterfaceLanguage, Localised } from './text/language'
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
  /** The name that people know the person by: "Macron". */
  readonly shortName: Localised
  readonly role: Localised
  /** Forms that name the person in running text; the gate looks for them. */
  readonly aliases: Localised<readonly string[]>
}

/** What a position is about. */
export interface Topic {
  readonly id: string
  readonly name: Localised
  /** Beginnings of words that name the topic in running text: "Ukrain". Empty for a topic that no word names. */
  readonly terms: Localised<readonly string[]> & Partial<InEach<readonly string[]>>
}

/** Who relays a statement: the article itself, a palace, a ministry, an agency. */
export interface Source {
  readonly id: string
  readonly name: Localised
}

/** `direct`: all of the content is quoted; `indirect`: none of it; `mixed`: some. */
export type StatementKind = 'direct' | 'indirect' | 'mixed'

/** A part of a statement's content. */
export interface ContentPart extends Passage {
  /** True where the article puts these words in quotation marks. The marks are not part of the passage. */
  readonly quoted: boolean
}

/** What one or several speakers are reported to have said on one topic. */
export interface Statement {
  readonly id: string
  /** One speaker, or several who state it jointly. */
  readonly speakers: readonly string[]
  readonly topic: string
  readonly kind: StatementKind
  /** Who relays it, the last one first: `['article', 'kremlin']` is the article, which has it from the Kremlin. */
  readonly sources: readonly string[]
  /** The words that report it: "said that". */
  readonly cues: readonly Passage[]
  readonly content: readonly ContentPart[]
  /** The passages painted in the page. */
  readonly evidence: readonly Passage[]
  /** The shortest stretch that holds evidence, cues and the mention of the speaker: what a verdict is given on. */
  readonly frame: Passage
  /** How it came to be the user's own; missing where it is the dossier's. */
  readonly mine?: 'added' | 'corrected'
}

/** A stance on one topic, of one speaker or of several jointly. */
export interface Position {
  readonly id: string
  readonly speakers: readonly string[]
  readonly topic: string
  readonly summary: Localised
  /** The statements that back it. */
  readonly statements: readonly string[]
  /** It is a statement of the user's own, and its words are no summary. */
  readonly mine?: 'added' | 'corrected'
}

/** A point on which the speakers are set side by side. */
export interface Comparison {
  readonly id: string
  readonly topic: string
  readonly title: Localised
  readonly sides: readonly ComparisonSide[]
}

/** What one speaker says on the point of a comparison. */
export interface ComparisonSide {
  readonly speaker: string
  readonly text: Localised
  /** The statements that this side rests on; empty where the article reports nothing from this speaker on the point. */
  readonly statements: readonly string[]
}

/** What the article says in nobody's name, or in an analyst's. */
export interface ContextNote {
  readonly id: string
  readonly kind: 'background' | 'analysis'
  /** Whose analysis it is; null for background facts. */
  readonly by: Localised | null
  readonly summary: Localised
  readonly passage: Passage
}

/** Text in the article's column that is evidence for nothing. */
export interface Excluded {
  readonly kind: 'heading' | 'related'
  readonly passage: Passage
  readonly reason: string
}

/** What the article is about. */
export interface ArticleEvent {
  readonly title: Localised
  readonly summary: Localised
  readonly date: EventDate
}

/** The day of an event, and whether the article gives it. */
export interface EventDate {
  /** ISO 8601 calendar date. */
  readonly value: string
  /** `text`: the article gives it; `outside`: it does not. */
  readonly basis: 'text' | 'outside'
}

/** The structured version of one article. */
export interface Dossier {
  /** The folder's name under `src/dossiers`. */
  readonly id: string
  /** The language of `text`. */
  readonly language: InterfaceLanguage
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
