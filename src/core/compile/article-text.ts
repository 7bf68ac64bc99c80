/**
 * The article as text: its lines, and the passages that annotations quote from it.
 *
 * An annotation names a passage by its line and its words, never by an offset, so that a person can write and review
 * it. The words must stand on their line exactly once, so a passage is never a guess.
 */
import type { Passage } from '../dossier'
import type { Span } from '../text/span'

/** A passage as an annotation names it: words of one line, or the whole line. */
export interface QuoteNote {
  /** The number of the line, blank lines not counted, from 1. */
  readonly line: number
  readonly exact?: string
  /** What stands right before `exact`, to tell it from the same words elsewhere on the line. */
  readonly after?: string
}

/** An article, laid out. */
export interface ArticleText {
  /** The non-blank lines, each trimmed, joined by "\n". */
  readonly text: string
  /** The place of each line in `text`, its end before the "\n". */
  readonly lines: readonly Span[]
}

/** Where a quote stands, or why it stands nowhere. */
export type Located = { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly reason: string }

/** Characters of context on either side. The W3C leaves their number open; these tell apart every repeated phrase met. */
const CONTEXT_LENGTH = 32

/**
 * Trim the lines of an article and drop the blank ones: ` One.\n\nTwo.` ⇒ `One.\nTwo.`, lines `[0, 4)` and `[5, 9)`.
 */
export function layOut(article: string): ArticleText {
  const kept = article
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const lines: Span[] = []
  let start = 0
  for (const line of kept) {
    lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return { text: kept.join('\n'), lines }
}

/** Find the one place of `quote`; the reason says whether its words are missing or stand there more than once. */
export function locate({ text, lines }: ArticleText, quote: QuoteNote): Located {
  const line = lines[quote.line - 1]
  if (!line) return { ok: false, reason: `there is no line ${quote.line}: the article has ${lines.length}` }
  if (quote.exact === undefined) return { ok: true, span: line }
  const { exact, after = '' } = quote
  const found = occurrences(text.slice(line.start, line.end), after + exact)
  const first = found[0]
  if (first === undefined) return { ok: false, reason: missing(text, lines, quote.line, after + exact) }
  if (found.length > 1) {
    return {
      ok: false,
      reason: `“${after}${exact}” stands ${found.length} times on line ${quote.line}; tell it by "after"`
    }
  }
  const start = line.start + first + after.length
  return { ok: true, span: { start, end: start + exact.length } }
}

/** The passage at a span of `text`, selected by its words and by its place. */
export function passageAt(text: string, { start, end }: Span): Passage {
  const from = Math.max(0, start - CONTEXT_LENGTH)
  const to = Math.min(text.length, end + CONTEXT_LENGTH)
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
      suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to)
    },
    position: { type: 'TextPositionSelector', start, end }
  }
}

/** True where a cut at `offset` falls between the halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

/** Where `part` begins in `whole`, overlapping places included: `aaa`, `aa` ⇒ 0, 1. */
function occurrences(whole: string, part: string): readonly number[] {
  const places: number[] = []
  for (let place = whole.indexOf(part); place !== -1; place = whole.indexOf(part, place + 1)) places.push(place)
  return places
}

function missing(text: string, lines: readonly Span[], number: number, words: string): string {
  const elsewhere = lines.flatMap(({ start, end }, index) =>
    text.slice(start, end).includes(words) ? [index + 1] : []
  )
  const hint = elsewhere.length > 0 ? `; it is on line ${elsewhere.join(', ')}` : ''
  return `“${words}” is not on line ${number}${hint}`
}
