/**
 * What a language says of its clauses, as data: named rules, each a pattern with examples.
 *
 * An example is "text ⇒ speaker: content", as many "⇒" as statements are found in it, in order. `finds` are read by the rule;
 * `misses` look alike, are not, and say what is found instead, if anything.
 */
import type { StatementShape } from '../found-statement'
import type { WordClasses } from './token-classes'

export interface Rule {
  /** What is found, in a few words. */
  readonly name: string
  readonly pattern: string
  readonly finds: readonly string[]
  readonly misses: readonly string[]
}

/** Whose a verb is. */
export type SubjectKind =
  /** The leader kept as `who`. */
  | 'leader'
  /** The same, before "who": its main clause goes on after the content. */
  | 'relative'
  /** Whoever the pronoun kept as `who` stands for. */
  | 'pronoun'
  /** A pronoun within another clause. */
  | 'nested'
  /** Whoever holds the office kept as `who`. */
  | 'office'
  /** The subject of the verb that this one is joined to. */
  | 'joined'
  /** Whoever had the word, where a verb needs no subject. */
  | 'dropped'
  /** The same as that of the last clause before it in the sentence, where the cues agree in gender. */
  | 'continued'
  /** Somebody who is no leader, or several. */
  | 'other'
  /** Nobody: nothing is stated. */
  | 'nobody'

/** What is built how; it decides which rules end it. */
export type ContentForm = 'clause' | 'phrase' | 'infinitive' | 'naming' | 'aside'

/** A rule of a table: a way in which a subject or a content stands. */
export interface TableRule extends Rule {
  readonly is?: SubjectKind
  /** Of the content that it keeps as `content`. */
  readonly form?: ContentForm
}

/** A rule for a clause: keeps its cue as `cue`, from which it is matched to both sides. */
export interface ClauseRule extends Rule {
  /** What the interface says of it. */
  readonly shape: StatementShape
  /** Whose it is, whatever the tables say: nobody's own where several say it. */
  readonly is?: SubjectKind
  readonly form?: ContentForm
  /** Found within quotation marks, where no other rule looks. */
  readonly isInQuotation?: boolean
  /** Its content is one more part of the statement that it goes on from. */
  readonly adds?: boolean
  /** Reports nothing; others may go on from it. */
  readonly tells?: boolean
}

/** A rule for where a content of one of these forms ends: where its pattern has `||`; `^` is where the content begins. */
export interface EndRule extends Rule {
  readonly of: readonly ContentForm[]
}

/** Which clauses end the content before them. */
export type Neighbour = 'joined' | 'leader' | 'participle' | 'reporting' | 'other' | 'any'

/** A rule for where a content ends before the next clause: its pattern stands before that one, with `||` where the content ends. */
export interface BesideRule extends Rule {
  readonly of: Neighbour
}

export interface ClauseGrammar {
  readonly classes: WordClasses
  /** Written together with the word that they precede. */
  readonly proclitics: readonly string[]
  /** Names for patterns that rules share. */
  readonly patterns: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly TableRule[]>>
  /** In the order in which they are tried at a cue. */
  readonly clauses: readonly ClauseRule[]
  readonly besides: readonly BesideRule[]
  readonly ends: readonly EndRule[]
  /** What stands before speaker and verb in a clause that a comma ends: "While he". */
  readonly subordinate: string
  /** At the sentence's beginning: somebody's speech, which the writer's words follow. */
  readonly spoken: string | null
}
