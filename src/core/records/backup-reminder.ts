/** Tell when somebody who keeps pages is to be reminded of a backup. */
import { dayNumber } from '../calendar'
import type { KeptPage } from './kept-page'

/** Days after the last backup, or after the last reminder that was put off; without either after the first page was kept. */
const DAYS_TO_REMINDER = 14

/** Moments in ISO 8601; null where it never was. */
export interface BackupMoments {
  readonly saved: string | null
  /** A reminder was put off. */
  readonly putOff: string | null
}

/** `newest`: the pages that were seen last; `firstSeen`: when the page was seen that was seen first, null where none is kept. */
export function isBackupDue(
  { saved, putOff }: BackupMoments,
  newest: readonly Pick<KeptPage, 'seen' | 'edits'>[],
  firstSeen: string | null,
  now: string
): boolean {
  const kept = newest.flatMap(({ seen, edits }) => [seen, ...edits.map(({ at }) => at)])
  const since = [saved ?? firstSeen, putOff]
    .flatMap((at) => at ?? [])
    .sort()
    .at(-1)
  if (since === undefined) return false
  return kept.some((at) => saved === null || at > saved) && daysBetween(since, now) >= DAYS_TO_REMINDER
}

const daysBetween = (one: string, other: string): number => numberOf(other) - numberOf(one)
const numberOf = (at: string): number => dayNumber(at.slice(0, 10)) ?? 0
