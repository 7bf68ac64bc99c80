/** Order what was found for reading: topic by topic, leader by leader. */
import { isShown, type PageReading, type ShownStatement, type Subject } from '../../core/find/page-reading'
import { type Choosable, type Filter, fits } from './filter'

/** What the reader wants to see of it. */
export interface FoundChoice {
  /** Ids of the statements that the reader dismissed. */
  readonly dismissed: ReadonlySet<string>
  /** What is less sure is listed as well. */
  readonly unsure: boolean
}

interface FoundTopic {
  readonly topic: Subject
  readonly groups: readonly { readonly leader: Subject; readonly statements: readonly ShownStatement[] }[]
}

/** What was found and not dismissed, as sure as is wanted, by topic and leader; both without statements are left out. */
export function foundTopics({ topics, leaders, statements }: PageReading, choice: FoundChoice): readonly FoundTopic[] {
  const wanted = statements.filter(
    (statement) => !choice.dismissed.has(statement.id) && (choice.unsure || isShown(statement))
  )
  return topics.flatMap((topic) => {
    const own = wanted.filter((statement) => statement.topic === topic.id)
    const groups = leaders.flatMap((leader) => {
      const theirs = own.filter(({ speaker }) => speaker === leader.id)
      return theirs.length > 0 ? [{ leader, statements: theirs }] : []
    })
    return groups.length > 0 ? [{ topic, groups }] : []
  })
}

export const statementsOf = (topics: readonly FoundTopic[]): readonly ShownStatement[] =>
  topics.flatMap(({ groups }) => groups.flatMap(({ statements }) => statements))

export const choosable = ({ topic, speaker }: ShownStatement): Choosable => ({ topic, speakers: [speaker] })

/** The ids of the listed statements in the order in which they are stepped through. */
export const foundSteps = (reading: PageReading, choice: FoundChoice, filter: Filter): readonly string[] =>
  statementsOf(foundTopics(reading, choice))
    .filter((statement) => fits(filter, choosable(statement)))
    .map(({ id }) => id)
