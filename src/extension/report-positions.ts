/**
 * Tell the background how many positions this page shows, for the badge: one report after the other, since one that had to be
 * sent again would else overtake a later one, and leave its number on the badge.
 */
import { askBackground } from './messages/ask-background'

let last: Promise<void> = Promise.resolve()

export function reportPositions(positions: number): Promise<void> {
  const report = last.then(() => askBackground('report', { positions }))
  last = report.catch(() => undefined)
  return report
}
