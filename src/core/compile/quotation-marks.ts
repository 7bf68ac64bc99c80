/**
 * Tell whether words stand in quotation marks.
 *
 * News text mixes marks and often opens with a closing one (بـ”…”), so a mark's glyph says nothing about its side.
 * Words are quoted where a mark touches both their ends, or where an odd number of marks stands before them and one or
 * more after them.
 */
import type { Span } from '../text/span'

/** A double quotation mark of any kind. A single one may be an apostrophe: it counts only where it touches the words. */
export const MARK = /["“”„‟«»]/u

/** The end of the text before quoted words: the mark touches them, a guillemet may leave a space. */
const OPENS = /(["“”„‟«»‘’‚‛'‹›]|[«»‹›]\s)$/u

/** The beginning of the text after quoted words: many newsrooms put the sentence's own stop before the closing mark. */
const CLOSES = /^[.,!?…،؟؛]*(["“”„‟«»‘’‚‛'‹›]|\s[«»‹›])/u

/** True where `span` of `line` stands in quotation marks that open and close on the line: that of `no` in `said “no”.` */
export function isInMarks(line: string, { start, end }: Span): boolean {
  const [before, after] = [line.slice(0, start), line.slice(end)]
  if (OPENS.test(before) && CLOSES.test(after)) return true
  return before.split(MARK).length % 2 === 0 && MARK.test(after)
}
