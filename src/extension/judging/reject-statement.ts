/** Reject for good what was found, or no longer, and have it left out of the list once that is stored. */
import type { ShownStatement } from '../../core/find/page-reading'
import { type Listed, withRejection } from '../../core/page-content'
import { keepFound } from '../../core/records/keep-found'
import type { AlsoDone, Keeping } from '../../core/records/keeping'

type RejectedWords = Pick<ShownStatement, 'speaker' | 'topic' | 'words'>

interface Doing {
  readonly keep: (also: AlsoDone) => Promise<Keeping>
  readonly unreject: (said: RejectedWords) => Promise<void>
  readonly choose: (listed: Listed) => void
}

export async function rejectStatement(
  listed: Listed,
  statement: ShownStatement,
  isRejected: boolean,
  { keep, unreject, choose }: Doing
): Promise<Keeping> {
  const { speaker, topic, words } = statement
  const outcome = isRejected
    ? await keep({ action: 'reject', statement: keepFound(statement).id, address: null })
    : await unreject({ speaker, topic, words }).then(
        () => 'kept' as const,
        () => 'failed' as const
      )
  if (outcome === 'kept') choose(withRejection(listed, statement.id, isRejected))
  return outcome
}
