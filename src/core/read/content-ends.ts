/** Find where a content that stands after its cue ends: with its sentence, or where something else begins beside it. */
import type { TokenSpan } from './contents'
import type { Lexicon } from './lexicon'
import { endsPhrase, phraseAt } from './phrases'
import type { Reading } from './reading'
import { endOf, isMark, isQuotationMark, type SentenceView } from './sentence-view'

/** A quotation of so many words that opens a content says it all; after a shorter one the sentence goes on with it. */
const FULL_QUOTATION = 7
/** What is left before a trailing clause is cut off has at least so many tokens. */
const LEAST_KEPT = 4
/** Of a noun phrase, so many. */
const LEAST_PHRASE = 1

/** The token after the last of the sentence's words: its final stop is no part of a content, a closing mark is. */
export function sentenceEnd(view: SentenceView): number {
  let end = view.tokens.length
  while (end > 0 && view.tokens[end - 1]?.isWord === false && !isQuotationMark(view, end - 1)) end--
  return end
}

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
    if (next.group.start <= start) continue
    const before = beforeClause(view, lexicon, next)
    if (before !== null && before > start) {
      end = Math.min(end, before)
      break
    }
  }
  if (isQuotationMark(view, start)) {
    const close = endOf(view.quotations, start)
    if (close - start >= FULL_QUOTATION && close <= end && isCircumstance(view, lexicon, close))
      return { start, end: close }
  }
  if (reading.frame?.takes.includes('naming') === true) {
    const quoted = view.quotations.findIndex((quotation, i) => i >= start && quotation !== null)
    if (quoted >= 0 && quoted < end) return { start, end: Math.min(end, endOf(view.quotations, quoted)) }
  }
  if (reading.isRelative || isSubordinate(view, lexicon, reading)) return { start, end: firstComma(view, start, end) }
  const isPhrase = reading.frame?.takes.includes('clause') === false || isOpened(view, reading, start)
  return {
    start,
    end: withoutTrailer(view, lexicon, start, isPhrase ? withoutCircumstance(view, lexicon, start, end) : end)
  }
}

/** Tell whether a content that begins at token `start` is a phrase that a preposition opens: "vowed to". */
const isOpened = (view: SentenceView, { frame }: Reading, start: number): boolean =>
  frame?.takes.some(
    (taken) => typeof taken === 'object' && 'after' in taken && taken.after.includes(view.tokens[start - 1]?.text ?? '')
  ) === true

/** Tell whether what goes on at token `at` is no part of the quotation's sentence. */
function isCircumstance(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  const { prepositions, enders, conditionals, fillers } = lexicon
  return (
    view.tokens[at]?.isWord === false ||
    [prepositions, enders, conditionals, fillers].some((index) => phraseAt(index, view.tokens, at) !== null)
  )
}

/** Where the clause before `next` ends, if `next` stands beside it; null where `next` is nested. */
function beforeClause(view: SentenceView, lexicon: Lexicon, next: Reading): number | null {
  const at = next.group.start
  if (next.subject?.kind === 'shared') return withoutComma(view, at)
  if (next.rule === 'participle') return withoutComma(view, at)
  if (endsPhrase(lexicon.coordinators, view.tokens, at - 1)) {
    const end = withoutComma(view, at - 1)
    return end < at - 1 ? end : null
  }
  const end = withoutComma(view, at)
  return (next.reports || next.subject?.kind === 'other') && end < at ? end : null
}

function withoutComma(view: SentenceView, at: number): number {
  return isMark(view, at - 1, ',') || isMark(view, at - 1, '،') || isMark(view, at - 1, '—') ? at - 1 : at
}

/** "While he acknowledged that it was late, …": the main clause begins at the comma. */
function isSubordinate(view: SentenceView, lexicon: Lexicon, { group }: Reading): boolean {
  if (phraseAt(lexicon.conjunctions, view.tokens, 0) !== null) return false
  const opening = phraseAt(lexicon.coordinators, view.tokens, 0) ?? phraseAt(lexicon.conditionals, view.tokens, 0)
  return opening !== null && opening.end === group.start
}

function firstComma(view: SentenceView, start: number, end: number): number {
  for (let i = start; i < end; i++) if (view.quotations[i] === null && isMark(view, i, ',')) return i
  return end
}

/** Cut off what is no part of the content: a clause set beside it, or what its last comma's next word says is none. */
function withoutTrailer(view: SentenceView, lexicon: Lexicon, start: number, end: number): number {
  let last = end
  for (let i = start + LEAST_KEPT; i < end; i++) {
    if (view.quotations[i] !== null) continue
    if (!isMark(view, i, ',') && !isMark(view, i, '،')) {
      if (phraseAt(lexicon.breakers, view.tokens, i) !== null) return i
      continue
    }
    if (phraseAt(lexicon.breakers, view.tokens, i + 1) !== null || isCoordinated(view, lexicon, i + 1)) return i
    last = endsBefore(view, lexicon, i + 1) ? i : end
  }
  return last
}

/** Cut a noun phrase off where a circumstance of the cue begins: "criticised him | during a rally". */
function withoutCircumstance(view: SentenceView, lexicon: Lexicon, start: number, end: number): number {
  for (let i = start + LEAST_PHRASE; i < end; i++)
    if (
      view.quotations[i] === null &&
      (phraseAt(lexicon.circumstances, view.tokens, i) !== null || isCoordinated(view, lexicon, i))
    )
      return i
  return end
}

/** Tell whether what begins at token `at`, after a comma, is no part of the content: "which …", "hoping …". */
function endsBefore(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  return phraseAt(lexicon.enders, view.tokens, at) !== null || hasEnding(view, at, lexicon.grammar.enderEndings)
}

/** Tell whether a verb is joined on at token `at`: "and thanked". */
function isCoordinated(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  const conjunction = phraseAt(lexicon.conjunctions, view.tokens, at)
  return conjunction !== null && hasEnding(view, conjunction.end, lexicon.grammar.coordinatedEndings)
}

const hasEnding = (view: SentenceView, at: number, endings: readonly string[] = []): boolean =>
  endings.some((ending) => view.tokens[at]?.text.endsWith(ending) === true)
