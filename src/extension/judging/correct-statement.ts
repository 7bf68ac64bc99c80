/** Keep the page, and open the library where this statement of it is corrected. */
import type { ShownStatement } from '../../core/find/page-reading'
import { keepFound } from '../../core/records/keep-found'
import type { AlsoDone, Keeping } from '../../core/records/keeping'

export const correctStatement = (
  statement: ShownStatement,
  keep: (also: AlsoDone) => Promise<Keeping>
): Promise<Keeping> => keep({ action: 'correct', statement: keepFound(statement).id })
