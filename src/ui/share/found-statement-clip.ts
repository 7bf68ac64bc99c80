/** Write found statements as they are copied: the page's own words, and that a machine found them or the user. */
import type { PageReading, ShownStatement } from '../../core/find/page-reading'
import type { Clip, ClipQuote } from '../../core/share/clip'
import type { PageSource } from '../../core/share/page-export'
import { reportFacts } from '../parts/report-facts'
import type { Strings } from '../strings/strings'

interface SharedReading extends PageSource {
  /** The user's calendar date on which it was seen, ISO 8601. */
  readonly day: string
  /** The address that leads to the passage of a statement; null where none leads there alone. */
  readonly linkTo: (statement: string) => string | null
}

/** Null where the page has no such statement. */
export function clipOfFoundStatement(
  reading: PageReading,
  id: string,
  page: SharedReading,
  strings: Strings
): Clip | null {
  const statement = reading.statements.find((each) => each.id === id)
  const about = statement && aboutOf(reading, statement, strings)
  if (!about) return null
  return clipOf(about, [quoteOf(reading, statement, page, strings)], page, strings, [statement])
}

/** All statements of a reading, each with its leader and topic; null of none. */
export function clipOfReading(reading: PageReading, page: SharedReading, strings: Strings): Clip | null {
  const quotes = reading.statements.flatMap((statement) => {
    const about = aboutOf(reading, statement, strings)
    const quote = quoteOf(reading, statement, page, strings)
    return about === null ? [] : [{ ...quote, facts: [about, ...quote.facts] }]
  })
  return quotes.length === 0
    ? null
    : clipOf(strings.unknown.title(quotes.length), quotes, page, strings, reading.statements)
}

/** The leader and the topic of a statement; null where the reading has no such leader or topic. */
function aboutOf(reading: PageReading, statement: ShownStatement, { language }: Strings): string | null {
  const speaker = reading.leaders.find(({ id }) => id === statement.speaker)
  const topic = reading.topics.find(({ id }) => id === statement.topic)
  return speaker && topic ? `${speaker.name[language]} · ${topic.name[language]}` : null
}

function quoteOf(reading: PageReading, statement: ShownStatement, page: SharedReading, strings: Strings): ClipQuote {
  return {
    language: reading.language,
    words: statement.words,
    warning: statement.mine?.verdict === 'altered' ? strings.verdict.altered : null,
    facts: reportFacts(statement, strings),
    link: page.linkTo(statement.id)
  }
}

function clipOf(
  heading: string,
  quotes: readonly ClipQuote[],
  page: SharedReading,
  strings: Strings,
  statements: readonly ShownStatement[]
): Clip {
  const { language, unknown, share, date } = strings
  return {
    language,
    heading,
    summary: null,
    quotes,
    remarks: statements.every(({ mine }) => mine) ? [] : [unknown.automatic],
    citation: {
      title: page.title,
      address: page.address,
      seen: share.seen(date({ value: page.day, basis: 'text' }))
    }
  }
}
