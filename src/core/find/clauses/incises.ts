/** Read a cue that stands within the quotation it reports: «Мы готовы, — сказал он. — Но не сейчас», « Non, a dit Macron. » */
import type { TokenSpan } from '../text/tokens'
import type { Lexicon } from '../languages/lexicon'
import type { Reading } from './reading'
import { endOf, firstOf, isDash, isQuotationMark, type SentenceView } from '../text/sentence-view'
import { type Subject, subjectAfter } from './subjects'
import { verbAt } from './verbs'

/** How far the cue's last word may stand from the mark that opens the incise, and its end from the subject. */
const REACH = 5
const LONGEST_CIRCUMSTANCE = 14

/** Read the incise that the mark at token `at`, within a quotation, opens; null where none does. */
export function readIncise(view: SentenceView, lexicon: Lexicon, at: number): Reading | null {
  const { incises } = lexicon.grammar
  if (incises === undefined || !isDash(view, at + 1) || !isOneOf(view, at, ',?!…') || isQuotationMark(view, at + 1))
    return null
  const start = at + 2
  for (let i = start; i < start + REACH; i++) {
    const verb = verbAt(view, lexicon, i)
    if (verb === null) continue
    if (verb.start !== start || !verb.cue.frame.takes.includes('quotation')) return null
    const subject: Subject | null = subjectAfter(view, lexicon, verb.end)
    const known = subject ?? { kind: 'other', start: verb.start, end: verb.end }
    const end = Math.max(verb.end, known.end)
    return {
      rule: 'content-cue-speaker',
      frame: verb.cue.frame,
      cue: { start: verb.start, end: verb.end },
      subject: verb.isSeveral ? { kind: 'other', start: known.start, end: known.end } : known,
      group: { start: verb.start, end },
      content: [{ start: firstOf(view.quotations, at), end: at }, ...rest(view, at, end)],
      reports: true,
      isRelative: false,
      relayedBy: null
    }
  }
  return null
}

/** What of the quotation goes on after an incise whose subject ends before token `end`. */
function rest(view: SentenceView, at: number, end: number): readonly TokenSpan[] {
  const close = endOf(view.quotations, at)
  for (let i = end; i < close && i < end + LONGEST_CIRCUMSTANCE; i++) {
    if (!isOneOf(view, i, '.,') && !isDash(view, i)) continue
    const isClosed = isDash(view, i) || isDash(view, i + 1)
    if (!isClosed) continue
    let start = i
    while (start < close && (isOneOf(view, start, '.,') || isDash(view, start))) start++
    return start < close - 1 ? [{ start, end: close }] : []
  }
  return []
}

const isOneOf = (view: SentenceView, at: number, marks: string): boolean => {
  const token = view.tokens[at]
  return token !== undefined && !token.isWord && marks.includes(token.text)
}
