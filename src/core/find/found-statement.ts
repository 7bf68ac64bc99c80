/** What the finder gives: a leader's reported statement in an article that nobody has annotated, with why it was found. */
import type { StatementKind } from '../dossier'
import type { Span } from '../text/span'

/** How sure the finder is; the third tier is shown only when asked for. */
export type Tier = 1 | 2 | 3

/** How a statement got its speaker. */
export type SourceBasis =
  /** The leader is named, by name or role, as the subject of the cue. */
  | 'named'
  /** A pronoun stands for the only leader in view. */
  | 'pronoun'
  /** The cue has no subject of its own: a participle, a verb without subject, a coordinated verb. */
  | 'inherited'
  /** The article gives an office and never a name; its date tells who held it. */
  | 'office'

/** How a statement got its topic. */
export type TopicBasis =
  /** The content itself names it. */
  | 'content'
  /** Its sentence does, outside the content. */
  | 'sentence'
  /** The sentence before it in its paragraph does. */
  | 'paragraph'
  /** The same speaker's statement before it was about it. */
  | 'speaker'
  /** The paragraph before it names it. */
  | 'context'
  /** The subhead over it names it. */
  | 'subhead'
  /** The article's headline and beginning name it, and no other. */
  | 'article'

/** Which of the finder's rules found a statement; the interface has a sentence for each. */
export type StatementShape =
  | 'speaker-cue-content'
  | 'content-cue-speaker'
  | 'content-speaker-cue'
  | 'cue-speaker-content'
  | 'participle'
  | 'according-to'
  | 'label'
  | 'relay'
  | 'announced'
  /** The content is the sentence before: «Об этом заявил Путин». */
  | 'referred'

/** Why a statement was found, as data that the interface turns into plain words. */
export interface Why {
  readonly rule: StatementShape
  /** The names of the language's rules by which it was read, its clause's first; empty where the language has none. */
  readonly by: readonly string[]
  readonly source: SourceBasis
  /** Null where the statement has no topic. */
  readonly topic: TopicBasis | null
}

/** Spans are in UTF-16 units of the text that was read. */
export interface FoundStatement {
  /** A leader's id. */
  readonly speaker: string
  readonly kind: StatementKind
  /** `denied`: the speaker denies, rejects or refuses the content. */
  readonly polarity: 'affirmed' | 'denied'
  readonly topic: { readonly id: string; readonly basis: 'named' | 'inherited' } | null
  readonly tier: Tier
  /** The words that carry the speaker: a name, a role, a pronoun. */
  readonly source: Span
  readonly cue: Span
  /** At least one part, in reading order, without the quotation marks at its ends. */
  readonly content: readonly Span[]
  /** The shortest stretch that holds source, cue and content. */
  readonly evidence: Span
  /** Who relays it, where the article says so. */
  readonly outerSource: Span | null
  readonly why: Why
}
