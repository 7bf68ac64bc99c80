/**
 * Write a table as CSV by RFC 4180, so that spreadsheets open it as what it is: with a byte order mark, without which
 * Excel takes Arabic for something else, and with a mark before whatever a spreadsheet would run as a formula.
 */

const BYTE_ORDER_MARK = '\ufeff'
/** What a cell begins with that spreadsheets take for a formula, by itself or after spaces (OWASP, "CSV Injection"). */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/u

/** Write rows of cells; every line ends with CR LF. A cell that would be a formula gets an apostrophe before it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
