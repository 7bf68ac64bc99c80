/** Find out what a brief is of. */
import type { BriefOf, ReadingBriefOf } from '../../ui/library/library-props'
import { askPage } from '../messages/ask-page'
import { readDossier } from './bundle'

/** Ask the page of a tab; its dossier is read from the bundle, not taken from the page. */
export async function readPageBrief(tab: number): Promise<BriefOf | ReadingBriefOf | 'gone' | 'failed'> {
  const exported = await askPage(tab, 'export').catch(() => null)
  if (!exported) return 'gone'
  if ('reading' in exported) return { reading: exported }
  try {
    return { dossier: await readDossier(exported.sighting.dossier), exported }
  } catch {
    return 'failed'
  }
}
