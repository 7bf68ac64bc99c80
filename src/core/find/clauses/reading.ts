/**
 * A reading: one cue of a sentence, with its subject and the extent of its content.
 *
 * A reading is kept whoever its subject is: one that belongs to nobody we know still ends the content before it, and
 * relays the statement inside its own.
 */
import type { SentenceView } from '../text/sentence-view'
import type { TokenSpan } from '../text/tokens'
import type { StatementShape } from '../found-statement'
import type { CueFrame } from '../languages/grammar'
import type { ContentForm } from './rules'
import type { ClauseSubject } from './subjects'

export interface Reading {
  readonly rule: StatementShape
  /** The names of the rules by which it was read. */
  readonly by?: readonly string[]
  /** How its content is built, and the token after the word that its content must hold. */
  readonly form?: ContentForm
  readonly pivot?: number | null
  /** Null where no verb reports: a label, "according to". */
  readonly frame: CueFrame | null
  readonly cue: TokenSpan
  /** Null for a participle: the clause's. */
  readonly subject: ClauseSubject | null
  /** Subject, cue and what stands between them. */
  readonly group: TokenSpan
  /** In reading order; two where the cue stands within. */
  readonly content: readonly TokenSpan[]
  /** Stands after its content, or within. */
  readonly reports: boolean
  /** Its subject is a relative pronoun: the main clause goes on after it. */
  readonly isRelative: boolean
  /** Who passes it on, where the cue itself tells. */
  readonly relayedBy: TokenSpan | null
}

/** Tell whether one reading stands within the content of another. */
export const holds = ({ content }: Reading, { group }: Reading): boolean =>
  content.some(({ start, end }) => start <= group.start && group.end <= end)

/**
 * Tell whether a sentence goes on between the clause `before` that only leads in and a participle, which then is whoever's the sentence is:
 * “While Trump said that …, Putin refused to come, stressing that”.
 */
export const isBehindMain = (
  { tokens, mentions }: SentenceView,
  before: Reading | undefined,
  { rule, subject, cue }: Reading
): boolean =>
  rule === 'participle' &&
  subject === null &&
  before !== undefined &&
  (before.isRelative
    ? mentions
        .slice(0, before.group.start)
        .some((mention) => mention && mention.leader !== mentions[before.group.start]?.leader)
    : before.form === 'aside' && tokens.slice(before.content.at(-1)?.end, cue.start).some(({ isWord }) => isWord))
