/** Hold one quotation of a page against those that may be the same, and choose what is shown of them. */
import type { Localised } from '../text/language'
import type { Elsewhere, OtherPage, QuotedThere } from './elsewhere'
import { type Likeness, likenessOf } from './likeness'
import type { WordedQuotation } from './quotation'

/** What is shown of one quotation. */
const MOST_SHOWN = 3
const GRAVEST_FIRST: readonly Likeness['kind'][] = ['changed', 'another-speaker', 'part', 'same']

/** A quotation of another page, with its fingerprints. */
export interface OtherQuotation {
  readonly quotation: WordedQuotation
  readonly prints: ReadonlySet<number>
  readonly page: OtherPage
}

/** The names of leaders: for what is shown, and by their folded words, for what was changed. */
export interface SubjectNames {
  readonly of: (speaker: string) => Localised | null
  readonly byWord: ReadonlyMap<string, string>
}

/** Null where none is the same. Of each page one quotation is told, the likest. */
export function standsElsewhere(
  statement: string,
  here: WordedQuotation,
  prints: ReadonlySet<number>,
  others: readonly OtherQuotation[],
  names: SubjectNames
): Elsewhere | null {
  const byPage = new Map<string, QuotedThere>()
  for (const { quotation, prints: known, page } of others) {
    if (![...known].some((print) => prints.has(print))) continue
    const likeness = likenessOf(here, quotation, names.byWord)
    if (likeness === null) continue
    const before = byPage.get(page.address)
    if (before !== undefined && gravity(before.likeness) >= gravity(likeness)) continue
    const speakers = quotation.speakers.flatMap((speaker) => names.of(speaker) ?? [])
    byPage.set(page.address, { likeness, speakers, page })
  }
  // What this very page still has is nothing to tell.
  const told = [...byPage.values()].filter(({ likeness, page }) => page.origin !== 'here' || likeness.kind !== 'same')
  const there = told.sort(
    (one, other) => gravity(one.likeness) - gravity(other.likeness) || (one.page.seen < other.page.seen ? -1 : 1)
  )
  const [first] = there.map(({ page }) => page).sort((one, other) => (one.seen < other.seen ? -1 : 1))
  return first === undefined ? null : { statement, there: there.slice(0, MOST_SHOWN), total: there.length, first }
}

const gravity = ({ kind }: Likeness): number => GRAVEST_FIRST.indexOf(kind)
