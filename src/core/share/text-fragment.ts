/**
 * Link to a passage of a page by its own words, as browsers follow such links:
 * `#:~:text=[prefix-,]start[,end][,-suffix]` (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * A browser goes to the first place that fits, so a link is given only where no other place could fit. Browsers
 * compare without case and accents, and match whole words only. Here text is compared without spaces too, and within
 * words, so what is unique here is unique there. Words before and after the passage are added until it is unique; a
 * long passage is given by its first and last words. O(page) for each try.
 */
import type { Language } from '../text/language'
import type { Span } from '../text/span'
import type { PageText } from '../page/page-words'

/** The parts of a text directive, as plain text; empty where there is none. */
export interface TextDirective {
  readonly prefix: string
  readonly start: string
  /** Empty where `start` is the whole passage. */
  readonly end: string
  readonly suffix: string
}

/** A passage of more characters is given by its ends, as the specification advises. */
const LONGEST_WHOLE = 300
/** The least and the most words that are tried at either end of a long passage. */
const END_WORDS = { least: 3, most: 8 } as const
/** The most words of context on either side. */
const MOST_CONTEXT = 8
/** Characters of a block that are read on either side of an offset: no sentence is that long. */
const NEAR = 4000

/**
 * Find the words that lead to `span` of the page and nowhere else; null where the span has no word, or no words do.
 * `page` may be the part of a page that holds the passage; `everything` is the text of the whole page, in which the
 * passage must be the only one.
 */
export function directiveFor(
  page: PageText,
  span: Span,
  language: Language,
  everything: string = page.text
): TextDirective | null {
  const first = wordsNear(page, span.start, language)
  const last = wordsNear(page, span.end - 1, language)
  const from = first.find(({ end }) => end > span.start)
  const to = last.findLast(({ start }) => start < span.end)
  if (from === undefined || to === undefined || from.start >= to.end) return null
  const whole = { start: from.start, end: to.end }
  const compared = comparable(everything)
  const searched: SearchedPage = {
    page,
    around: aroundOf(page, whole, first, last, language),
    isOnly: (span) => standsOnce(compared, comparable(textAt(page, span)))
  }
  const isOneBlock = blockOf(page, whole.start) === blockOf(page, whole.end - 1)
  const isShort = isOneBlock && whole.end - whole.start <= LONGEST_WHOLE
  return isShort ? withContext(searched, whole, whole) : byItsEnds(searched, whole, first, last)
}

