/** What is counted of the library, as its views draw it. */
import { useMemo } from 'preact/hooks'
import type { Subject } from '../../core/find/page-reading'
import type { Filters } from '../../core/library/catalogue'
import { subjectNamed } from '../../core/records/own-subject'
import { formatRoute } from '../../core/library/route'
import { type Matrix, matrixOf, spokenInCatalogue, tallyDays } from '../../core/library/tally'
import { type Stretch, type Timeline, timelineOf } from '../../core/library/timeline'
import type { ListProps } from './library-props'

/** Who spoke on what and when, with their names. */
export interface Counted {
  readonly matrix: Matrix
  readonly timeline: Timeline
  /** All who are drawn, and all that is. */
  readonly leaders: readonly Subject[]
  readonly topics: readonly Subject[]
}

/** Null where nothing passes the filters. It is counted anew only where they or what is counted change. */
export function useCounted({ catalogue, tally, route }: ListProps): Counted | null {
  const { filters } = route
  return useMemo(() => {
    const kept = tally === null || tally === 'failed' ? null : tally
    const days = tallyDays([...spokenInCatalogue(catalogue), ...(kept?.spoken ?? [])], filters)
    const matrix = matrixOf(days)
    const timeline = timelineOf(days, matrix)
    if (timeline === null) return null
    const topics = catalogue.topics.map(({ id, name }): Subject => ({ id, name, shortName: name }))
    return {
      matrix,
      timeline,
      leaders: named(
        matrix.rows.map(({ speaker }) => speaker),
        [...catalogue.speakers, ...(kept?.subjects.leaders ?? [])]
      ),
      topics: named(matrix.topics, [...topics, ...(kept?.subjects.topics ?? [])])
    }
  }, [catalogue, tally, filters])
}

/** In the order of the ids; who has no name is called by the id. */
function named(ids: readonly string[], among: readonly Subject[]): readonly Subject[] {
  const byId = new Map(among.toReversed().map((each) => [each.id, each]))
  return ids.map((id) => byId.get(id) ?? subjectNamed(id, id))
}

/** Where these statements are read. */
export const statementsAt = ({ route }: ListProps, change: Partial<Filters>): string =>
  formatRoute({ view: 'statements', query: '', filters: { ...route.filters, ...change } })

/** The days of a stretch that the filters leave. */
export function within({ from, to }: Stretch, filters: Filters): Pick<Filters, 'from' | 'to'> {
  return {
    from: filters.from !== null && filters.from > from ? filters.from : from,
    to: filters.to !== null && filters.to < to ? filters.to : to
  }
}
