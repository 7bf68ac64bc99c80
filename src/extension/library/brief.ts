/** Find out what a brief is of, and write what can be saved of it. */
import type { Dossier } from '../../core/dossier'
import { writeAnnotations } from '../../core/share/web-annotations'
import type { ExportWords, PageExport } from '../../core/share/page-export'
import { writeTable } from '../../core/share/table'
import type { BriefOf, FileKind } from '../../ui/library/library-props'
import { browser } from '../browser'
import { askPage } from '../messages/ask-page'
import { readDossier } from './bundle'
import { saveFile } from './save-file'

/** Ask the page of a tab; its dossier is read from the bundle, not taken from the page. */
export async function readPageBrief(tab: number): Promise<BriefOf | 'gone' | 'failed'> {
  const exported = await askPage(tab, 'export').catch(() => null)
  if (!exported || 'reading' in exported) return 'gone'
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
      readonly write: (dossier: Dossier, exported: PageExport, words: ExportWords) => string
    }
  >
> = {
  jsonld: {
    type: 'application/ld+json',
    write: (dossier, exported, words) =>
      writeAnnotations(dossier, exported, words, browser.runtime.getManifest().version)
  },
  csv: { type: 'text/csv', write: writeTable }
}

/** Save what a page has of an article, named after the article and the day. */
export function saveExport(kind: FileKind, dossier: Dossier, exported: PageExport, words: ExportWords): void {
  const { type, write } = FILES[kind]
  const name = `mawqif-${dossier.id}-${exported.seen.slice(0, 10)}.${kind}`
  saveFile(name, type, write(dossier, exported, words))
}
