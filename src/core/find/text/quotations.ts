/**
 * Pair the quotation marks of a paragraph.
 *
 * News text mixes conventions: Arabic pages open with the closing mark (بـ”…”), French « is closed by ", NYT copy doubles
 * the apostrophe, and some type << and >>, or `` and ''. So a mark's side is read from what stands beside it, and its glyph
 * decides only where that leaves it open. A mark that nothing closes is no quotation, except where the next paragraph opens again: then the speech runs on.
 * One pass, O(length).
 */
import type { Span } from '../../text/span'

/** A quotation with its marks, `[start, end)`, and without, `[innerStart, innerEnd)`. */
export interface Quotation extends Span {
  readonly innerStart: number
  readonly innerEnd: number
  /** How many quotations enclose it. */
  readonly depth: number
  /** Nothing closes it: it ends with its paragraph, and the next one opens again. */
  readonly runsOn: boolean
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly single: boolean
}

/** The last is what some sites make of the mark behind a digit: “24″. */
const DOUBLE = '"“”„‟«»＂″'
const SINGLE = "'‘’‚‛‹›"
/** Marks that are typed with two strokes where a keyboard has no other. */
const TYPED = ['<<', '>>', '``']
const MARK = new RegExp(`[${DOUBLE}${SINGLE}]|${TYPED.join('|')}`, 'gu')
const OPENING_GLYPHS = '“„‟«‘‚‛‹<`'
const BEFORE_OPENING = /[\s([{—–\-:/…]/u
const AFTER_CLOSING = /[\s)\]}—–\-.,;:!?…/،؛؟]/u
/** “d’« une trêve »”. */
const ELIDED = /^['’][“„«]/u
const LETTER = /[\p{L}\p{N}]/u

/** In so many paragraphs a quotation that does not open again has to close. */
const MOST_PARAGRAPHS = 4

/** The quotations of a paragraph; `isHeld`: the last runs on into the next paragraph, which does not open it again. */
interface QuotationsOfParagraph {
  readonly quotations: readonly Quotation[]
  readonly isHeld: boolean
}

/** Give the quotations of paragraphs that are asked for in ascending order. */
export function quotationReader(text: string, paragraphs: readonly Span[]): (at: number) => QuotationsOfParagraph {
  let isHeld = false
  return (at) => {
    const paragraph = paragraphs[at] as Span
    const next = paragraphs.slice(at + 1, at + 1 + MOST_PARAGRAPHS)
    const [inSingle, inDouble] = [true, false].map((single) => opensWithMark(text, next[0], single))
    const paired = pairQuotations(text, paragraph, true, isHeld, inSingle)
    const unclosed = paired.find(({ runsOn }) => runsOn)
    const isUnclosed = unclosed !== undefined
    const opensNext = inDouble || (isUnclosed && markAt(text, unclosed.start, unclosed.end)?.single && inSingle)
    const quotations =
      isUnclosed && !opensNext && !closesLater(text, next) ? pairQuotations(text, paragraph, false, isHeld) : paired
    isHeld = !opensNext && quotations.some(({ runsOn }) => runsOn)
    return { quotations, isHeld }
  }
}

/**
 * Find the quotations of `text[start, end)`, in the order in which they open; one that nothing closes runs on, if it `goesOn`, or is none: one of
 * single marks where those `mayBeSingle`, as the next paragraph's are, and a sentence begins behind its mark.
 */
export function pairQuotations(
  text: string,
  { start, end }: Span,
  goesOn: boolean,
  isInside = false,
  mayBeSingle?: boolean
): readonly Quotation[] {
  const open: Mark[] = isInside ? [{ start, end: start, single: false }] : []
  const found: Omit<Quotation, 'depth'>[] = []
  let last = start
  /** A mark that closes nothing: if another follows, it opened: «قال ماكرون" لن نقبل"». */
  let glued: Mark | null = null
  for (const { index } of text.slice(start, end).matchAll(MARK)) {
    const mark = start + index < last ? null : markAt(text, start + index, end)
    if (mark === null) continue
    last = mark.end
    const side = sideOf(text, mark, { start, end }, open.length > 0, open.at(-1)?.single === true)
    if (side === 'open') {
      open.push(mark)
      glued = null
    }
    if (side !== 'close') continue
    const opener = open.findLastIndex(({ single }) => single === mark.single)
    if (opener >= 0) found.push(quotationOf(open.splice(opener)[0] as Mark, mark, false))
    else if (!mark.single) {
      if (glued !== null) found.push(quotationOf(glued, mark, false))
      glued = glued === null ? mark : null
    }
  }
  const unclosed = open.find((mark) => !mark.single || (mayBeSingle && beginsSentence(text, mark)))
  if (unclosed !== undefined && goesOn) found.push(quotationOf(unclosed, { start: end, end, single: false }, true))
  return withDepths(found.sort((a, b) => a.start - b.start))
}

const beginsSentence = (text: string, { end }: Mark): boolean => /\p{Lu}/u.test(text.charAt(end))

/** Tell whether there is a paragraph and it begins with a quotation mark: a double one, or a single one. */
export function opensWithMark(text: string, paragraph: Span | undefined, single = false): boolean {
  return paragraph !== undefined && markAt(text, paragraph.start, paragraph.end)?.single === single
}

/** Tell whether the first double mark in the next paragraphs closes a quotation: «A.⏎ B.⏎ C». O(length of these). */
function closesLater(text: string, next: readonly Span[]): boolean {
  for (const { start, end } of next)
    for (const { index } of text.slice(start, end).matchAll(MARK)) {
      const mark = markAt(text, start + index, end)
      if (mark !== null && !mark.single) return sideOf(text, mark, { start, end }, true, false) === 'close'
    }
  return false
}

function quotationOf(first: Mark, last: Mark, runsOn: boolean): Omit<Quotation, 'depth'> {
  return { start: first.start, end: last.end, innerStart: first.end, innerEnd: last.start, runsOn }
}

/** Count how many enclose each. */
function withDepths(quotations: readonly Omit<Quotation, 'depth'>[]): readonly Quotation[] {
  const ends: number[] = []
  return quotations.map((quotation) => {
    while ((ends.at(-1) ?? Infinity) <= quotation.start) ends.pop()
    const depth = ends.length
    ends.push(quotation.end)
    return { ...quotation, depth }
  })
}

function markAt(text: string, at: number, end: number): Mark | null {
  const char = text[at] as string
  if (DOUBLE.includes(char)) return { start: at, end: at + 1, single: false }
  if (at + 1 < end && TYPED.includes(text.slice(at, at + 2))) return { start: at, end: at + 2, single: false }
  if (!SINGLE.includes(char)) return null
  // Doubled apostrophes stand for a double mark.
  const doubled = (char === "'" || char === '’' || char === '‘') && at + 1 < end && text[at + 1] === char
  return { start: at, end: at + (doubled ? 2 : 1), single: !doubled }
}

function sideOf(text: string, mark: Mark, bounds: Span, isOpen: boolean, singleOpen: boolean): 'open' | 'close' | null {
  const before = mark.start > bounds.start ? (text[mark.start - 1] as string) : ' '
  const after = mark.end < bounds.end ? (text[mark.end] as string) : ' '
  const free =
    BEFORE_OPENING.test(before) || DOUBLE.includes(before) || ELIDED.test(text.slice(mark.start - 1, mark.end))
  const bound = AFTER_CLOSING.test(after) || DOUBLE.includes(after) || SINGLE.includes(after)
  if (mark.single) return sideOfSingle(before, after, free, singleOpen)
  if (free && !bound) return 'open'
  if (bound && !free) return 'close'
  const glyph = text[mark.start] as string
  if (OPENING_GLYPHS.includes(glyph)) return 'open'
  return isOpen ? 'close' : 'open'
}

/** Within a word, or where nothing is open, a single mark is an apostrophe: null. */
function sideOfSingle(before: string, after: string, free: boolean, singleOpen: boolean): 'open' | 'close' | null {
  if (free && (LETTER.test(after) || /[[(“"]/u.test(after))) return 'open'
  return singleOpen && !/\s/u.test(before) && !LETTER.test(after) ? 'close' : null
}
