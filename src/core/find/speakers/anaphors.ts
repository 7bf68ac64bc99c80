/**
 * Find nouns that stand alone for a leader named before, and tell who is meant: «сказал министр», "le président a ajouté".
 *
 * Whoever had the word last is meant, if the noun fits; else the only leader named in the article whom it fits.
 */
import type { Meant } from '../languages/lexicon'

/** Who holds or held an office in an article. */
export interface Holders {
  /** The leaders that it names, by their offices, and by what says whose these are. */
  readonly leaders: ReadonlyMap<string, ReadonlySet<string>>
  /** Offices of which it also names holders who are not known. */
  readonly strangers: ReadonlySet<string>
}

/** Tell whom “the Turkish minister” means: who had the word, or, where that was a known leader of another country, the only one named whom it fits. */
export function compatriotMeant(
  { anaphor: { offices }, gender }: Meant,
  of: string,
  last: string | null,
  { leaders }: Holders,
  women: ReadonlySet<string>
): string | null {
  const fitting = new Set(
    [...(leaders.get(of) ?? [])].filter(
      (leader) => agrees(leader, gender, women) && (offices.length === 0 || holdsOne(leader, offices, leaders))
    )
  )
  if (last !== null && fitting.has(last)) return last
  return offices.length > 0 ? only(fitting) : null
}

/** Tell whom an anaphor means, given who had the word last; null where that is unclear. */
export function leaderMeant(
  { anaphor: { offices, isOnlyLast, beside, home }, gender }: Meant,
  last: string | null,
  { leaders, strangers }: Holders,
  women: ReadonlySet<string>
): string | null {
  const titled = beside === undefined ? undefined : leaders.get(offices[0] ?? '')
  if (titled !== undefined) return only(titled) ?? (last !== null && titled.has(last) ? last : null)
  const isMeant = (leader: string): boolean => agrees(leader, gender, women)
  const atHome = leaders.get(`${offices[0]} ${home}`)
  if (atHome !== undefined) return isOneOf(atHome, last) ? only(atHome) : null
  if (last !== null && isMeant(last) && (offices.length === 0 || holdsOne(last, offices, leaders))) return last
  if (isOnlyLast === true || offices.some((office) => strangers.has(office))) return null
  return onlyHolder(offices, leaders, isMeant)
}

/** The key of those who hold an office now: Putin was once a prime minister too. */
export const presently = (office: string): string => `present ${office}`

/** The only one of `leaders` who ever held one of `offices`, or else who holds one now. */
function onlyHolder(
  offices: readonly string[],
  leaders: Holders['leaders'],
  isMeant: (leader: string) => boolean
): string | null {
  const holding = (keys: readonly string[]): string | null =>
    only(new Set(keys.flatMap((key) => [...(leaders.get(key) ?? [])].filter(isMeant))))
  return holding(offices) ?? holding(offices.map(presently))
}

/** Nobody had the word, or one of `leaders`. */
const isOneOf = (leaders: ReadonlySet<string>, last: string | null): boolean => last === null || leaders.has(last)

const agrees = (leader: string, gender: Meant['gender'], women: ReadonlySet<string>): boolean =>
  gender === 'any' || women.has(leader) === (gender === 'feminine')

const holdsOne = (leader: string, offices: readonly string[], leaders: Holders['leaders']): boolean =>
  offices.some((office) => leaders.get(office)?.has(leader))

const only = (leaders: ReadonlySet<string>): string | null => (leaders.size === 1 ? ([...leaders][0] ?? null) : null)
