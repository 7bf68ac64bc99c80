/**
 * Count who spoke on what on which day, over all that is bundled and kept.
 *
 * A page's share is stored beside it (`records/page-tally.ts`), so what 100,000 statements add up to is told without reading one of them.
 */
import type { PageTally } from '../records/page-tally'
import { outletOf } from '../records/page-facts'
import type { Language } from '../text/language'
import { dayNumber } from '../calendar'
import type { Catalogue, Filters, LibraryOrigin } from './catalogue'

/** How often a leader speaks on a topic in one article. */
export interface Spoken {
  readonly speaker: string
  readonly topic: string
  readonly count: number
  /** Of a kept page that on which it was seen, of what is bundled that of the event. */
  readonly day: string
  readonly origin: LibraryOrigin
  /** Null of what is bundled. */
  readonly outlet: string | null
  readonly language: Language
}

/** How many statements there are of each origin. */
export type Counts = Readonly<Record<LibraryOrigin, number>>

/** How often a leader spoke on a topic on a day. */
export interface TallyDay {
  readonly speaker: string
  readonly topic: string
  readonly day: string
  readonly counts: Counts
}

export const NONE: Counts = { bundled: 0, kept: 0 }
export const sumOf = ({ bundled, kept }: Counts): number => bundled + kept
/** The largest number of statements. */
export const mostOf = (all: Iterable<{ readonly counts: Counts }>): number => {
  let most = 0
  for (const { counts } of all) most = Math.max(most, sumOf(counts))
  return most
}
export const added = (one: Counts, other: Counts): Counts => ({
  bundled: one.bundled + other.bundled,
  kept: one.kept + other.kept
})

export function spokenInCatalogue({ articles }: Catalogue): readonly Spoken[] {
  return articles.flatMap(({ date, language, statements }) =>
    statements.flatMap(({ speakers, topic }) =>
      speakers.map((speaker): Spoken => ({
        speaker,
        topic,
        count: 1,
        day: date.value,
        origin: 'bundled',
        outlet: null,
        language
      }))
    )
  )
}

export function spokenInPage({ address, day, language, said }: PageTally): readonly Spoken[] {
  const outlet = outletOf({ address })
  return Object.entries(said).map(([key, count]): Spoken => {
    const [speaker = '', topic = ''] = key.split(' ')
    return { speaker, topic, count, day, origin: 'kept', outlet, language }
  })
}

/** What passes the filters, once for each leader, topic and day, the earliest first. A day that no calendar has is left out. */
export function tallyDays(spoken: readonly Spoken[], filters: Filters): readonly TallyDay[] {
  const byDay = new Map<string, Map<string, TallyDay>>()
  for (const each of spoken) {
    if (!passes(each, filters)) continue
    const { speaker, topic, day, origin, count } = each
    const ofDay = byDay.get(day) ?? new Map<string, TallyDay>()
    byDay.set(day, ofDay)
    const key = `${speaker} ${topic}`
    const counts = added(ofDay.get(key)?.counts ?? NONE, { ...NONE, [origin]: count })
    ofDay.set(key, { speaker, topic, day, counts })
  }
  const days = [...byDay].filter(([day]) => dayNumber(day) !== null)
  return days.sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, ofDay]) => [...ofDay.values()])
}

function passes({ speaker, topic, day, ...spoken }: Spoken, filters: Filters): boolean {
  const { leader, from, to, outlet, language, origin } = filters
  return (
    (leader === null || speaker === leader) &&
    (filters.topic === null || topic === filters.topic) &&
    (from === null || day >= from) &&
    (to === null || day <= to) &&
    (outlet === null || spoken.outlet === outlet) &&
    (language === null || spoken.language === language) &&
    (origin === null || spoken.origin === origin)
  )
}

/** How often a leader spoke on a topic, and when last. */
export interface MatrixCell {
  readonly counts: Counts
  readonly last: string
}

/** Leaders × topics, those first of whom and on which there is most. */
export interface Matrix {
  readonly topics: readonly string[]
  readonly rows: readonly { readonly speaker: string; readonly cells: ReadonlyMap<string, MatrixCell> }[]
}

export function matrixOf(days: readonly TallyDay[]): Matrix {
  const rows = new Map<string, Map<string, MatrixCell>>()
  for (const { speaker, topic, day, counts } of days) {
    const row = rows.get(speaker) ?? new Map<string, MatrixCell>()
    rows.set(speaker, row)
    row.set(topic, { counts: added(row.get(topic)?.counts ?? NONE, counts), last: day })
  }
  return {
    topics: mostFirst(days, ({ topic }) => topic),
    rows: mostFirst(days, ({ speaker }) => speaker).map((speaker) => ({
      speaker,
      cells: rows.get(speaker) ?? new Map()
    }))
  }
}

/** Of what `key` gives of the days each once, that with most statements first; of the same number by its name. */
function mostFirst(days: readonly TallyDay[], key: (day: TallyDay) => string): readonly string[] {
  const sums = new Map<string, number>()
  for (const day of days) sums.set(key(day), (sums.get(key(day)) ?? 0) + sumOf(day.counts))
  return [...sums].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([each]) => each)
}
