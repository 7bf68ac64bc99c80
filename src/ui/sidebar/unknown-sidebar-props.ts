/** The props of the sidebar of an unknown article. */
import type { PageReading, ShownStatement } from '../../core/find/page-reading'
import type { RecordedPosition } from '../../core/library/recorded-positions'
import type { Keeping } from '../../core/records/keeping'
import type { SaidBefore } from '../../core/records/edited-statement'
import type { Judging } from '../judging/judging'
import type { ListChoice } from './unknown-outline'
import type { ShellProps } from './shell-props'

export interface UnknownSidebarProps extends ShellProps, ListChoice {
  readonly reading: PageReading
  readonly record: readonly RecordedPosition[]
  readonly before: readonly SaidBefore[]
  /** Those of the dismissed statements that were rejected for good. */
  readonly rejected: ReadonlySet<string>
  /** Null until it is needed. */
  readonly judging: Judging | null
  /** It is about to be needed. */
  readonly onJudging: () => void
  /** Leave out these statements and no others. */
  readonly onDismiss: (statements: readonly string[]) => void
  /** Keep the page and reject this statement of it for good; or reject it no longer. */
  readonly onReject: (statement: ShownStatement, isRejected: boolean) => Promise<Keeping>
  /** Keep the page, and correct this statement of it where it is kept. */
  readonly onCorrect: (statement: ShownStatement) => Promise<Keeping>
  /** Show (true) or hide what is less sure. */
  readonly onUnsure: (shown: boolean) => void
  readonly onArticle: (article: string, statement: string | null) => void
}
