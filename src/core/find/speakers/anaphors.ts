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
  if (last === null) return null
  const fitting = [...(leaders.get(of) ?? [])].filter(
    (leader) =>
      (gender === 'any' || women.has(leader) === (gender === 'feminine')) &&
      (offices.length === 0 || offices.some((office) => leaders.get(office)?.has(leader)))
  )
  if (fitting.includes(last)) return last
  return fitting.length === 1 && offices.length > 0 ? (fitting[0] ?? null) : null
}

/** Tell whom an anaphor means, given who had the word last; null where that is unclear. */
export function leaderMeant(
  { anaphor: { offices, isOnlyLast, beside }, gender }: Meant,
  last: string | null,
  { leaders, strangers }: Holders,
  women: ReadonlySet<string>
): string | null {
  const titled = beside === undefined ? undefined : leaders.get(offices[0] ?? '')
  if (titled !== undefined) return only(titled) ?? (last !== null && titled.has(last) ? last : null)
  const agrees = (leader: string): boolean => gender === 'any' || women.has(leader) === (gender === 'feminine')
  if (
    last !== null &&
    agrees(last) &&
    (offices.length === 0 || offices.some((office) => leaders.get(office)?.has(last)))
  )
    return last
  if (isOnlyLast === true || offices.some((office) => strangers.has(office))) return null
  const fitting = new Set(offices.flatMap((office) => [...(leaders.get(office) ?? [])].filter(agrees)))
  return only(fitting)
}

const only = (leaders: ReadonlySet<string>): string | null => (leaders.size === 1 ? ([...leaders][0] ?? null) : null)
