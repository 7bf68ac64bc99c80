/** What draws what the user says for good of found statements, with its words: loaded once it is needed. */
import type { ComponentType } from 'preact'
import type { PageReading, ShownStatement } from '../../core/find/page-reading'
import type { Keeping } from '../../core/records/keeping'
import type { JudgingStrings } from '../strings/judging/judging-strings'
import type { Strings } from '../strings/strings'

interface Worded {
  readonly strings: Strings
  readonly words: JudgingStrings
}

export interface JudgeProps extends Worded {
  readonly statement: ShownStatement
  readonly onRejected: () => Promise<Keeping>
  readonly onCorrect: (statement: ShownStatement) => Promise<Keeping>
}

export interface RejectedProps extends Worded {
  readonly reading: PageReading
  readonly statements: readonly ShownStatement[]
  readonly onReject: (statement: ShownStatement, isRejected: boolean) => Promise<Keeping>
}

export interface Judging {
  readonly words: JudgingStrings
  readonly Judge: ComponentType<JudgeProps>
  readonly Rejected: ComponentType<RejectedProps>
}
