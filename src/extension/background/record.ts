/** Look up what is on record in the bundled dossiers. */
import { articlesOf, positionsOf, type RecordedPosition } from '../../core/library/recorded-positions'
import { readCatalogue } from '../library/bundle'
import { readDossier } from './dossier-store'

/** Dossiers that are read for one page: the newest tell where leaders stand now. */
const MOST_DOSSIERS = 8

/** The positions of these speakers on these topics, the newest first. */
export async function recordOf(
  speakers: readonly string[],
  topics: readonly string[]
): Promise<readonly RecordedPosition[]> {
  const { articles } = await readCatalogue()
  const ids = articlesOf(articles, speakers, topics).slice(0, MOST_DOSSIERS)
  const dossiers = await Promise.all(ids.map(readDossier))
  return dossiers.flatMap((dossier) => positionsOf(dossier, speakers, topics))
}
