/**
 * Write a table as CSV (RFC 4180) that spreadsheets open as it is: with a byte order mark, without which Excel reads
 * Arabic in another encoding, and with an apostrophe before a cell that a spreadsheet takes for a formula.
 */

const BYTE_ORDER_MARK = '\ufeff'
/** The beginning of a cell that spreadsheets take for a formula, after spaces too (OWASP, "CSV Injection"). */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/u

/** Write rows of cells, each line ending with CR LF: `[['a', '=1', 'b, c']]` ⇒ `a,'=1,"b, c"`. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
