/** Give statements the topics that the user watches for, and leave those that they have. */
import type { FoundStatement } from '../found-statement'
import type { Placed } from '../speakers/transcript'
import type { Paragraph } from '../text/paragraphs'
import { clearOf } from '../text/clear-of'
import { giveTopics } from './find-topic'
import { OTHER } from './nameless-topics'
import type { TopicTerm } from './topics'

/**
 * `given`: the same statements with the topics that are known. One of the user's own comes in the place of none, and of one that a statement
 * only inherits where its content names the user's.
 */
export function giveWatchedTopics(
  given: readonly FoundStatement[],
  placed: readonly Placed[],
  paragraphs: readonly Paragraph[],
  terms: readonly TopicTerm[],
  watched: readonly TopicTerm[],
  isCourtesy: (statement: FoundStatement) => boolean
): readonly FoundStatement[] {
  if (watched.length === 0) return given
  const others = clearOf(
    terms.filter(({ topic }) => topic === OTHER),
    watched
  )
  const all = [...others, ...watched].sort((one, other) => one.start - other.start)
  const own = giveTopics(placed, paragraphs, all, isCourtesy)
  return given.map((statement, i) => {
    const other = own[i] as FoundStatement
    const isNamed = other.topic?.basis === 'named' && statement.topic?.basis !== 'named'
    return statement.topic === null || isNamed ? other : statement
  })
}
