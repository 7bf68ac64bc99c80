/** The names of all leaders of the gazetteer, and by their folded words who is meant. */
import type { SubjectNames } from '../../core/compare/rank-elsewhere'
import { foldText } from '../../core/text/fold'
import { readSubjects } from '../subjects'

export async function readNames(): Promise<SubjectNames> {
  const { leaders } = await readSubjects()
  return {
    of: (speaker) => leaders.find(({ id }) => id === speaker)?.name ?? null,
    byWord: new Map(
      leaders.flatMap(({ id, shortName }) =>
        Object.values(shortName).flatMap((name) =>
          foldText(name)
            .split(' ')
            .map((word) => [word, id] as const)
        )
      )
    )
  }
}
