/** Make of what is on a page now what is kept of it. */
import type { Dossier } from '../dossier'
import { isShown } from '../find/page-reading'
import type { PageExport, PageQuote, ReadingExport } from '../share/page-export'
import type { Span } from '../text/span'
import { keepFound } from './keep-found'
import { type KeptPage, type KeptStatement, LONGEST_TITLE } from './kept-page'

/** Where the page was seen, and by which version of Mawqif. */
export interface SeenAt {
  readonly address: string
  readonly version: string
}

/** Stands between two passages of one statement, as where something is left out of a quotation. */
const GAP = ' […] '

/** What is kept of an unknown article: the statements that are shown unasked. Null where there are none. */
export function keepReading({ page, seen, reading }: ReadingExport, { address, version }: SeenAt): KeptPage | null {
  // A sentence that stands on the page twice is kept once.
  const byId = new Map(
    reading.statements
      .filter(isShown)
      .map(keepFound)
      .map((each) => [each.id, each])
  )
  const statements = [...byId.values()]
  if (statements.length === 0) return null
  return {
    address,
    title: page.title.slice(0, LONGEST_TITLE),
    language: reading.language,
    article: null,
    seen,
    version,
    statements,
    edits: []
  }
}

/** What is kept of a known article: the statements that are on the page, in its own words. Null where none is. */
export function keepSighting(
  dossier: Dossier,
  { page, seen, sighting, quotes }: PageExport,
  { address, version }: SeenAt
): KeptPage | null {
  const statements = dossier.statements.flatMap((statement): readonly KeptStatement[] => {
    const verdict = sighting.findings.find((finding) => finding.statement === statement.id)?.verdict ?? 'absent'
    const said = joined(quotes[statement.id] ?? [])
    if (verdict === 'absent' || said.content.length === 0) return []
    const { id, speakers, topic, kind, cues, sources } = statement
    return [
      {
        id,
        speakers: [...speakers],
        topic,
        kind,
        act: null,
        verdict,
        ...said,
        cues: cues.map(({ quote }) => quote.exact),
        sources: sources.map(
          (source) => dossier.sources.find((each) => each.id === source)?.name[dossier.language] ?? source
        )
      }
    ]
  })
  if (statements.length === 0) return null
  return {
    address,
    title: page.title.slice(0, LONGEST_TITLE),
    language: dossier.language,
    article: dossier.id,
    seen,
    version,
    statements,
    edits: []
  }
}

/** The words of several passages in one text, with where each stands in it: all of them are content. */
function joined(quotes: readonly PageQuote[]): { readonly words: string; readonly content: Span[] } {
  let words = ''
  const content: Span[] = []
  for (const { exact } of quotes) {
    if (exact === '') continue
    if (words !== '') words += GAP
    content.push({ start: words.length, end: words.length + exact.length })
    words += exact
  }
  return { words, content }
}
