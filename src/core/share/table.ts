/**
 * The statements of pages as a table, one a row. A statement that is not on its page has its verdict and none of its
 * words.
 */
import { writeCsv } from './csv'
import { type ExportedArticle, judgementOf } from './exported-article'
import { COLUMNS, type Column, type ExportWords } from './page-export'

/** Write the statements of pages as CSV. The first row names the columns. */
export function writeTable(articles: readonly ExportedArticle[], words: ExportWords): string {
  const rows = articles.flatMap((article) => rowsOf(article, words))
  return writeCsv([
    COLUMNS.map((column) => words.columns[column]),
    ...rows.map((row) => COLUMNS.map((column) => row[column]))
  ])
}

function rowsOf(
  { title, page, imprint, seen, statements }: ExportedArticle,
  words: ExportWords
): readonly Readonly<Record<Column, string>>[] {
  return statements.map((statement) => ({
    statement: statement.id,
    speaker: statement.speakers.map(words.speaker).join('; '),
    topic: words.topic(statement.topic),
    act: statement.act === null ? '' : words.act[statement.act],
    kind: words.kind[statement.kind],
    sources: statement.sources.map(words.source).join('; '),
    cue: statement.cues.join(' … '),
    verdict: judgementOf(statement, words),
    words: statement.quotes.map(({ exact }) => exact).join(' … '),
    article: title,
    title: page.title,
    address: page.address,
    outlet: imprint.outlet ?? '',
    authors: imprint.authors.join('; '),
    published: imprint.published ?? '',
    seen
  }))
}
