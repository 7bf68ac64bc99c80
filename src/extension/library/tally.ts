/** Count what is kept; none of the pages is read for it. */
import { type KeptTally, keptTally } from '../../core/library/kept-tally'
import { pageTallies } from '../records/read-many'
import { readSubjects } from '../subjects'

export async function readTally(): Promise<KeptTally> {
  const [subjects, pages] = await Promise.all([readSubjects(), pageTallies()])
  return keptTally(pages, subjects)
}
