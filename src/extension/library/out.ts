/** Write what is kept, and what a page has, into a file for use elsewhere; loaded once one is saved. */
import { strToU8, zipSync } from 'fflate'
import { heldStatements } from '../../core/records/apply-edits'
import type { KeptPage } from '../../core/records/kept-page'
import { type ExportedArticle, exportedArticle, exportedKept, exportedReading } from '../../core/share/exported-article'
import { noteNames, writeNote } from '../../core/share/kept-note'
import type { ExportWords } from '../../core/share/page-export'
import { writeTable } from '../../core/share/table'
import { writeAnnotations } from '../../core/share/web-annotations'
import type { FileKind } from '../../ui/library/file-kind'
import type { BriefOf, ReadingBriefOf } from '../../ui/library/library-props'
import { exportWords } from '../../ui/share/export-words'
import type { Strings } from '../../ui/strings'
import type { LibraryStrings } from '../../ui/strings/library/library-strings'

/** A file that is about to be saved. */
export interface OutFile {
  readonly name: string
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}
type TableKind = Exclude<FileKind, 'md'>

/** What a page has, named after its article and the day; null of an article without a page. `version` is that of Mawqif. */
export function fileOfBrief(
  kind: TableKind,
  brief: BriefOf | ReadingBriefOf,
  strings: Strings,
  words: LibraryStrings,
  version: string
): OutFile | null {
  const fileOf = (exported: ExportedArticle, names: Parameters<typeof exportWords>[0]): OutFile => {
    const name = `mawqif-${exported.id}-${exported.seen.slice(0, 10)}`
    return fileOfArticles(kind, name, [exported], exportWords(names, strings, words), version)
  }
  if ('reading' in brief) {
    const { leaders, topics } = brief.reading.reading
    return fileOf(exportedReading(brief.reading), { speakers: leaders, topics })
  }
  const { dossier, exported } = brief
  return exported === null ? null : fileOf(exportedArticle(dossier, exported, strings.language), dossier)
}

/** Kept pages; as notes one file for each, of several pages in an archive. `day` is today's. */
export function fileOfKept(
  kind: FileKind,
  pages: readonly KeptPage[],
  words: ExportWords,
  version: string,
  day: string
): OutFile {
  const name = `mawqif-${day}`
  const named = withOwnNames(words, pages)
  return kind === 'md'
    ? fileOfNotes(name, pages, named)
    : fileOfArticles(kind, name, pages.map(exportedKept), named, version)
}

/** The words, with the names that the user gave. */
function withOwnNames(words: ExportWords, pages: readonly KeptPage[]): ExportWords {
  const own = new Map(pages.flatMap(heldStatements).flatMap(({ names }) => Object.entries(names)))
  return {
    ...words,
    speaker: (id) => own.get(id) ?? words.speaker(id),
    topic: (id) => own.get(id) ?? words.topic(id)
  }
}

function fileOfNotes(name: string, pages: readonly KeptPage[], words: ExportWords): OutFile {
  const names = noteNames(pages)
  const notes = pages.map((page, i) => [names[i] ?? '', writeNote(page, words)] as const)
  const [only, ...others] = notes
  if (only !== undefined && others.length === 0) return { name: only[0], type: 'text/markdown', content: only[1] }
  const files = Object.fromEntries(notes.map(([note, text]) => [note, strToU8(text)]))
  return { name: `${name}.zip`, type: 'application/zip', content: zipSync(files) }
}

function fileOfArticles(
  kind: TableKind,
  name: string,
  articles: readonly ExportedArticle[],
  words: ExportWords,
  version: string
): OutFile {
  return kind === 'csv'
    ? { name: `${name}.csv`, type: 'text/csv', content: writeTable(articles, words) }
    : {
        name: `${name}.jsonld`,
        type: 'application/ld+json',
        content: writeAnnotations(articles, words, version)
      }
}
