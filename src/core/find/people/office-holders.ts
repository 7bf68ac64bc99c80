/** Tell who is meant by an office alone: "the French president". */
import type { Tenure } from './gazetteer'
import type { LanguageGazetteer } from './language-gazetteer'

/** An office of a place: the president's, of France. */
export interface Post {
  readonly office: string
  readonly place: string
  /** The offices whose holder it only describes: "the Iranian minister". */
  readonly means?: readonly string[]
}

/**
 * The leader meant by a phrase for any of `posts`, or null where that is not sure.
 *
 * With a date it is who held the post then, whether named or not, but after `knownUntil` only who is also named. Without
 * a date it is the one of the article's leaders who ever held it. A description means nobody who is not named.
 */
export function holderOf(
  posts: readonly Post[],
  gazetteer: LanguageGazetteer,
  named: ReadonlySet<string>,
  date: string | null
): string | null {
  const month = date?.slice(0, 7)
  const holdersOf = (some: readonly Post[]): readonly string[] =>
    gazetteer.leaders
      .filter(({ offices }) =>
        offices.some((tenure) => isOf(tenure, some) && (month === undefined || isHeld(tenure, month)))
      )
      .map(({ id }) => id)
  const isSure = month !== undefined && month <= gazetteer.knownUntil
  const holders = holdersOf(posts.filter(({ means }) => means === undefined))
  if (isSure && holders.length === 1) return holders[0] ?? null
  const fitting = holdersOf(posts).filter((id) => named.has(id))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** True where the office held is any of `posts`. */
export function isOf(tenure: Tenure, posts: readonly Post[]): boolean {
  return posts.some(
    ({ office, place, means }) => (means?.includes(tenure.office) ?? tenure.office === office) && tenure.of === place
  )
}

/** Tell whether an office is held at `date`; without a date, whether it is the last of its holder's `offices`. */
export const isPresent = (tenure: Tenure, offices: readonly Tenure[], date: string | null): boolean =>
  date === null ? offices.every(({ from }) => from <= tenure.from) : isHeld(tenure, date.slice(0, 7))

function isHeld({ from, to }: Tenure, month: string): boolean {
  return from <= month && (to === undefined || month <= to)
}
