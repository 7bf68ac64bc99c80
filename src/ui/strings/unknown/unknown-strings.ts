/** What is said of an unknown article and of the statements found in it. */
import type { Act } from '../../../core/find/acts'
import type { StatementShape, SourceBasis, TopicBasis } from '../../../core/find/found-statement'

export interface UnknownStrings {
  /** Names the landmark. */
  readonly label: string
  /** Names the tab that opens the collapsed sidebar. */
  readonly open: (statements: number) => string
  readonly title: (statements: number) => string
  /** Warns that a machine read this. */
  readonly automatic: string
  /** Says that the user corrected it. */
  readonly mine: string
  /** Says that nobody found it but the user. */
  readonly added: string
  readonly explanation: string
  /** What the speaker does: "Calls for". */
  readonly acts: Readonly<Record<Act, string>>
  /** Marks a statement that does not name its topic. */
  readonly inherited: string
  /** Marks one that is shown only when asked for. */
  readonly unsure: string
  readonly why: string
  /** Say by which rule it was found; `source` and `cue` are the page's words. */
  readonly rules: Readonly<Record<StatementShape, (source: string, cue: string) => string>>
  /** Say how it got its speaker. */
  readonly sources: Readonly<Record<SourceBasis, string>>
  /** Say how it got its topic. */
  readonly topics: Readonly<Record<TopicBasis, string>>
  readonly dismiss: string
  /** Stands for a while where a statement was dismissed, before `undo`. */
  readonly hidden: string
  readonly undo: string
  readonly dismissed: (statements: number) => string
  readonly restore: string
  readonly showUnsure: (statements: number) => string
  /** Heads what the dossiers have of these leaders. */
  readonly record: string
  readonly recordNote: string
  readonly recordNone: string
  /** Names the button that opens the article that a position comes from. */
  readonly openArticle: (title: string) => string
  /** In the popup: the leaders that the page names; the last may be `others`. */
  readonly mentions: (leaders: readonly string[]) => string
  /** How many leaders are named besides those before. */
  readonly others: (leaders: number) => string
  /** In the popup: the topics that the page names; `count` is their number. */
  readonly about: (topics: readonly string[], count: number) => string
  /** In the popup where it has no statement. */
  readonly nothing: string
  readonly popup: (statements: number) => string
}
