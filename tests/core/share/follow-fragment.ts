/**
 * Follow a text directive as the specification says a browser does: the first place where prefix, start, end and suffix
 * fit, each whole words, start and end each within a block. Written apart from what it tests, and plainly.
 */
import type { Span } from '../../../src/core/text/span'
import type { PageText } from '../../../src/core/page/page-words'

export interface Directive {
  readonly prefix: string | null
  readonly start: string
  readonly end: string | null
  readonly suffix: string | null
}

/** Read the directive of an address: `text=[prefix-,]start[,end][,-suffix]`. */
export function readDirective(address: string): Directive {
  const raw = address.slice(address.indexOf(':~:text=') + ':~:text='.length)
  if (/[&]/.test(raw)) throw new Error(`a bare & would end the directive: ${raw}`)
  const parts = raw.split(',')
  const prefix = parts[0]?.endsWith('-') === true ? decodeURIComponent((parts.shift() ?? '').slice(0, -1)) : null
  const suffix = parts.at(-1)?.startsWith('-') === true ? decodeURIComponent((parts.pop() ?? '').slice(1)) : null
  if (parts.length < 1 || parts.length > 2 || parts.some((part) => part.includes('-')))
    throw new Error(`not a text directive: ${raw}`)
  const [start = '', end] = parts.map(decodeURIComponent)
  return { prefix, start, end: end ?? null, suffix }
}

/** The first place that fits, in units of the page's text; null where none does. */
export function followDirective(page: PageText, { prefix, start, end, suffix }: Directive): Span | null {
  for (let from = 0; ;) {
    const first = find(page, start, from)
    if (first === null) return null
    from = first.start + 1
    if (prefix !== null && !endsWith(page, prefix, first.start)) continue
    const last = end === null ? first : find(page, end, first.end)
    if (last === null) return null
    if (suffix !== null && !beginsWith(page, suffix, last.end)) continue
    return { start: first.start, end: last.end }
  }
}

const pattern = (words: string): string =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('[^\\S\\n]+')

function find({ text }: PageText, words: string, from: number): Span | null {
  const search = new RegExp(pattern(words), 'giu')
  search.lastIndex = from
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    const span = { start: found.index, end: found.index + found[0].length }
    if (isBoundary(text, span.start) && isBoundary(text, span.end)) return span
    search.lastIndex = found.index + 1
  }
  return null
}

function endsWith({ text }: PageText, words: string, at: number): boolean {
  const found = new RegExp(`${pattern(words)}\\s*$`, 'iu').exec(text.slice(0, at))
  return found !== null && isBoundary(text, found.index)
}

function beginsWith({ text }: PageText, words: string, at: number): boolean {
  const found = new RegExp(`^\\s*${pattern(words)}`, 'iu').exec(text.slice(at))
  return found !== null && isBoundary(text, at + found[0].length)
}

/** Whether a word of the text begins or ends here, or no word is near. */
function isBoundary(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true
  const segment = new Intl.Segmenter('ar', { granularity: 'word' }).segment(text).containing(at)
  return segment === undefined || segment.index === at
}
