/** The verdicts behind a position, or behind the whole article, counted. */
import type { Position } from '../../core/dossier'
import type { Sighting, Verdict } from '../../core/verify/sighting'

/** Worst first: a change can mislead the user, an absence cannot. */
const GRAVITY: readonly Verdict[] = ['altered', 'absent', 'typographic', 'verbatim']

/** How many statements have a verdict; at least one. */
export interface Tally {
  readonly verdict: Verdict
  readonly count: number
}

export interface Standing {
  /** Worst verdict first. */
  readonly tallies: readonly Tally[]
  readonly worst: Verdict
  /** The first statement whose evidence is on the page; null where none is. */
  readonly first: string | null
}

/** Count the verdicts behind `position`; a position without statements counts as absent. */
export function standingOf({ statements }: Position, sighting: Sighting): Standing {
  const tallies = tallyOf(statements, sighting)
  return {
    tallies,
    worst: tallies[0]?.verdict ?? 'absent',
    first: statements.find((id) => verdictOf(id, sighting) !== 'absent') ?? null
  }
}

/** Count the verdicts of `statements`, worst first; a statement without a finding counts as absent. */
export function tallyOf(statements: readonly string[], sighting: Sighting): readonly Tally[] {
  const verdicts = statements.map((id) => verdictOf(id, sighting))
  return GRAVITY.map((verdict) => ({ verdict, count: verdicts.filter((each) => each === verdict).length })).filter(
    ({ count }) => count > 0
  )
}

function verdictOf(statement: string, sighting: Sighting): Verdict {
  return sighting.findings.find((finding) => finding.statement === statement)?.verdict ?? 'absent'
}
