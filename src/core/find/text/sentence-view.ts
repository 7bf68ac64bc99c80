/** A sentence ready to be read: its tokens, and which of them belong to mentions and quotations. */
import type { Span } from '../../text/span'
import type { FoldedText } from './folded-text'
import type { Mention } from '../people/people'
import type { Quotation } from './quotations'
import { type Token, tokenize } from './tokens'

export interface SentenceView extends Span {
  readonly tokens: readonly Token[]
  /** For each token, the mention that it belongs to. */
  readonly mentions: readonly (Mention | null)[]
  /** For each token, the outermost quotation that holds it, its marks included. */
  readonly quotations: readonly (Quotation | null)[]
  /** The folded surnames of the persons in the text whom nobody knows. */
  readonly surnames: ReadonlySet<string>
}

/** Take a sentence apart. `mentions` and `quotations` are those of the sentence, in order. O(length). */
export function viewSentence(
  text: FoldedText,
  span: Span,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  surnames: ReadonlySet<string>
): SentenceView {
  const tokens = tokenize(text, span)
  const outer = quotations.filter(({ depth }) => depth === 0)
  return { ...span, tokens, mentions: holders(tokens, mentions), quotations: holders(tokens, outer), surnames }
}

/** For each token, the span that holds it; both lists ascend, and spans don't overlap. */
function holders<T extends Span>(tokens: readonly Token[], spans: readonly T[]): readonly (T | null)[] {
  let next = 0
  return tokens.map(({ start, end }) => {
    while (next < spans.length && (spans[next] as T).end <= start) next++
    const span = spans[next]
    return span !== undefined && span.start < end ? span : null
  })
}

/** The first token of the span of tokens around `at` that `values` gives the same value. */
export function firstOf<T>(values: readonly (T | null)[], at: number): number {
  let first = at
  while (first > 0 && values[first - 1] === values[at]) first--
  return first
}

/** The token after the last that `values` gives the same value as `at`. */
export function endOf<T>(values: readonly (T | null)[], at: number): number {
  let end = at + 1
  while (end < values.length && values[end] === values[at]) end++
  return end
}

/** Tell whether token `at` is a mark that opens or closes its quotation. */
export function isQuotationMark({ tokens, quotations }: SentenceView, at: number): boolean {
  const token = tokens[at]
  const quotation = quotations[at]
  return (
    token !== undefined &&
    quotation !== null &&
    quotation !== undefined &&
    (token.start < quotation.innerStart || token.end > quotation.innerEnd)
  )
}

/** Tell whether token `at` is the mark `text`. */
export function isMark({ tokens }: SentenceView, at: number, text: string): boolean {
  const token = tokens[at]
  return token !== undefined && !token.isWord && token.text === text
}

export const isDash = ({ tokens }: SentenceView, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && !token.isWord && '—–-ـ'.includes(token.text)
}

/** Tell whether token `at` is a comma that parts words, with a space behind it or without; the one of "10,000" is none. */
export function isComma(view: SentenceView, at: number): boolean {
  if (!isMark(view, at, ',') && !isMark(view, at, '،')) return false
  const next = view.tokens[at + 1]
  return next?.start !== view.tokens[at]?.end || !/^\p{Nd}/u.test(next?.text ?? '')
}

/** The text of tokens `[start, end)`; null where there are none. */
export function textSpan(
  { tokens }: SentenceView,
  { start, end }: Readonly<Record<'start' | 'end', number>>
): Span | null {
  const [first, last] = [tokens[start], tokens[end - 1]]
  return first === undefined || last === undefined || end <= start ? null : { start: first.start, end: last.end }
}

/** The token after the last of the sentence's words: its final stop is no part of a content, a closing mark is. */
export function sentenceEnd(view: SentenceView): number {
  let end = view.tokens.length
  while (end > 0 && view.tokens[end - 1]?.isWord === false && !isQuotationMark(view, end - 1)) end--
  return end
}

/** The quotation with which a sentence opens, behind a list's dash or none; null where none does. */
export const openingQuotation = (view: SentenceView): Quotation | null =>
  view.quotations[isDash(view, 0) ? 1 : 0] ?? null

/** Tell whether a sentence is one quotation and nothing else, a list's dash before it left out. */
export function isOneQuotation(view: SentenceView): boolean {
  const first = openingQuotation(view)
  return first !== null && view.tokens.every(({ isWord }, i) => !isWord || view.quotations[i] === first)
}
