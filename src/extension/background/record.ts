/** Look up what is on record of leaders and topics: their names, and what the bundled dossiers and the kept pages have. */
import { articlesOf, positionsOf } from '../../core/library/recorded-positions'
import type { SaidBefore } from '../../core/records/edited-statement'
import { readCatalogue } from '../library/bundle'
import type { Asked } from '../messages/direction'
import type { OnRecord, ToBackground } from '../messages/to-background'
import { pageAddress } from '../records/page-address'
import { rejectedAmong } from '../records/rejections'
import { isAnyKept, saidBefore } from '../records/store'
import { readSubjects } from '../subjects'
import { readDossier } from './dossier-store'

/** Dossiers that are read for one page: the newest tell where leaders stand now. */
const MOST_DOSSIERS = 8
/** Earlier statements that are shown of one leader on one topic. */
const MOST_BEFORE = 3

/** The positions, and what was kept from other addresses, are those of these leaders on these topics, the newest first; rejected are those of these statements. */
export async function recordOf(
  { leaders, topics, statements }: Asked<ToBackground['record']>,
  address: string
): Promise<OnRecord> {
  const [subjects, { articles }, before, rejected] = await Promise.all([
    readSubjects(),
    readCatalogue(),
    // Where the browser has no storage for it, a page is read all the same.
    keptOf(leaders, topics, pageAddress(address)).catch(() => []),
    rejectedAmong(statements, pageAddress(address)).catch(() => [])
  ])
  const ids = articlesOf(articles, leaders, topics).slice(0, MOST_DOSSIERS)
  const dossiers = await Promise.all(ids.map(readDossier))
  return {
    subjects: {
      leaders: subjects.leaders.filter(({ id }) => leaders.includes(id)),
      topics: subjects.topics.filter(({ id }) => topics.includes(id))
    },
    positions: dossiers.flatMap((dossier) => positionsOf(dossier, leaders, topics)),
    before,
    rejected
  }
}

async function keptOf(
  leaders: readonly string[],
  topics: readonly string[],
  but: string | null
): Promise<readonly SaidBefore[]> {
  if (!(await isAnyKept())) return []
  const asked = leaders.flatMap((leader) => topics.map((topic) => saidBefore(leader, topic, but, MOST_BEFORE)))
  return (await Promise.all(asked)).flat()
}
