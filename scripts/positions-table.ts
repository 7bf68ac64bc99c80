/** Lay out what the sidebar lists as a table for the terminal. */
import type { SidebarView } from '../tests/e2e/harness/shadow'

/** Enough of a summary to know it by, and the table fits a terminal of 100 columns. */
const SUMMARY_LENGTH = 40

const HEAD = ['speaker', 'topic', 'statement', 'verdict', 'position']

/** Write one row for each statement; the position stands last, as Arabic would shift the columns after it. */
export function positionsTable(view: SidebarView): string {
  const rows = view.statements.map(({ speaker, topic, id, verdict, summaries }) => [
    speaker,
    topic,
    id,
    verdict,
    shorten(summaries.join(' / '))
  ])
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
