/** Who speaks how often on what in a kept page: what is counted over all pages without reading them. */
import * as v from 'valibot'
import { LANGUAGES } from '../text/language'
import { heldStatements } from './apply-edits'
import { slug, text } from './edit'
import { LONGEST_NAME } from './edit-limits'
import type { KeptPage } from './kept-page'
import { dayOfPage } from './page-facts'

export const pageTallySchema = () =>
  v.object({
    address: v.string(),
    day: v.pipe(v.string(), v.isoDate()),
    language: v.picklist(LANGUAGES),
    /** How often by `macron ukraine`: a flat record is read in a fraction of the time. */
    said: v.record(
      v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64} [a-z0-9-]{1,64}$/)),
      v.pipe(v.number(), v.integer(), v.minValue(1))
    ),
    /** The names that the user gave to speakers and topics, by their ids. */
    names: v.record(slug(), text(LONGEST_NAME))
  })

export type PageTally = v.InferOutput<ReturnType<typeof pageTallySchema>>

/** What several state jointly counts for each of them, what was rejected for nobody. O(statements). */
export function tallyPage(page: KeptPage): PageTally {
  const said: Record<string, number> = {}
  const names: Record<string, string> = {}
  for (const statement of heldStatements(page)) {
    Object.assign(names, statement.names)
    for (const speaker of new Set(statement.speakers)) {
      const key = `${speaker} ${statement.topic}`
      said[key] = (said[key] ?? 0) + 1
    }
  }
  return { address: page.address, day: dayOfPage(page), language: page.language, said, names }
}
