/** Write the table of layouts of docs/trust.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const PAGE = resolve(import.meta.dirname, '../../../docs/trust.md')

/** Write down of which layouts the whole article is read, and next to nothing else. */
export function writeLayouts(held: ReadonlyMap<string, boolean>): void {
  const rows = [...held].map(([name, isRead]) => `| ${name} | the whole article | ${isRead ? 'so' : 'not so'} |`)
  const page = readFileSync(PAGE, 'utf8')
  const lines = ['| layout | expected | read |', '| --- | --- | --- |', ...rows].join('\n')
  writeFileSync(
    PAGE,
    page.replace(
      /(<!-- layouts: begin -->).*?(<!-- layouts: end -->)/su,
      (_all, begin: string, end: string) => `${begin}\n\n${lines}\n\n${end}`
    )
  )
}
