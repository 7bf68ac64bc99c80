/** Look up what is on record of leaders and topics: their names, and what the bundled dossiers have. */
import { articlesOf, positionsOf } from '../../core/library/recorded-positions'
import { readCatalogue } from '../library/bundle'
import type { OnRecord } from '../messages/to-background'
import { readSubjects } from '../subjects'
import { readDossier } from './dossier-store'

/** Dossiers that are read for one page: the newest tell where leaders stand now. */
const MOST_DOSSIERS = 8

/** The positions are those of these leaders on these topics, the newest first. */
export async function recordOf(leaders: readonly string[], topics: readonly string[]): Promise<OnRecord> {
  const [subjects, { articles }] = await Promise.all([readSubjects(), readCatalogue()])
  const ids = articlesOf(articles, leaders, topics).slice(0, MOST_DOSSIERS)
  const dossiers = await Promise.all(ids.map(readDossier))
  return {
    subjects: {
      leaders: subjects.leaders.filter(({ id }) => leaders.includes(id)),
      topics: subjects.topics.filter(({ id }) => topics.includes(id))
    },
    positions: dossiers.flatMap((dossier) => positionsOf(dossier, leaders, topics))
  }
}
