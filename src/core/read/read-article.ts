/** Read an article of which nothing is known: whom and what it names, and what the leaders say in it. */
import type { Localised, Span } from '../dossier'
import type { FoundStatement } from './found-statement'
import { type Gazetteer, leaderName, leaderShortName, type Leader } from './gazetteer'
import type { PageReading, ShownStatement, Subject } from './page-reading'
import { findMentions } from './people'
import { readStatements } from './reader'
import { recogniseLanguage } from './recognise-language'
import { findTopicTerms, topicsNamedIn } from './topics'

/** Read `text`, whose paragraphs are separated by "\n"; null where it does not name a leader and a topic that are known. */
export function readArticle(text: string, gazetteer: Gazetteer, date: string | null): PageReading | null {
  const language = recogniseLanguage(text)
  if (language === null) return null
  const whole = { start: 0, end: text.length }
  const topics = topicsNamedIn(findTopicTerms(text, language, gazetteer), whole).map(({ id }) => id)
  const named = new Set(findMentions(text, language, gazetteer, date).map(({ leader }) => leader))
  if (topics.length === 0 || named.size === 0) return null
  const statements = readStatements(text, { language, gazetteer, date }).flatMap((statement, i) =>
    statement.topic === null ? [] : [shownOf(text, statement, statement.topic, `found-${i + 1}`)]
  )
  const speakers = new Set(statements.map(({ speaker }) => speaker))
  return {
    language,
    leaders: [...speakers, ...[...named].filter((id) => !speakers.has(id))].flatMap((id) => leaderOf(gazetteer, id)),
    topics: gazetteer.topics
      .filter(({ id }) => topics.includes(id))
      .map(({ id, name }) => ({ id, name, shortName: name })),
    statements
  }
}

function shownOf(
  text: string,
  statement: FoundStatement,
  topic: NonNullable<FoundStatement['topic']>,
  id: string
): ShownStatement {
  const { speaker, kind, polarity, tier, why, evidence, outerSource } = statement
  const within = ({ start, end }: Span): Span => ({ start: start - evidence.start, end: end - evidence.start })
  return {
    id,
    speaker,
    kind,
    polarity,
    tier,
    why,
    topic: topic.id,
    isTopicNamed: topic.basis === 'named',
    words: text.slice(evidence.start, evidence.end),
    cue: within(statement.cue),
    content: statement.content.map(within),
    source: within(statement.source),
    outerSource: outerSource && text.slice(outerSource.start, outerSource.end),
    evidence
  }
}

function leaderOf({ leaders }: Gazetteer, id: string): readonly Subject[] {
  const leader = leaders.find((each) => each.id === id)
  return leader === undefined
    ? []
    : [{ id, name: inAll(leader, leaderName), shortName: inAll(leader, leaderShortName) }]
}

function inAll(leader: Leader, nameIn: typeof leaderName): Localised {
  return { ar: nameIn(leader, 'ar'), en: nameIn(leader, 'en'), fr: nameIn(leader, 'fr'), ru: nameIn(leader, 'ru') }
}
