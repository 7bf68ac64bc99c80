/** How a position stands on this page, told from the findings of the statements that back it. */
import type { Position } from '../../core/dossier'
import type { Sighting, Verdict } from '../../core/sighting'

/** From the one that needs the reader most to the one that needs no word: a change can mislead, an absence cannot. */
const GRAVITY: readonly Verdict[] = ['altered', 'absent', 'typographic', 'verbatim']

export interface Standing {
  readonly worst: Verdict
  /** How many statements have each verdict, worst first; verdicts that none has are left out. */
  readonly tally: readonly { readonly verdict: Verdict; readonly count: number }[]
  /** The first statement whose evidence is on the page; null where none is. */
  readonly first: string | null
}

/** Tell how `position` stands; a statement without a finding, or a position without statements, counts as absent. */
export function standingOf(position: Position, sighting: Sighting): Standing {
  const verdicts = position.statements.map((id) => verdictOf(id, sighting))
  const tally = GRAVITY.map((verdict) => ({ verdict, count: verdicts.filter((each) => each === verdict).length }))
  return {
    worst: GRAVITY.find((verdict) => verdicts.includes(verdict)) ?? 'absent',
    tally: tally.filter(({ count }) => count > 0),
    first: position.statements[verdicts.findIndex((verdict) => verdict !== 'absent')] ?? null
  }
}

function verdictOf(statement: string, sighting: Sighting): Verdict {
  return sighting.findings.find((finding) => finding.statement === statement)?.verdict ?? 'absent'
}
