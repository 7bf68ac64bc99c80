/** Tell what each statement is about: a topic that its content names, or one that it inherits in a stated way. */
import type { Span } from '../dossier'
import type { FoundStatement, TopicBasis } from './found-statement'
import { type TopicTerm, topicsNamedIn } from './topics'

/** So many statements back at most may the same speaker's topic go on. */
const REACH = 3

/** Give the statements of a text their topics; `terms` are those of the text, ascending. */
export function giveTopics(
  statements: readonly FoundStatement[],
  terms: readonly TopicTerm[]
): readonly FoundStatement[] {
  const given: FoundStatement[] = []
  for (const statement of statements) given.push(giveTopic(statement, given.slice(-REACH), terms))
  return given
}

function giveTopic(
  statement: FoundStatement,
  before: readonly FoundStatement[],
  terms: readonly TopicTerm[]
): FoundStatement {
  const content = topicIn(terms, statement.content)
  if (content !== null) return withTopic(statement, content, 'content')
  const sentence = topicIn(terms, [statement.evidence])
  if (sentence !== null) return withTopic(statement, sentence, 'sentence')
  const earlier = before.findLast(({ speaker }) => speaker === statement.speaker)?.topic
  return earlier ? withTopic(statement, earlier.id, 'speaker') : statement
}

/** The first topic that one of `spans` names. */
function topicIn(terms: readonly TopicTerm[], spans: readonly Span[]): string | null {
  for (const span of spans) {
    const first = firstFrom(terms, span.start)
    let end = first
    while (end < terms.length && (terms[end] as TopicTerm).end <= span.end) end++
    const [topic] = topicsNamedIn(terms.slice(first, end), span)
    if (topic !== undefined) return topic.id
  }
  return null
}

/** The index of the first term that starts at `start` or later, by bisection. */
function firstFrom(terms: readonly TopicTerm[], start: number): number {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] as TopicTerm).start < start) low = middle + 1
    else high = middle
  }
  return low
}

function withTopic(statement: FoundStatement, id: string, basis: TopicBasis): FoundStatement {
  return {
    ...statement,
    topic: { id, basis: basis === 'content' ? 'named' : 'inherited' },
    why: { ...statement.why, topic: basis }
  }
}
