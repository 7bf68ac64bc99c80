/** Tell who is meant by an office alone: "the French president". */
import type { Tenure } from './gazetteer'
import type { LanguageGazetteer, NamedLeader } from './language-gazetteer'

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
  const all = tenuresOf(gazetteer)
  const holdersOf = (some: readonly Post[]): readonly string[] => {
    const found = new Set<string>()
    for (const { office, place, means = [office] } of some)
      for (const each of means)
        for (const { leader, tenure } of all.get(`${each} ${place}`) ?? [])
          if (month === undefined || isHeld(tenure, month)) found.add(leader.id)
    return [...found]
  }
  const isSure = month !== undefined && month <= gazetteer.knownUntil
  const holders = holdersOf(posts.filter(({ means }) => means === undefined))
  if (isSure && holders.length === 1) return holders[0] ?? null
  const fitting = holdersOf(posts).filter((id) => named.has(id))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** Who held an office of a place, by both: `president france`. */
type Tenures = ReadonlyMap<string, readonly { readonly leader: NamedLeader; readonly tenure: Tenure }[]>

const tenures = new WeakMap<LanguageGazetteer, Tenures>()

/** The tenures of a gazetteer, made once. */
export function tenuresOf(gazetteer: LanguageGazetteer): Tenures {
  let known = tenures.get(gazetteer)
  if (known === undefined) tenures.set(gazetteer, (known = byOffice(gazetteer.leaders)))
  return known
}

function byOffice(leaders: readonly NamedLeader[]): Tenures {
  const held = new Map<string, { leader: NamedLeader; tenure: Tenure }[]>()
  for (const leader of leaders)
    for (const tenure of leader.offices) {
      const key = `${tenure.office} ${tenure.of}`
      const others = held.get(key)
      if (others === undefined) held.set(key, [{ leader, tenure }])
      else others.push({ leader, tenure })
    }
  return held
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
