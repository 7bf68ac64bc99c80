/** Lay out what the sidebar shows as a table for the terminal. */
import type { Dossier } from '../src/core/dossier'
import type { InterfaceLanguage } from '../src/core/text/language'
import type { SidebarView } from './browser/sidebar'

/** Enough of a summary to know it by. */
const SUMMARY_LENGTH = 56

const HEAD = ['speaker', 'topic', 'statements and their verdicts', 'position']

/**
 * Write one row for each position of `dossier` that the sidebar shows, its statements with the verdicts shown there.
 * The position stands last: right-to-left text would shift the columns after it.
 */
export function positionsTable(view: SidebarView, dossier: Dossier): string {
  const language = view.lang as InterfaceLanguage
  const shown = new Map(view.statements.map((statement) => [statement.id, statement]))
  const rows = dossier.positions.flatMap(({ speakers, topic, summary, statements }) => {
    const listed = statements.flatMap((id) => shown.get(id) ?? [])
    if (!listed.some(({ summaries }) => summaries.includes(summary[language]))) return []
    const verdicts = listed.map(({ id, verdict }) => `${id} ${verdict}`).join(', ')
    return [[speakers.join(' + '), topic, verdicts, shorten(summary[language])]]
  })
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const rule = widths.map((width) => '-'.repeat(width))
  return [HEAD, rule, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

function shorten(text: string): string {
  return text.length > SUMMARY_LENGTH ? `${text.slice(0, SUMMARY_LENGTH - 1).trimEnd()}…` : text
}
