/** Open the library where this statement is corrected: of the page, which is kept for it; or, of the user's own, of the one that has it. */
import type { ShownStatement } from '../../core/find/page-reading'
import { keepFound } from '../../core/records/keep-found'
import type { AlsoDone, Keeping } from '../../core/records/keeping'

export const correctStatement = (
  statement: ShownStatement,
  keep: (also: AlsoDone) => Promise<Keeping>
): Promise<Keeping> => {
  const { statement: id, address } = statement.mine ?? { statement: keepFound(statement).id, address: null }
  return keep({ action: 'correct', statement: id, address })
}
