/**
 * Tell whether words stand in quotation marks.
 *
 * News text mixes marks and often opens with a closing one (بـ”…”), so a mark's glyph says nothing about its side. Words
 * are quoted where a mark stands right at both their ends, or where an odd number of marks stands before them.
 */
import type { Span } from '../text/span'

/** A double quotation mark of any kind. Single ones double as apostrophes, so they count only right at the words. */
export const MARK = /["“”„‟«»]/u

/** An opening mark touches its words; a guillemet may leave a space. */
const OPENS = /(["“”„‟«»‘’‚‛'‹›]|[«»‹›]\s)$/u

/** Before the closing mark, many houses put the sentence's own stop. */
const CLOSES = /^[.,!?…،؟؛]*(["“”„‟«»‘’‚‛'‹›]|\s[«»‹›])/u

/** Tell whether `span` of `line` stands in quotation marks that open and close on the line. */
export function isInMarks(line: string, { start, end }: Span): boolean {
  const [before, after] = [line.slice(0, start), line.slice(end)]
  if (OPENS.test(before) && CLOSES.test(after)) return true
  return before.split(MARK).length % 2 === 0 && MARK.test(after)
}
