/** Read an article of which nothing is known: whom and what it names, and what the leaders say in it. */
import { foldText } from '../text/fold'
import type { Span } from '../text/span'
import { actIn, type ActWords } from './acts'
import { LONGEST_ARTICLE } from './longest-article'
import type { FoundStatement } from './found-statement'
import { isNaming, OTHER } from './topics/nameless-topics'
import type { ShownStatement, TextReading } from './page-reading'
import { findNamed, type ReadingOptions, readStatements } from './find-statements'
import type { Steps } from '../steps'
import { topicsNamedIn } from './topics/topics'

/** Read `whole`, whose paragraphs are separated by "\n"; null where it does not name a leader and a topic that are known. */
export function* readArticle(whole: string, options: ReadingOptions): Steps<TextReading | null> {
  const text = whole.slice(0, LONGEST_ARTICLE)
  const found = yield* findNamed(text, options)
  const named = new Set(found.mentions.map(({ leader }) => leader))
  const topics = topicsNamedIn([...found.terms.filter(isNaming), ...found.watchedTerms], { start: 0, end: text.length })
    .map(({ id }) => id)
    .filter((id) => id !== OTHER)
  if (topics.length === 0 || named.size === 0) return null
  const read = yield* readStatements(text, options, found)
  const statements = once(
    read.flatMap((statement, i) =>
      statement.topic === null
        ? []
        : [shownOf(text, statement, statement.topic, `found-${i + 1}`, options.grammar.acts)]
    )
  )
  const speakers = new Set(statements.map(({ speaker }) => speaker))
  return {
    language: options.grammar.language,
    leaders: [...speakers, ...[...named].filter((id) => !speakers.has(id))],
    topics: [...options.gazetteer.topics, ...(options.watched?.topics ?? [])]
      .map(({ id }) => id)
      .filter((id) => topics.includes(id)),
    statements
  }
}

/** The same words of one speaker are one statement, where it is surest: standfirsts and pulled quotations say again what the text says. */
function once(statements: readonly ShownStatement[]): readonly ShownStatement[] {
  const surest = new Map<string, ShownStatement>()
  const keyOf = ({ speaker, words, content }: ShownStatement): string =>
    `${speaker} ${foldText(content.map(({ start, end }) => words.slice(start, end)).join(' '))}`
  for (const statement of statements) {
    const key = keyOf(statement)
    const other = surest.get(key)
    if (other === undefined || statement.tier < other.tier) surest.set(key, statement)
  }
  return statements.filter((statement) => surest.get(keyOf(statement)) === statement)
}

function shownOf(
  text: string,
  statement: FoundStatement,
  topic: NonNullable<FoundStatement['topic']>,
  id: string,
  acts: ActWords
): ShownStatement {
  const { speaker, kind, tier, why, outerSource } = statement
  const evidence = withMarks(text, statement)
  const within = ({ start, end }: Span): Span => ({ start: start - evidence.start, end: end - evidence.start })
  return {
    id,
    speaker,
    kind,
    act: actIn(text, statement, acts),
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

/** A quotation mark, with the space that French sets within it, at the end or at the beginning of what stands beside. */
const OPENED = /(?:[“”„«»"‘’']|<<|``)[ \u00a0\u202f]?$/u
const CLOSED = /^[ \u00a0\u202f]?(?:''|>>|[“”„«»"‘’'])/u
/** Units of the longest mark with its space. */
const MARK = 3

/** The evidence with the quotation marks around content at its ends, so that none is shown alone. */
function withMarks(text: string, { evidence: { start, end }, content }: FoundStatement): Span {
  const before = content[0]?.start === start ? OPENED.exec(text.slice(Math.max(0, start - MARK), start)) : null
  const after = content.at(-1)?.end === end ? CLOSED.exec(text.slice(end, end + MARK)) : null
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) }
}
