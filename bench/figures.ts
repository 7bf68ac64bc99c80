/** Put figures into words and tables. */

/** The middle of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds with three significant digits. */
export const ms = (value: number): string => (value < 100 ? value.toPrecision(3) : value.toFixed(0))

/** How many times as much. */
export const times = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ×`

/** A table in Markdown; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
