/** Tell what a statement is about: a topic that its content names, or one that it inherits in a stated way. */
import type { FoundStatement, TopicBasis } from './found-statement'
import type { TopicMention } from './mention'

/** Give `statement` its topic. `before` are the statements before it; `topics` ascend. */
export function findTopic(
  statement: FoundStatement,
  before: readonly FoundStatement[],
  topics: readonly TopicMention[]
): FoundStatement {
  const within = (spans: readonly { start: number; end: number }[]): string | null =>
    topics.find(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end))?.topic ?? null
  const content = within(statement.content)
  if (content !== null) return withTopic(statement, content, 'content')
  const sentence = within([statement.evidence])
  if (sentence !== null) return withTopic(statement, sentence, 'sentence')
  const earlier = before.findLast(({ speaker }) => speaker === statement.speaker)?.topic
  return earlier ? withTopic(statement, earlier.id, 'speaker') : statement
}

function withTopic(statement: FoundStatement, id: string, basis: TopicBasis): FoundStatement {
  return {
    ...statement,
    topic: { id, basis: basis === 'content' ? 'named' : 'inherited' },
    why: { ...statement.why, topic: basis }
  }
}
