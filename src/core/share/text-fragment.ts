/**
 * Link to a passage of a page by its own words, as browsers follow such links: `#:~:text=[prefix-,]start[,end][,-suffix]`.
 *
 * A browser goes to the first place that fits, so a link is only given where no other place could. Browsers compare
 * without regard to case and accents, and only match whole words: here text is compared without spaces, and within words
 * too, so what is unique here is unique there. Words before and after are added until it is; a long passage is
 * given by its first and last words. Method: https://wicg.github.io/scroll-to-text-fragment/. O(page) for each try.
 */
import type { Language } from '../text/language'
import type { Span } from '../text/span'
import type { PageText } from '../page/page-words'

export interface TextDirective {
  readonly prefix: string
  readonly start: string
  /** Empty where `start` is the whole passage. */
  readonly end: string
  readonly suffix: string
}

/** A passage of more characters is given by its ends: the specification's own advice. */
const LONGEST_WHOLE = 300
/** Words at either end of a long passage, and the most that are tried. */
const END_WORDS = { least: 3, most: 8 } as const
/** Most words of context on either side. */
const MOST_CONTEXT = 8
/** A block of more characters is cut round the passage: no sentence is that long. */
const NEAR = 4000

/**
 * Find the words that lead to `span` of the page and nowhere else; null where it has no word or none do. `page` may be the
 * part of a page that holds the passage; `everything` is the text of the whole page, among which it must be the only one.
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
  const isOneBlock = blockOf(page, whole.start) === blockOf(page, whole.end - 1)
  const before = first.filter(({ end }) => end <= whole.start)
  const after = last.filter(({ start }) => start >= whole.end)
  const [blockStart, blockEnd] = [startOfBlock(page, whole.start), endOfBlock(page, whole.end - 1)]
  const above = before.length > 0 ? [] : wordsNear(page, blockStart - 1, language)
  const below = after.length > 0 ? [] : wordsNear(page, blockEnd, language)
  const around: Around = {
    before: [...above, ...before],
    after: [...after, ...below],
    start: above.length > 0 ? blockStart : whole.start,
    end: below.length > 0 ? blockEnd : whole.end
  }
  const compared = comparable(everything)
  const countOf = (needle: string): number => occurrences(compared, comparable(needle))
  const searched: SearchedPage = { page, around, countOf }
  if (isOneBlock && whole.end - whole.start <= LONGEST_WHOLE) return withContext(searched, whole, whole)
  for (let count = END_WORDS.least; count <= END_WORDS.most; count++) {
    const head = first.filter(({ start }) => start >= whole.start).slice(0, count)
    const tail = last.filter(({ end }) => end <= whole.end).slice(-count)
    const start = { start: whole.start, end: head.at(-1)?.end ?? whole.start }
    const end = { start: tail[0]?.start ?? whole.end, end: whole.end }
    if (start.end > end.start || countOf(text(page, end)) !== 1) continue
    const found = withContext(searched, start, end)
    if (found !== null) return found
  }
  return null
}

/** Add a directive to a page's address, in place of any that it has. */
export function withDirective(address: string, { prefix, start, end, suffix }: TextDirective): string {
  const bare = address.replace(/:~:.*$/su, '')
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`]
  const joint = bare.includes('#') ? '' : '#'
  return `${bare}${joint}:~:text=${parts.filter((part) => part !== '').join(',')}`
}

/**
 * What may be given beside a passage: the words of its block, or of the next one where its own has none left. Context
 * follows at once, so the marks between such a passage and the edge of its block, `start` and `end`, belong to it then.
 */
interface Around extends Span {
  readonly before: readonly Span[]
  readonly after: readonly Span[]
}

interface SearchedPage {
  readonly page: PageText
  readonly around: Around
  /** How often a text stands in the page; 2 for more. */
  readonly countOf: (needle: string) => number
}

/** The directive for a passage from `first` to `last`, one and the same for a short one, with as little context as will do. */
function withContext(searched: SearchedPage, first: Span, last: Span): TextDirective | null {
  const { page, around, countOf } = searched
  const isWhole = first === last
  if (countOf(text(page, first)) === 1) {
    return { prefix: '', start: text(page, first), end: isWhole ? '' : text(page, last), suffix: '' }
  }
  for (let count = 1; count <= MOST_CONTEXT; count++) {
    if (count > around.before.length && count > around.after.length) return null
    const before = around.before.slice(-count)[0]
    // A long passage is told by its beginning: a suffix would have to be unique after its end.
    const after = isWhole ? around.after.slice(0, count).at(-1) : undefined
    const start = { start: around.start, end: isWhole ? around.end : first.end }
    const prefix = before && { start: before.start, end: Math.min(start.start, endOfBlock(page, before.start)) }
    const suffix = after && { start: Math.max(start.end, startOfBlock(page, after.start)), end: after.end }
    const needle = { start: prefix?.start ?? start.start, end: suffix?.end ?? start.end }
    if (countOf(text(page, needle)) !== 1) continue
    return {
      prefix: prefix === undefined ? '' : text(page, prefix),
      start: text(page, start),
      end: isWhole ? '' : text(page, last),
      suffix: suffix === undefined ? '' : text(page, suffix)
    }
  }
  return null
}

/** The words of the block around an offset, in order, as browsers tell words apart. */
function wordsNear({ text, blockStarts }: PageText, offset: number, language: Language): readonly Span[] {
  const block = blockOf({ blockStarts }, offset)
  if (offset < 0 || offset >= text.length) return []
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

/** A stretch of the page, its runs of spaces made one. */
function text(page: PageText, { start, end }: Span): string {
  return page.text.slice(start, end).replace(/\s+/gu, ' ').trim()
}

/** Text as browsers compare it. Spaces go too: between a passage and its context any, or none, may stand. */
function comparable(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640\s]/gu, '')
    .toLowerCase()
}

function occurrences(haystack: string, needle: string): number {
  if (needle === '') return 0
  const first = haystack.indexOf(needle)
  if (first < 0) return 0
  return haystack.includes(needle, first + 1) ? 2 : 1
}

/** Percent-encode a part of a directive, where `-`, `,` and `&` have a meaning of their own. */
function encode(part: string): string {
  return encodeURIComponent(
    part.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, '\ufffd')
  ).replaceAll('-', '%2D')
}
