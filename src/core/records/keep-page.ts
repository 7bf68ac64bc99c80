/** Make of what is on a page now what is kept of it. */
import type { Dossier } from '../dossier'
import { isShown } from '../find/page-reading'
import type { PageExport, PageQuote, ReadingExport } from '../share/page-export'
import type { Span } from '../text/span'
import { keepFound } from './keep-found'
import { INTERFACE_LANGUAGES } from '../text/language'
import { isOwnSubject } from './own-subject'
import { type KeptPage, type KeptStatement, LONGEST_TITLE } from './kept-page'

/** Where the page was seen, and by which version of Mawqif. */
export interface SeenAt {
  readonly address: string
  readonly version: string
}

/** Stands between two passages of one statement, as where something is left out of a quotation. */
export const GAP = ' […] '

/** What is kept of an unknown article: the statements that were found and are shown unasked; what is the user's own is kept already. Null where that is nothing, or lies with another page alone. */
export function keepReading(
  { page, imprint, seen, reading }: ReadingExport,
  { address, version }: SeenAt
): KeptPage | null {
  const shown = reading.statements.filter(isShown)
  // A sentence that stands on the page twice is kept once.
  const byId = new Map(
    shown
      .filter(({ mine }) => mine === undefined)
      .map(keepFound)
      .map((each) => [each.id, each])
  )
  const statements = [...byId.values()]
  if (statements.length === 0 && !shown.some(({ mine }) => mine?.address === address)) return null
  return {
    address,
    title: page.title.slice(0, LONGEST_TITLE),
    imprint: { ...imprint, authors: [...imprint.authors] },
    language: reading.language,
    article: null,
    sketch: [...reading.sketch],
    seen,
    version,
    statements,
    names: namesIn(statements, reading),
    text: null,
    edits: []
  }
}

/** The names of those of their speakers and topics whom the user watches for, in the article's language. */
function namesIn(statements: readonly KeptStatement[], reading: ReadingExport['reading']): KeptPage['names'] {
  const said = new Set(statements.flatMap(({ speakers, topic }) => [...speakers, topic]))
  const own = [...reading.leaders, ...reading.topics].filter(({ id }) => isOwnSubject(id) && said.has(id))
  const language = INTERFACE_LANGUAGES.find((each) => each === reading.language) ?? 'en'
  return Object.fromEntries(own.map(({ id, name }) => [id, name[language]]))
}

/** What is kept of a known article: the statements that are on the page, in its own words. Null where none is. */
export function keepSighting(
  dossier: Dossier,
  { page, imprint, seen, sighting, quotes }: PageExport,
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
    imprint: { ...imprint, authors: [...imprint.authors] },
    language: dossier.language,
    article: dossier.id,
    sketch: [],
    seen,
    version,
    statements,
    names: {},
    text: null,
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
