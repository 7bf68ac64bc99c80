/** Find out what a brief is of, and write what can be saved of it. */
import type { ExportedArticle } from '../../core/share/exported-article'
import { writeAnnotations } from '../../core/share/web-annotations'
import type { ExportWords } from '../../core/share/page-export'
import { writeTable } from '../../core/share/table'
import type { BriefOf, FileKind, ReadingBriefOf } from '../../ui/library/library-props'
import { browser } from '../browser'
import { askPage } from '../messages/ask-page'
import { readDossier } from './bundle'
import { saveFile } from './save-file'

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

const FILES: Readonly<
  Record<
    FileKind,
    {
      readonly type: string
      readonly write: (exported: ExportedArticle, words: ExportWords) => string
    }
  >
> = {
  jsonld: {
    type: 'application/ld+json',
    write: (exported, words) => writeAnnotations(exported, words, browser.runtime.getManifest().version)
  },
  csv: { type: 'text/csv', write: writeTable }
}

/** Save what a page has, named after its article and the day. */
export function saveExport(kind: FileKind, exported: ExportedArticle, words: ExportWords): void {
  const { type, write } = FILES[kind]
  const name = `mawqif-${exported.id}-${exported.seen.slice(0, 10)}.${kind}`
  saveFile(name, type, write(exported, words))
}
