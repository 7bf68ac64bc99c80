/**
 * A page's statements as a table, one a row. A statement that is not on the page has its verdict and none of its
 * words.
 */
import type { Dossier } from '../dossier'
import { writeCsv } from './csv'
import { COLUMNS, type Column, type ExportWords, type PageExport } from './page-export'

/** Write the statements of a page as CSV. The first row names the columns. */
export function writeTable(dossier: Dossier, { page, seen, sighting, quotes }: PageExport, words: ExportWords): string {
  const rows = dossier.statements.map((statement): Readonly<Record<Column, string>> => {
    const verdict = sighting.findings.find((finding) => finding.statement === statement.id)?.verdict ?? 'absent'
    return {
      statement: statement.id,
      speaker: statement.speakers.map(words.speaker).join('; '),
      topic: words.topic(statement.topic),
      kind: words.kind[statement.kind],
      sources: statement.sources.map(words.source).join('; '),
      cue: statement.cues.map(({ quote }) => quote.exact).join(' … '),
      verdict: words.verdict[verdict],
      words: quotes[statement.id]?.map(({ exact }) => exact).join(' … ') ?? '',
      article: dossier.event.title[words.language],
      title: page.title,
      address: page.address,
      seen
    }
  })
  return writeCsv([
    COLUMNS.map((column) => words.columns[column]),
    ...rows.map((row) => COLUMNS.map((column) => row[column]))
  ])
}
