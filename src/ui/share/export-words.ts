/** The words that a table and annotations are written in, in the user's language. */
import type { Dossier } from '../../core/dossier'
import type { ExportWords } from '../../core/share/page-export'
import type { Strings } from '../strings'
import type { LibraryStrings } from '../strings/library/library-strings'

export function exportWords(dossier: Dossier, strings: Strings, words: LibraryStrings): ExportWords {
  const { language } = strings
  const nameIn =
    (list: readonly { readonly id: string; readonly name: Dossier['event']['title'] }[]) =>
    (id: string): string =>
      list.find((each) => each.id === id)?.name[language] ?? id
  return {
    language,
    columns: words.columns,
    speaker: nameIn(dossier.speakers),
    topic: nameIn(dossier.topics),
    source: nameIn(dossier.sources),
    kind: strings.kind,
    verdict: strings.verdict
  }
}
