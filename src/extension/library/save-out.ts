/** Save what is kept, and what a page has, as files for use elsewhere. */
import { type Shelved, shelvedPages } from '../../core/library/shelf'
import type { KeptPage } from '../../core/records/kept-page'
import type { FileKind, Out } from '../../ui/library/file-kind'
import type { BriefOf, LibraryProps, ReadingBriefOf } from '../../ui/library/library-props'
import { exportWords } from '../../ui/share/export-words'
import type { Strings } from '../../ui/strings'
import type { LibraryStrings } from '../../ui/strings/library/library-strings'
import { browser } from '../browser'
import { keptPages } from '../records/read-many'
import { readSubjects } from '../subjects'
import { saveFile } from './save-file'

const version = (): string => browser.runtime.getManifest().version

/** Save what a page has. */
export async function saveBrief(
  kind: Exclude<FileKind, 'md'>,
  brief: BriefOf | ReadingBriefOf,
  strings: Strings,
  words: LibraryStrings
): Promise<void> {
  const { fileOfBrief } = await import('./out')
  const file = fileOfBrief(kind, brief, strings, words, version())
  if (file !== null) saveFile(file.name, file.type, file.content)
}

/** What of the library can be saved. */
interface Savable extends Pick<LibraryProps, 'keptPage'> {
  readonly hits: readonly Shelved[] | 'failed' | null
}

export async function saveKept(
  kind: FileKind,
  what: Out,
  kept: Savable,
  strings: Strings,
  words: LibraryStrings
): Promise<void> {
  const [{ fileOfKept }, { leaders, topics }, pages] = await Promise.all([
    import('./out'),
    readSubjects(),
    pagesOf(what, kept)
  ])
  const written = exportWords({ speakers: leaders, topics }, strings, words)
  const { name, type, content } = fileOfKept(kind, pages, written, version(), new Date().toISOString().slice(0, 10))
  saveFile(name, type, content)
}

async function pagesOf(what: Out, { keptPage, hits }: Savable): Promise<readonly KeptPage[]> {
  if (what === 'all') return (await keptPages()).pages
  if (what === 'found') return hits === null || hits === 'failed' ? [] : shelvedPages(hits)
  return keptPage === null || typeof keptPage === 'string' ? [] : [keptPage.page]
}
