/** Tell who is meant by an office alone: "the French president". */
import type { Tenure } from './gazetteer'
import type { LanguageGazetteer } from './language-gazetteer'

/** An office of a place: the president's, of France. */
export interface Post {
  readonly office: string
  readonly place: string
}

/**
 * The leader meant by a phrase for any of `posts`, or null where that is not sure.
 *
 * With a date it is who held the post then, whether named or not, but after `knownUntil` only who is also named. Without
 * a date it is the one of the article's leaders who ever held it.
 */
export function holderOf(
  posts: readonly Post[],
  gazetteer: LanguageGazetteer,
  named: ReadonlySet<string>,
  date: string | null
): string | null {
  const month = date?.slice(0, 7)
  const isSure = month !== undefined && month <= gazetteer.knownUntil
  const holders = gazetteer.leaders
    .filter(({ offices }) =>
      offices.some((tenure) => isOf(tenure, posts) && (month === undefined || isHeld(tenure, month)))
    )
    .map(({ id }) => id)
  if (isSure && holders.length === 1) return holders[0] ?? null
  const fitting = holders.filter((id) => named.has(id))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** True where the office held is any of `posts`. */
export function isOf(tenure: Tenure, posts: readonly Post[]): boolean {
  return posts.some(({ office, place }) => tenure.office === office && tenure.of === place)
}

function isHeld({ from, to }: Tenure, month: string): boolean {
  return from <= month && (to === undefined || month <= to)
}
