/** The words that a table and annotations are written in, in the user's language. */
import type { ExportWords } from '../../core/share/page-export'
import type { Localised } from '../../core/text/language'
import type { Strings } from '../strings'
import type { LibraryStrings } from '../strings/library/library-strings'

type NamedSubjects = readonly { readonly id: string; readonly name: Localised }[]

/** `sources` that are not named stand for themselves: an unknown article gives them in its own words. */
export function exportWords(
  names: { readonly speakers: NamedSubjects; readonly topics: NamedSubjects; readonly sources?: NamedSubjects },
  strings: Strings,
  words: LibraryStrings
): ExportWords {
  const { language } = strings
  const nameIn =
    (list: NamedSubjects) =>
    (id: string): string =>
      list.find((each) => each.id === id)?.name[language] ?? id
  return {
    language,
    columns: words.columns,
    speaker: nameIn(names.speakers),
    topic: nameIn(names.topics),
    source: nameIn(names.sources ?? []),
    act: strings.unknown.acts,
    kind: strings.kind,
    verdict: { ...strings.verdict, found: strings.unknown.automatic, added: strings.unknown.added },
    mine: strings.unknown.mine
  }
}
