/** Give words the quotation marks that their page has around them, and no others. */
import type { Statement, TextQuoteSelector } from '../dossier'
import { markAfter, markBefore } from '../text/touching-marks'

/** What stands right before and right after a statement's evidence. */
export interface WordsAround {
  readonly before: string
  readonly after: string
}

/** What stands around a statement, whose passages `quotes` are. */
export function aroundOf(quotes: readonly Pick<TextQuoteSelector, 'prefix' | 'suffix'>[]): WordsAround {
  return { before: quotes[0]?.prefix ?? '', after: quotes.at(-1)?.suffix ?? '' }
}

/**
 * The evidence of `statement` as `words`, in the marks that stand around it: quoted words whose evidence leaves the marks
 * out, `no` between `said “` and `”, and`, ⇒ `“no”`. Reported speech gets none, and no mark is given alone.
 */
export function inOwnMarks(words: string, { before, after }: WordsAround, statement: Statement): string {
  const opening = isQuotedFrom(statement) ? markBefore(before) : ''
  const closing = isQuotedTo(statement) ? markAfter(after) : ''
  const isWhole = isQuotedFrom(statement) && isQuotedTo(statement)
  return isWhole && (opening === '' || closing === '') ? words : `${opening}${words}${closing}`
}

/** True where the evidence begins with the first word of a quotation. */
function isQuotedFrom({ evidence, content }: Statement): boolean {
  return content.some(({ quoted, position }) => quoted && position.start === evidence[0]?.position.start)
}

/** True where the evidence ends with the last word of a quotation, or with the stop after it. */
function isQuotedTo({ evidence, content }: Statement): boolean {
  const last = evidence.at(-1)
  if (last === undefined) return false
  const { quote, position } = last
  return content.some(
    (part) =>
      part.quoted &&
      part.position.end > position.start &&
      part.position.end <= position.end &&
      STOP.test(quote.exact.slice(part.position.end - position.start))
  )
}

/** No more than a stop, which may stand between quoted words and their closing mark. */
const STOP = /^[.,!?…،؟؛]*$/u
