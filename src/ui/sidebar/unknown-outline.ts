/** Order found statements for reading: topic by topic, leader by leader. */
import { isShown, type PageReading, type ShownStatement, type Subject } from '../../core/find/page-reading'
import { type Choosable, type Filter, fits } from './filter'

/** Which found statements the user wants listed. */
export interface ListChoice {
  /** Ids of the statements that the user dismissed. */
  readonly dismissed: ReadonlySet<string>
  /** Less sure statements are listed as well. */
  readonly unsure: boolean
}

interface ListedTopic {
  readonly topic: Subject
  readonly groups: readonly { readonly leader: Subject; readonly statements: readonly ShownStatement[] }[]
}

/** The wanted statements by topic and leader; topics and leaders without any are left out. */
export function listedTopics({ topics, leaders, statements }: PageReading, choice: ListChoice): readonly ListedTopic[] {
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

export const statementsOf = (topics: readonly ListedTopic[]): readonly ShownStatement[] =>
  topics.flatMap(({ groups }) => groups.flatMap(({ statements }) => statements))

export const choosable = ({ topic, speaker }: ShownStatement): Choosable => ({ topic, speakers: [speaker] })

/** The ids of the listed statements, in reading order. */
export const unknownSteps = (reading: PageReading, choice: ListChoice, filter: Filter): readonly string[] =>
  statementsOf(listedTopics(reading, choice))
    .filter((statement) => fits(filter, choosable(statement)))
    .map(({ id }) => id)
