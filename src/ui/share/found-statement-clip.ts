/** Write a found statement as it is copied: the page's own words, and that a machine found them. */
import type { PageReading } from '../../core/find/page-reading'
import type { Clip } from '../../core/share/clip'
import type { PageSource } from '../../core/share/page-export'
import { reportFacts } from '../parts/report-facts'
import type { Strings } from '../strings/strings'

interface SharedReading extends PageSource {
  /** The user's calendar date on which it was seen, ISO 8601. */
  readonly day: string
  /** The address that leads to the passage; null where none leads there alone. */
  readonly link: string | null
}

/** Null where the page has no such statement. */
export function clipOfFoundStatement(
  reading: PageReading,
  id: string,
  page: SharedReading,
  strings: Strings
): Clip | null {
  const { language, unknown, share, date } = strings
  const statement = reading.statements.find((each) => each.id === id)
  const speaker = reading.leaders.find((leader) => leader.id === statement?.speaker)
  const topic = reading.topics.find((each) => each.id === statement?.topic)
  if (statement === undefined || speaker === undefined || topic === undefined) return null
  return {
    language,
    heading: `${speaker.name[language]} · ${topic.name[language]}`,
    summary: null,
    quotes: [
      {
        language: reading.language,
        words: statement.words,
        warning: null,
        facts: reportFacts(statement, strings),
        link: page.link
      }
    ],
    remarks: [unknown.automatic],
    citation: {
      title: page.title,
      address: page.address,
      seen: share.seen(date({ value: page.day, basis: 'text' }))
    }
  }
}
