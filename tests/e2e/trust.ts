/** Note what each browser gave of the rows of a table in docs/trust.md, and write it there where the tables are renewed. */
import { afterAll } from 'vitest'
import { writeTable } from '../pages/ways/report'
import type { Stage } from './stage'

/** Returns what notes that a row holds; call it where tests are described. */
export function noteTrust(table: string, stage: Stage): (name: string) => void {
  const seen = new Map<string, string>()
  afterAll(() => {
    if (process.env['RENEW_TRUST'] !== undefined) writeTable(table, stage.target, seen)
  })
  return (name) => void seen.set(name, 'so')
}
