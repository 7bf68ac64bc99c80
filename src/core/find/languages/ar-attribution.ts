/** Find what gives a statement its speaker, or its relayer, without a verb of its own: "according to", a label. */
import type { TokenSpan } from '../text/tokens'
import { beginsPhrase, phraseAt } from '../text/phrases'
import { endOf, isMark, isQuotationMark, type SentenceView } from '../text/sentence-view'
import type { Subject } from '../clauses/subjects'
import { type Clause, isCommaAt, isWordAt, textAt } from './ar-clause'
import { lastWord } from './ar-content'
import { WORDLESS } from './ar-cues'
import { ATTRIBUTIONS, ATTRIBUTIONS_WITH_VERB, OWN_WORDS, TICKER_MARKS } from './ar-words'

/** How long the words for who relays may be. */
const LONGEST_SOURCE = 10
/** A statement without a verb has at least so many words. */
const LEAST_CONTENT = 3

/** Read the attribution that begins at token `at`; null where none does. */
export function attributionAt(view: SentenceView, at: number): Clause | null {
  const { tokens, mentions } = view
  if (beginsPhrase(view, at, OWN_WORDS) || (at > 0 && isWordAt(view, at - 1))) return null
  const withVerb = phraseAt(ATTRIBUTIONS_WITH_VERB, tokens, at)
  const from = withVerb === null ? phraseAt(ATTRIBUTIONS, tokens, at)?.end : withVerb.end + 1
  if (from === undefined) return null
  const mention = mentions[from] ?? null
  const end = mention === null ? wordsEnd(view, from) : endOf(mentions, from)
  const content = end === from || isMeasure(view, from) ? null : restOf(view, at, end)
  if (content === null) return null
  const subject = subjectAt(view, from, end)
  const cueSpan = { start: at, end: from }
  const group = { start: at, end }
  return { rule: 'according-to', cue: WORDLESS, cueSpan, subject, group, content: [content], reports: at > 0 }
}

/** A law or the like, by which something is to be done and which says nothing: "according to the resolutions of". */
const isMeasure = (view: SentenceView, at: number): boolean =>
  /^(?:لل?|ال)?(?:مرجعي|قرار|قانون|قوانين|مبد|مباد|معايير|ميثاق|معاهد|شروط|بنود)/u.test(textAt(view, at))

/** Who is named by tokens `[start, end)`; "him" is whoever spoke last. */
function subjectAt(view: SentenceView, start: number, end: number): Subject {
  const mention = view.mentions[start]
  if (mention) return { kind: 'leader', mention, start, end, isRelative: false }
  const [, gender] = /^له(ا?)$/u.exec(textAt(view, start)) ?? []
  if (gender === undefined || end > start + 1) return { kind: 'other', start, end }
  return { kind: 'dropped', gender: gender === '' ? 'masculine' : 'feminine', start, end }
}

/** Where the words end that begin at token `from`, after so many at most as a source may have. */
function wordsEnd(view: SentenceView, from: number): number {
  let end = from
  while (end < from + LONGEST_SOURCE && (isWordAt(view, end) || view.quotations[end])) end++
  return end
}

/** Read the label of a ticker's line or of a quotation that the sentence begins with, "عاجل | ترامب: …"; a headline's is none. */
export function labelAt(view: SentenceView): Clause | null {
  let at = 0
  while (beginsPhrase(view, at, TICKER_MARKS) || /^[|\-–—.•:،\d]+$/u.test(textAt(view, at))) at++
  const mention = view.mentions[at]
  if (!mention || mention.grammaticalCase === 'oblique') return null
  const end = endOf(view.mentions, at)
  const isTicker = at > 0
  if (!isMark(view, end, ':') || !(isTicker || isQuotationMark(view, end + 1))) return null
  const content = { start: end + 1, end: lastWord(view, end + 1, view.tokens.length) }
  if (content.end - content.start < LEAST_CONTENT) return null
  return {
    rule: 'label',
    cue: WORDLESS,
    cueSpan: { start: end, end: end + 1 },
    subject: { kind: 'leader', mention, start: at, end, isRelative: false },
    group: { start: at, end: end + 1 },
    content: [content],
    reports: false
  }
}

/** What is attributed: the rest of the sentence after an attribution that opens it, or what stands before it. */
function restOf(view: SentenceView, at: number, end: number): TokenSpan | null {
  if (at > 0) {
    const last = lastWord(view, 0, at)
    return last < LEAST_CONTENT ? null : { start: 0, end: last }
  }
  const after = isCommaAt(view, end) ? end + 1 : end
  const opens = textAt(view, after).startsWith('فان')
  if (after === end && !opens) return null
  const start = opens ? after + 1 : after
  const last = lastWord(view, start, view.tokens.length)
  return last - start < LEAST_CONTENT ? null : { start, end: last }
}
