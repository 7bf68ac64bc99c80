/**
 * Write the tables of docs/trust.md from what the tests tried: `seen` is what each browser gave, by the name of the way.
 *
 * The end-to-end tests call it where `RENEW_TRUST` is set; the unit tests fail where a way is missing from the page.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { REPLACEMENTS, VEILS, WRITINGS } from '../changing'
import { HOSTILE_STYLES } from '../hostile-styles'
import { MOVES } from '../moves'
import { POLICIES } from '../policies'
import { MORE_REVEALED, REVEALED } from '../revealed'
import { FOLDS } from '../unfolded'
import { WATCHED_CHANGES } from '../watched'
import { ADDED } from './added'
import { TAKEN } from './taken'
import type { Way } from './way'

const PAGE = resolve(import.meta.dirname, '../../../docs/trust.md')

/** What was tried, a row each: the attack or fault, and what is expected. */
export interface Row {
  readonly name: string
  readonly expected: string
}

export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  added: ADDED.map(rowOf),
  taken: TAKEN.map(rowOf),
  'added-unknown': ADDED.map(unknownRowOf),
  'taken-unknown': TAKEN.map(unknownRowOf),
  styled: named(HOSTILE_STYLES, 'the sidebar as designed'),
  policies: named(POLICIES, 'the sidebar with the article'),
  moved: named(MOVES, 'the sidebar where it belongs again'),
  replaced: named(REPLACEMENTS, 'the sidebar with the article, and without it'),
  revealed: named({ ...REVEALED, ...MORE_REVEALED }, 'in sight'),
  late: named(WRITINGS, 'the sidebar with the article'),
  veiled: named(VEILS, 'the sidebar with the article'),
  folded: FOLDS.map(({ name }) => ({ name, expected: 'left out while it is folded, and listed again' })),
  watched: WATCHED_CHANGES.map(({ name, expected }) => ({ name, expected: `${expected} within 2 s, and back` }))
}

function named(rows: Readonly<Record<string, unknown>>, expected: string): readonly Row[] {
  return Object.keys(rows).map((name) => ({ name, expected }))
}

function unknownRowOf(way: Way): Row {
  return { name: way.name, expected: isListed(way) ? 'listed' : 'not as it was' }
}

/** Whether an article that no dossier knows keeps the statement. */
export function isListed({ expected, isElsewhere }: Way): boolean {
  return expected === 'kept' && isElsewhere !== true
}

function rowOf({ name, expected }: Way): Row {
  return { name, expected }
}

/** The rows of one table as the page has them, by name. */
export function rowsOnPage(table: string): readonly string[] {
  const [, text = ''] =
    new RegExp(`<!-- ${table}: begin -->(.*?)<!-- ${table}: end -->`, 'su').exec(readFileSync(PAGE, 'utf8')) ?? []
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|')[1]?.trim() ?? '')
}

/** Write one table, with what was seen in a browser. */
export function writeTable(table: string, browser: string, seen: ReadonlyMap<string, string>): void {
  const page = readFileSync(PAGE, 'utf8')
  const old = new Map(cellsOf(page, table).map((cells) => [cells[0], cells]))
  const column = browser === 'chromium' ? 2 : 3
  const rows = (TABLES[table] ?? []).map(({ name, expected }) => {
    const before = old.get(name) ?? []
    const cells = [name, expected, before[2] ?? '', before[3] ?? '']
    cells[column] = seen.get(name) ?? ''
    return `| ${cells.join(' | ')} |`
  })
  const lines = ['| attack or fault | expected | Chromium | Firefox |', '| --- | --- | --- | --- |', ...rows].join('\n')
  const marked = new RegExp(`(<!-- ${table}: begin -->).*?(<!-- ${table}: end -->)`, 'su')
  writeFileSync(
    PAGE,
    page.replace(marked, (_all, begin: string, end: string) => `${begin}\n\n${lines}\n\n${end}`)
  )
}

function cellsOf(page: string, table: string): readonly (readonly string[])[] {
  const [, text = ''] = new RegExp(`<!-- ${table}: begin -->(.*?)<!-- ${table}: end -->`, 'su').exec(page) ?? []
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    )
}
