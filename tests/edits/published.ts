/** The tables as `docs/verdicts.md` has them, between two comments. */
import { readFileSync } from 'node:fs'

export const PAGE = new URL('../../docs/verdicts.md', import.meta.url)
const BEGIN = '<!-- tables: begin -->\n\n'
const END = '\n\n<!-- tables: end -->'

export function readPublished(): string {
  const page = readFileSync(PAGE, 'utf8')
  return page.slice(page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END))
}

/** The page with other tables. */
export function withTables(tables: string): string {
  const page = readFileSync(PAGE, 'utf8')
  return page.slice(0, page.indexOf(BEGIN) + BEGIN.length) + tables + page.slice(page.indexOf(END))
}
