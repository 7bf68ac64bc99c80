/** Find where the content of an Arabic report ends: with its quotation, or where the writer takes the word again. */
import type { TokenSpan } from '../text/tokens'
import { beginsPhrase, phraseAt } from '../text/phrases'
import { endOf, isMark, isQuotationMark, type SentenceView } from '../text/sentence-view'
import { type Clause, isCommaAt, isPauseAt, isWordAt, textAt } from './ar-clause'
import { PARTICIPLES, VERBS } from './ar-cues'
import { ASIDES, ATTRIBUTIONS, ATTRIBUTIONS_WITH_VERB, OWN_WORDS } from './ar-words'

/** The content that begins at token `start`. */
export function contentFrom(view: SentenceView, start: number): TokenSpan {
  const { quotations } = view
  let at = start
  if (isQuotationMark(view, start)) {
    at = quotedEnd(view, start)
    if (!isWordAt(view, at) || isMark(view, start - 1, ':')) return { start, end: at }
  }
  for (; at < view.tokens.length; at++) {
    if (quotations[at] !== null) at = endOf(quotations, at) - 1
    else if (isMark(view, at, '؛') || isMark(view, at, ';') || beginsPhrase(view, at, OWN_WORDS)) break
    else if (isPauseAt(view, at) && (isAttribution(view, at + 1) || isAside(view, at + 1))) break
    else if (isQuotationMark(view, at - 1) && isAttribution(view, at)) break
  }
  return { start, end: lastWord(view, start, at) }
}

/** The content that begins at token `start` in a subordinate clause, which a pause ends. */
export function clauseFrom(view: SentenceView, start: number): TokenSpan {
  const { end } = contentFrom(view, start)
  for (let at = start; at < end; at++) {
    if (view.quotations[at] !== null) at = endOf(view.quotations, at) - 1
    else if (isPauseAt(view, at)) return { start, end: lastWord(view, start, at) }
  }
  return { start, end }
}

/** The end of quotations that follow one another: “…” و“…”. */
function quotedEnd(view: SentenceView, start: number): number {
  let end = endOf(view.quotations, start)
  for (;;) {
    let next = isCommaAt(view, end) ? end + 1 : end
    if (textAt(view, next) === 'و') next++
    if (next === end || next >= view.tokens.length || view.quotations[next] === null) return end
    end = endOf(view.quotations, next)
  }
}

const isAttribution = (view: SentenceView, at: number): boolean =>
  beginsPhrase(view, at, ATTRIBUTIONS, ATTRIBUTIONS_WITH_VERB, OWN_WORDS)

/** A clause of the writer's own; one that و opens may as well continue the content, but for the plainest. */
function isAside(view: SentenceView, at: number): boolean {
  const text = textAt(view, at)
  if (/^(?:وذلك|وهو|وهي|وهذا|وسط|فيما)$/u.test(text)) return true
  if (text.startsWith('و') || (text === 'ما' && /^(?:لم|دام|دامت)$/u.test(textAt(view, at + 1)))) return false
  return beginsPhrase(view, at, ASIDES) || phraseAt(VERBS, view.tokens, at)?.value.isPresent === false
}

/** End a content before the next clause that stands beside its own. */
export function cutContent(view: SentenceView, clause: Clause, later: readonly Clause[]): Clause {
  const [content] = clause.content
  if (content === undefined || clause.reports) return clause
  const { start, end } = content
  const beside = later.find(
    (next) => next.group.start > start && next.group.start < end && isBeside(view, clause, next)
  )
  return beside === undefined
    ? clause
    : { ...clause, content: [{ start, end: lastWord(view, start, linkStart(view, beside.group.start)) }] }
}

/** Where "but he" begins that stands before token `at`; `at` where none does. */
function linkStart(view: SentenceView, at: number): number {
  if (/^و?(?:لكنها?|انما)$/u.test(textAt(view, at - 1))) return at - 1
  return /^انها?$/u.test(textAt(view, at - 1)) && /^(?:الا|غير|بيد)$/u.test(textAt(view, at - 2)) ? at - 2 : at
}

function isBeside(view: SentenceView, clause: Clause, next: Clause): boolean {
  const { start } = next.cueSpan
  if (next.rule === 'participle') return clause.subject.kind === 'leader' || next.subject.kind !== 'leader'
  if (next.rule === 'announced') return beginsPhrase(view, start, PARTICIPLES)
  if (next.rule !== 'cue-speaker-content') return false
  if (/^[وف]/u.test(textAt(view, start)) || !isWordAt(view, start - 1) || linkStart(view, start) < start) return true
  return /^(?:و|كما|فيما|بينما|ثم|وقد|حيث)$/u.test(textAt(view, start - 1))
}

/** The token after the last word or closing mark before token `end`. */
export function lastWord(view: SentenceView, start: number, end: number): number {
  let last = end
  while (last > start && isLoose(view, last - 1)) last--
  return last
}

/** A mark that closes no quotation, or a conjunction that a mark parted from its word. */
function isLoose(view: SentenceView, at: number): boolean {
  if (isWordAt(view, at)) return textAt(view, at) === 'و'
  return !isQuotationMark(view, at) || (view.tokens[at]?.start ?? 0) < (view.quotations[at]?.innerStart ?? 0)
}
