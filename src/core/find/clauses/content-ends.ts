/** Find where a content that stands after its cue ends: with its sentence, or where something else begins beside it. */
import type { TokenSpan } from '../text/tokens'
import type { Lexicon } from '../languages/lexicon'
import { openersOf } from '../languages/lexicon'
import { beginsPhrase, endsPhrase, phraseAt, phraseEndingAt } from '../text/phrases'
import { withoutTrailer } from './content-trailers'
import type { Reading } from './reading'
import { endOf, isComma, isMark, isQuotationMark, type SentenceView } from '../text/sentence-view'

/** A quotation of so many words that opens a content says it all; after a shorter one the sentence goes on with it. */
const FULL_QUOTATION = 7

/** End the part `part` of `reading`'s content; `later` are the readings after it. */
export function endContent(
  view: SentenceView,
  lexicon: Lexicon,
  reading: Reading,
  part: TokenSpan,
  later: readonly Reading[]
): TokenSpan {
  const { start } = part
  let end = part.end
  for (const next of later) {
    if (next.group.start <= start) {
      // "Macron, warning that time is short, told …": the clause around it goes on.
      if (next.group.start < reading.group.start) end = Math.min(end, lastComma(view, start, next.cue.start) ?? end)
      continue
    }
    const before = beforeClause(view, lexicon, next)
    if (before !== null && before > start) {
      end = Math.min(end, before)
      break
    }
  }
  if (isQuotationMark(view, start)) {
    const close = endOf(view.quotations, start)
    const isFull = close - start >= FULL_QUOTATION && isCircumstance(view, lexicon, close)
    if (close <= end && isFull) return { start, end: close }
  }
  if (reading.frame?.takes.includes('naming') === true) {
    const quoted = view.quotations.findIndex((quotation, i) => i >= start && quotation !== null)
    if (quoted >= 0 && quoted < end) return { start, end: Math.min(end, endOf(view.quotations, quoted)) }
  }
  if (reading.isRelative || isSubordinate(view, lexicon, reading)) return { start, end: firstComma(view, start, end) }
  const isInfinitive = isOpened(view, reading, start)
  const from = secondPart(view, reading, start)
  const isPhrase = !isInfinitive && isNounPhrase(view, lexicon, reading, start)
  return {
    start,
    end: withoutJoint(
      view,
      lexicon,
      start,
      withoutTrailer(view, lexicon, { start: from, end }, { isPhrase, isInfinitive })
    )
  }
}

/** The word that a cue of two parts needs in its content from token `start` on: "accused … of"; else `start`. */
function secondPart(view: SentenceView, { frame }: Reading, start: number): number {
  const words =
    frame?.takes.flatMap((taken) => (typeof taken === 'object' && 'with' in taken ? openersOf(taken) : [])) ?? []
  const at = words.length === 0 ? -1 : view.tokens.findIndex(({ text }, i) => i >= start && words.includes(text))
  return at < 0 ? start : at + 1
}

/** Leave off a last word that only joins on what was cut: "policies that". */
function withoutJoint(view: SentenceView, lexicon: Lexicon, start: number, end: number): number {
  const joints = [lexicon.complementisers, lexicon.conjunctions]
  let last = end
  while (last > start + 1 && endsPhrase(view, last - 1, ...joints)) last--
  return last
}

/** Tell whether a content that begins at token `start` is a phrase that a preposition opens: "vowed to". */
const isOpened = (view: SentenceView, { frame }: Reading, start: number): boolean =>
  frame?.takes.some(
    (taken) => typeof taken === 'object' && openersOf(taken).includes(view.tokens[start - 1]?.text ?? '')
  ) === true

/** Tell whether a content that begins at token `start` is a noun phrase: its cue takes no clause, or it has no complementiser. */
function isNounPhrase(view: SentenceView, lexicon: Lexicon, { frame, cue }: Reading, start: number): boolean {
  if (frame === null || !frame.takes.includes('clause')) return frame !== null
  const isDirect = frame.takes.includes('object') && start >= cue.end
  return isDirect && !endsPhrase(view, start - 1, lexicon.complementisers)
}

/** Tell whether what goes on at token `at` is no part of the quotation's sentence. */
function isCircumstance(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  // “…” because “…”
  if (isQuotationMark(view, at + 1)) return false
  const { prepositions, enders, conditionals, fillers } = lexicon
  return isMark(view, at, ',') || beginsPhrase(view, at, prepositions, enders, conditionals, fillers)
}

/** Where the clause before `next` ends, if `next` stands beside it; null where `next` is nested. */
function beforeClause(view: SentenceView, lexicon: Lexicon, next: Reading): number | null {
  const at = next.group.start
  if (next.subject?.kind === 'shared') return withoutComma(view, at)
  if (next.rule === 'participle') return withoutComma(view, at)
  if (endsPhrase(view, at - 1, lexicon.coordinators)) {
    const joint = phraseEndingAt(lexicon.coordinators, view.tokens, at - 1) ?? at - 1
    const end = withoutComma(view, joint)
    return end < joint ? end : null
  }
  const end = withoutComma(view, at)
  if (isMark(view, end, ';')) return end
  return next.reports && (end < at || isQuotationMark(view, at - 1)) ? end : null
}

function withoutComma(view: SentenceView, at: number): number {
  return [',', '،', '—', ';'].some((mark) => isMark(view, at - 1, mark)) ? at - 1 : at
}

/** "While he acknowledged that it was late, …": the main clause begins at the comma. */
function isSubordinate(view: SentenceView, lexicon: Lexicon, { group }: Reading): boolean {
  const { conjunctions, coordinators, conditionals } = lexicon
  const first = phraseAt(conjunctions, view.tokens, 0)?.end ?? 0
  const opens = [coordinators, conditionals].some(
    (index) => (phraseAt(index, view.tokens, first)?.end ?? Infinity) <= group.start
  )
  return opens && firstComma(view, first, group.start) === group.start
}

function firstComma(view: SentenceView, start: number, end: number): number {
  for (let i = start; i < end; i++) if (view.quotations[i] === null && isComma(view, i)) return i
  return end
}

/** The last comma outside quotations between tokens `start` and `end`; null where there is none. */
function lastComma(view: SentenceView, start: number, end: number): number | null {
  for (let i = end - 1; i > start; i--) if (view.quotations[i] === null && isMark(view, i, ',')) return i
  return null
}
