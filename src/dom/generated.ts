/** Read the words that a style sheet puts into a page: before and after an element, as its marker, between its quotation marks. */

/** A string of CSS, or a function that gives one; those that give none are met whole, since addresses are strings too. */
const PART =
  /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|attr\(\s*([\w-]+)[^)]*\)|(open|close)-quote|[\w-]+\((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^"')])*\)/gu
const WORD = /[\p{L}\p{N}]/u
/** Letters, or what may be laid over them to strike them out. */
export const LIKE_LETTERS = /[\p{L}\p{N}\p{Pd}_=~\u2500-\u257F\u2715-\u2718\u00D7/\\|]/u

/** What stands there: text, and whether a picture does that nobody here can read. */
export interface Shown {
  readonly text: string
  readonly isPicture: boolean
}

export const NOTHING: Shown = { text: '', isPicture: false }

/** What is put before or after what the element holds. */
export function shownAt(element: Element, where: '::before' | '::after'): Shown {
  const style = getComputedStyle(element, where)
  const { content, display } = style
  if (content === 'none' || content === 'normal' || content === '' || content === '""' || display === 'none')
    return NOTHING
  const generated = read(element, style, content)
  return generated.text === '' && !generated.isPicture ? NOTHING : generated
}

/** The words of a marker that is set in the text itself. */
export function markerOf(element: Element, { display, listStylePosition, listStyleType }: CSSStyleDeclaration): string {
  if (!display.includes('list-item') || listStylePosition !== 'inside') return ''
  const { content } = getComputedStyle(element, '::marker')
  return stringsOf(element, content) || stringsOf(element, listStyleType)
}

function read(element: Element, style: CSSStyleDeclaration, content: string): Shown {
  // What stands out of the flow is met where it lies.
  if (isOutOfFlow(style) || style.visibility !== 'visible') return NOTHING
  const isPicture =
    /(?:url|image|image-set|gradient|element)\(/u.test(content) && Number.parseFloat(style.width) >= LEAST_PICTURE
  const text = stringsOf(element, content, style.quotes)
  return { text: WORD.test(text) && !isFaint(style) ? text : '', isPicture }
}

const isOutOfFlow = ({ position }: CSSStyleDeclaration): boolean => position === 'absolute' || position === 'fixed'

/** A box that a style sheet lays over an element, by its style: its place is told from that around it. */
export function laidOver(element: Element): readonly { readonly style: CSSStyleDeclaration; readonly words: string }[] {
  return (['::before', '::after'] as const).flatMap((where) => {
    const style = getComputedStyle(element, where)
    const { content, display, visibility } = style
    const isThere = content !== 'none' && content !== 'normal' && content !== '' && display !== 'none'
    if (!isThere || visibility !== 'visible' || !isOutOfFlow(style) || isFaint(style)) return []
    const words = stringsOf(element, content, style.quotes)
    return [{ style, words: LIKE_LETTERS.test(words) ? words : '' }]
  })
}

/** Narrower pictures hold no word, in CSS pixels. */
export const LEAST_PICTURE = 8

const isFaint = ({ opacity, fontSize }: CSSStyleDeclaration): boolean =>
  Number(opacity) < 0.1 || Number.parseFloat(fontSize) < 4

function stringsOf(element: Element, content: string, quotes = ''): string {
  return [...content.matchAll(PART)]
    .map(([, double, single, attribute, quote]) => {
      if (attribute !== undefined) return Element.prototype.getAttribute.call(element, attribute) ?? ''
      if (quote !== undefined) return quoteOf(quotes, quote === 'open' ? 0 : 1)
      return unescape(double ?? single ?? '')
    })
    .join('')
}

function quoteOf(quotes: string, index: number): string {
  const pairs = [...quotes.matchAll(/"((?:[^"\\]|\\.)*)"/gu)]
  return unescape(pairs[index]?.[1] ?? '"')
}

function unescape(text: string): string {
  return text.replaceAll(/\\([0-9a-f]{1,6})\s?|\\(.)/giu, (_all, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff))
  )
}
