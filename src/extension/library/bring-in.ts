/** Bring a file of annotations into the kept pages; loaded once one is chosen. */
import { bringIn } from '../../core/records/bring-in'
import type { KeptPage } from '../../core/records/kept-page'
import { LARGEST_ANNOTATIONS, readAnnotations } from '../../core/records/read-annotations'
import type { KeptNews } from '../../ui/library/kept-props'
import type { LibraryStrings } from '../../ui/strings/library/library-strings'
import { browser } from '../browser'
import { pageAddress } from '../records/page-address'
import { keptPage, restorePages } from '../records/store'
import { readSubjects } from '../subjects'

/** A file with a problem changes nothing. Rejects where the browser refuses to store. */
export async function bringInFile(file: File, { kept: { bringIn: words } }: LibraryStrings): Promise<KeptNews> {
  if (file.size > LARGEST_ANNOTATIONS) return { kind: 'refused', problems: [{ kind: 'too-large' }] }
  const read = readAnnotations(await file.text())
  if ('problems' in read) return { kind: 'refused', problems: read.problems }
  const addresses = new Set(read.flatMap(({ address }) => pageAddress(address) ?? []))
  const kept = new Map<string, KeptPage | null>()
  for (const address of addresses) kept.set(address, await keptPage(address))
  let at = Date.now()
  const { pages, ...came } = bringIn(read, {
    addressOf: pageAddress,
    keptAt: (address) => kept.get(address) ?? null,
    subjects: await readSubjects(),
    unnamed: words.unnamed,
    version: browser.runtime.getManifest().version,
    nextMoment: () => new Date(at++).toISOString()
  })
  return { kind: 'brought-in', ...came, changes: await restorePages(pages) }
}
