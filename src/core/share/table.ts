/**
 * A page's statements as a table, one a row. A statement that is not on the page has its verdict and none of its
 * words.
 */
import { writeCsv } from './csv'
import type { ExportedArticle } from './exported-article'
import { COLUMNS, type Column, type ExportWords } from './page-export'

/** Write the statements of a page as CSV. The first row names the columns. */
export function writeTable({ title, page, seen, statements }: ExportedArticle, words: ExportWords): string {
  const rows = statements.map((statement): Readonly<Record<Column, string>> => ({
    statement: statement.id,
    speaker: statement.speakers.map(words.speaker).join('; '),
    topic: words.topic(statement.topic),
    act: statement.act === null ? '' : words.act[statement.act],
    kind: words.kind[statement.kind],
    sources: statement.sources.map(words.source).join('; '),
    cue: statement.cues.join(' … '),
    verdict: words.verdict[statement.verdict],
    words: statement.quotes.map(({ exact }) => exact).join(' … '),
    article: title,
    title: page.title,
    address: page.address,
    seen
  }))
  return writeCsv([
    COLUMNS.map((column) => words.columns[column]),
    ...rows.map((row) => COLUMNS.map((column) => row[column]))
  ])
}
