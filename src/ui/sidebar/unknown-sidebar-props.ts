/** The props of the sidebar of an unknown article. */
import type { PageReading } from '../../core/find/page-reading'
import type { RecordedPosition } from '../../core/library/recorded-positions'
import type { SaidBefore } from '../../core/records/edited-statement'
import type { ListChoice } from './unknown-outline'
import type { ShellProps } from './shell-props'

export interface UnknownSidebarProps extends ShellProps, ListChoice {
  readonly reading: PageReading
  readonly record: readonly RecordedPosition[]
  readonly before: readonly SaidBefore[]
  /** Leave out these statements and no others. */
  readonly onDismiss: (statements: readonly string[]) => void
  /** Show (true) or hide what is less sure. */
  readonly onUnsure: (shown: boolean) => void
  readonly onArticle: (article: string, statement: string | null) => void
}
