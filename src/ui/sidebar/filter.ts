/** The filter of a sidebar: statements on any of the chosen topics and by any of the chosen leaders are listed. */
import type { Statement } from '../../core/dossier'
import type { StatementItem } from './outline'

/** The part of a statement that the filter looks at. */
export type Choosable = Pick<Statement, 'topic' | 'speakers'>

/** Ids; an empty list keeps nothing out. */
export interface Filter {
  readonly topics: readonly string[]
  readonly speakers: readonly string[]
}

export const EVERYTHING: Filter = { topics: [], speakers: [] }

export const isEverything = ({ topics, speakers }: Filter): boolean => topics.length + speakers.length === 0

/** A joint statement fits each of its speakers. */
export function fits({ topics, speakers }: Filter, statement: Choosable): boolean {
  return (
    (topics.length === 0 || topics.includes(statement.topic)) &&
    (speakers.length === 0 || statement.speakers.some((speaker) => speakers.includes(speaker)))
  )
}

/** Press or release one of the choices. */
export function toggled(filter: Filter, facet: keyof Filter, id: string): Filter {
  const chosen = filter[facet]
  return { ...filter, [facet]: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id] }
}

/** The ids of the listed statements that are on the page, in reading order. */
export function steps(items: readonly StatementItem[], filter: Filter): readonly string[] {
  return items
    .filter(({ statement, finding }) => finding.verdict !== 'absent' && fits(filter, statement))
    .map(({ statement }) => statement.id)
}

/** The statement one step on from `active`, round at the ends; from null the first or the last; null of none. */
export function stepFrom(ids: readonly string[], active: string | null, by: 1 | -1): string | null {
  const at = active === null ? -1 : ids.indexOf(active)
  const next = at < 0 ? (by === 1 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length
  return ids[next] ?? null
}
