/** Make a statement of a reading and its speaker: its kind, and the text of its parts without the marks around them. */
import type { StatementKind } from '../../dossier'
import type { Span } from '../../text/span'
import type { TokenSpan } from '../text/tokens'
import type { FoundStatement } from '../found-statement'
import type { Reading } from './reading'
import { endOf, firstOf, isMark, isQuotationMark, type SentenceView, textSpan } from '../text/sentence-view'
import type { ClauseSpeaker } from '../speakers/speakers'

/** Make the statement; null where its content has no words, or is a bare noun. */
export function statementOf(
  view: SentenceView,
  reading: Reading,
  speaker: ClauseSpeaker,
  outerSource: Span | null
): FoundStatement | null {
  const content = reading.content.flatMap((part) => contentSpan(view, part) ?? [])
  const cue = textSpan(view, reading.cue)
  if (cue === null || (content.length === 0 && reading.content.length > 0)) return null
  const kind = reading.rule === 'announced' ? 'direct' : kindOf(view, reading.content)
  if (kind === 'indirect' && reading.form === 'phrase' && wordsOf(view, reading.content).length === 1) return null
  const parts = [speaker.source, cue, ...content].filter(({ start, end }) => start >= view.start && end <= view.end)
  // “No”, he denied: what is quoted before the verb is what he says.
  const isOwn = kind === 'direct' && reading.rule === 'content-cue-speaker'
  return {
    speaker: speaker.leader,
    kind,
    polarity: isOwn ? 'affirmed' : (reading.frame?.polarity ?? 'affirmed'),
    topic: null,
    tier: speaker.tier,
    source: speaker.source,
    cue,
    content,
    evidence: { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) },
    outerSource,
    why: { rule: reading.rule, by: [...new Set(reading.by)], source: speaker.basis, topic: null }
  }
}

/** The tokens in `parts` that are words. */
const wordsOf = (view: SentenceView, parts: readonly TokenSpan[]): readonly number[] =>
  parts.flatMap(({ start, end }) =>
    view.tokens.slice(start, end).flatMap(({ isWord }, i) => (isWord ? [start + i] : []))
  )

function kindOf(view: SentenceView, parts: readonly TokenSpan[]): StatementKind {
  const isQuoted = wordsOf(view, parts).map((at) => view.quotations[at] !== null)
  if (isQuoted.every(Boolean)) return 'direct'
  return isQuoted.some(Boolean) ? 'mixed' : 'indirect'
}

/** The text of a content: without the marks at its ends, but for those of a quotation of which it holds more on the other side. */
function contentSpan(view: SentenceView, { start, end }: TokenSpan): Span | null {
  let [first, last] = [start, end]
  while (first < last && view.tokens[first]?.isWord === false && !isWhole(view, first, { start: first, end: last }))
    first++
  while (
    last > first &&
    view.tokens[last - 1]?.isWord === false &&
    !isWhole(view, last - 1, { start: first, end: last })
  )
    last--
  if (isMark(view, last, ')') && view.tokens.slice(first, last).some(({ text }) => text === '(')) last++
  return textSpan(view, { start: first, end: last })
}

/** Tell whether the mark `at` is one of a quotation that stands within the content, with words of it before or behind. */
function isWhole(view: SentenceView, at: number, { start, end }: TokenSpan): boolean {
  if (!isQuotationMark(view, at)) return false
  const [opening, closing] = [firstOf(view.quotations, at), endOf(view.quotations, at) - 1]
  if (opening === closing || opening < start || closing >= end) return false
  return hasWord(view, start, opening) || hasWord(view, closing + 1, end)
}

const hasWord = ({ tokens }: SentenceView, start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ isWord }) => isWord)