/** Add a directive to a page's address, in place of any that it has: `/news#top` ⇒ `/news#top:~:text=They%20met`. */
export function withDirective(address: string, { prefix, start, end, suffix }: TextDirective): string {
  const bare = address.replace(/:~:.*/su, '')
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`]
  const joint = bare.includes('#') ? '' : '#'
  return `${bare}${joint}:~:text=${parts.filter((part) => part !== '').join(',')}`
}

/**
 * What may be given beside a passage: the words before and after it in its block, or those of the next block where its
 * own has none left. Context must follow at once, so then the marks between the passage and the edge of its block,
 * `start` or `end`, are given with the passage.
 */
interface Around extends Span {
  readonly before: readonly Span[]
  readonly after: readonly Span[]
}

interface SearchedPage {
  readonly page: PageText
  readonly around: Around
  /** True where the text of a span stands once in the whole page. */
  readonly isOnly: (span: Span) => boolean
}

/** What may be given beside `whole`, which `first` and `last`, the words near its ends, hold. */
function aroundOf(
  page: PageText,
  whole: Span,
  first: readonly Span[],
  last: readonly Span[],
  language: Language
): Around {
  const before = first.filter(({ end }) => end <= whole.start)
  const after = last.filter(({ start }) => start >= whole.end)
  const [blockStart, blockEnd] = [startOfBlock(page, whole.start), endOfBlock(page, whole.end - 1)]
  const above = before.length > 0 ? [] : wordsNear(page, blockStart - 1, language)
  const below = after.length > 0 ? [] : wordsNear(page, blockEnd, language)
  return {
    before: [...above, ...before],
    after: [...after, ...below],
    start: above.length > 0 ? blockStart : whole.start,
    end: below.length > 0 ? blockEnd : whole.end
  }
}

/** The directive for a long passage by as few of its first and last words as will do; null where none do. */
function byItsEnds(
  searched: SearchedPage,
  whole: Span,
  first: readonly Span[],
  last: readonly Span[]
): TextDirective | null {
  for (let count = END_WORDS.least; count <= END_WORDS.most; count++) {
    const head = first.filter(({ start }) => start >= whole.start).slice(0, count)
    const tail = last.filter(({ end }) => end <= whole.end).slice(-count)
    const start = { start: whole.start, end: head.at(-1)?.end ?? whole.start }
    const end = { start: tail[0]?.start ?? whole.end, end: whole.end }
    if (start.end > end.start || !searched.isOnly(end)) continue
    const directive = withContext(searched, start, end)
    if (directive !== null) return directive
  }
  return null
}

/** The spans that the parts of a directive are read from; null for a part that it has not. */
interface DirectiveSpans {
  readonly prefix: Span | null
  readonly start: Span
  readonly end: Span | null
  readonly suffix: Span | null
}

/**
 * The directive for a passage from `first` to `last`, which are one and the same span for a short passage, with as
 * little context as will do; null where `MOST_CONTEXT` words do not.
 */
function withContext({ page, around, isOnly }: SearchedPage, first: Span, last: Span): TextDirective | null {
  const end = first === last ? null : last
  if (isOnly(first)) return directiveOf(page, { prefix: null, start: first, end, suffix: null })
  for (let count = 1; count <= MOST_CONTEXT; count++) {
    const spans = spansWith(page, around, first, end, count)
    const { prefix, start, suffix } = spans
    const needle = { start: prefix?.start ?? start.start, end: suffix?.end ?? start.end }
    if (isOnly(needle)) return directiveOf(page, spans)
  }
  return null
}

/** The spans of a directive with `count` words of context on either side. */
function spansWith(page: PageText, around: Around, first: Span, end: Span | null, count: number): DirectiveSpans {
  const before = around.before.slice(-count)[0]
  // A long passage is told by its beginning: a suffix would have to be unique after its end.
  const after = end === null ? around.after.slice(0, count).at(-1) : undefined
  const start = { start: around.start, end: end === null ? around.end : first.end }
  return {
    prefix: before ? { start: before.start, end: Math.min(start.start, endOfBlock(page, before.start)) } : null,
    start,
    end,
    suffix: after ? { start: Math.max(start.end, startOfBlock(page, after.start)), end: after.end } : null
  }
}

function directiveOf(page: PageText, { prefix, start, end, suffix }: DirectiveSpans): TextDirective {
  const read = (span: Span | null): string => (span === null ? '' : textAt(page, span))
  return { prefix: read(prefix), start: read(start), end: read(end), suffix: read(suffix) }
}

/**
 * The words of the block at an offset, in order, as browsers tell words apart; none where the page has no such offset.
 */
function wordsNear({ text, blockStarts }: PageText, offset: number, language: Language): readonly Span[] {
  const block = blockOf({ blockStarts }, offset)
  if (offset >= text.length) return []
  const start = Math.max(blockStarts[block] ?? 0, offset - NEAR)
  const end = Math.min(blockStarts[block + 1] ?? text.length, offset + NEAR)
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text.slice(start, end))
  return [...segments]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }))
}

function blockOf({ blockStarts }: Pick<PageText, 'blockStarts'>, offset: number): number {
  const next = blockStarts.findIndex((start) => start > offset)
  return next < 0 ? blockStarts.length - 1 : next - 1
}

function startOfBlock({ blockStarts }: PageText, offset: number): number {
  return blockStarts[blockOf({ blockStarts }, offset)] ?? 0
}

function endOfBlock({ text, blockStarts }: PageText, offset: number): number {
  return blockStarts[blockOf({ blockStarts }, offset) + 1] ?? text.length
}

/** The text of a span of the page, with one space for each run of spaces. */
function textAt(page: PageText, { start, end }: Span): string {
  return page.text.slice(start, end).replace(/\s+/gu, ' ').trim()
}

/** Text as browsers compare it, without spaces: any or none may stand between a passage and its context. */
function comparable(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640\s]/gu, '')
    .toLowerCase()
}

/** True where `needle` stands in `haystack` once. */
function standsOnce(haystack: string, needle: string): boolean {
  const first = haystack.indexOf(needle)
  return first >= 0 && first === haystack.lastIndexOf(needle)
}

/** Percent-encode a part of a directive, in which `-`, `,` and `&` have a meaning. A lone surrogate becomes U+FFFD. */
function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll('-', '%2D')
}
