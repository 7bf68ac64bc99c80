/**
 * Write a table as CSV (RFC 4180) that spreadsheets open as it is: with a byte order mark, without which Excel reads
 * Arabic in another encoding, and with an apostrophe before what a spreadsheet takes for a formula: at the beginning of a
 * cell, and behind what separates cells in other places than commas, semicolons where numbers have commas.
 */

import { closeBidi } from './bidi'

const BYTE_ORDER_MARK = '\ufeff'
/** The beginning of a cell that spreadsheets take for a formula, after spaces too (OWASP, "CSV Injection"). */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/u

/** The same behind another separator of cells than the comma. */
const LATER_FORMULA = /([;|\t\r\n]\s*["']?)(?=[=+\-@＝＋－＠])/gu

/** Write rows of cells, each line ending with CR LF: `[['a', '=1', 'b, c']]` ⇒ `a,'=1,"b, c"`. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: string): string {
  const [space = ''] = /^\s*/u.exec(cell) ?? []
  const closed = space + closeBidi(cell.slice(space.length)).replace(LATER_FORMULA, "$1'")
  const safe = FORMULA.test(closed) ? `'${closed}` : closed
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
