/**
 * Split a paragraph into sentences.
 *
 * A sentence ends at a stop that a space follows, unless a small letter goes on, or the stop belongs to an abbreviation or
 * an initial. Stops inside a quotation end nothing but that quotation: what it holds has one speaker. `Intl.Segmenter` breaks
 * after "Mr.", "М." and inside quotations, and is the slower by far. One pass, O(length).
 */
import type { Span } from '../../text/span'
import type { Quotation } from './quotations'

const STOPS = '.!?…؟۔'
const SPACE = /\s/u
const SMALL = /\p{Ll}/u
const LETTER = /[\p{L}\p{N}\p{M}]/u
const CLOSERS = ')]}"“”»>’\''
/** The letter before the stop is the network's name, behind a preposition: "on X", «в X». */
const ON_X = /(?<!\p{L})(?:\p{Ll}{1,3}|(?:соц)?(?:сети|мережі)|платформ[еі])\sX$/u
/** A time zone behind “9 a.m.”: “ ET”, “ GMT”. */
const ZONE = /^\s\p{Lu}{2,4}(?!\p{L})/u
/** So much of a sentence is looked at for it. */
const LONGEST_ON_X = 13
/** A quotation begins: the letter before the stop is no initial but a name, as in "on X. “We”". */
const OPENS_QUOTATION = /^\s{1,3}[«“„"]/u
/** The longest word that is looked up among the abbreviations. */
const LONGEST_ABBREVIATION = 12

/** Split `text[start, end)`; each span is trimmed, and ends after its stop and closing marks. `abbreviations` are in lower case. */
export function splitSentences(
  text: string,
  { start, end }: Span,
  quotations: readonly Quotation[],
  abbreviations: ReadonlySet<string>
): readonly Span[] {
  const outer = quotations.filter(({ depth }) => depth === 0)
  const sentences: Span[] = []
  let from = start
  let next = 0
  const close = (to: number): void => {
    while (from < to && SPACE.test(text[from] as string)) from++
    let last = to
    while (last > from && SPACE.test(text[last - 1] as string)) last--
    if (last > from) sentences.push({ start: from, end: last })
    from = to
  }
  for (let i = start; i < end; i++) {
    while (next < outer.length && (outer[next] as Quotation).end <= i) next++
    const quotation = outer[next]
    if (quotation !== undefined && quotation.start <= i) {
      i = quotation.end - 1
      if (endsWithQuotation(text, quotation, from, end)) close(quotation.end)
      continue
    }
    if (!STOPS.includes(text[i] as string)) continue
    let after = i + 1
    while (after < end && (STOPS + CLOSERS).includes(text[after] as string) && !opensAt(outer[next], after)) after++
    if (after < end && !goesOn(text, after, end) && !(text[i] === '.' && isAbbreviated(text, i, from, abbreviations)))
      close(after)
    i = after - 1
  }
  close(end)
  return sentences
}

const opensAt = (quotation: Quotation | undefined, at: number): boolean => quotation?.start === at

/** Tell whether the sentence can't end at `at`: no space, or a small letter after it. */
function goesOn(text: string, at: number, end: number): boolean {
  if (!SPACE.test(text[at] as string)) return true
  let i = at
  while (i < end && SPACE.test(text[i] as string)) i++
  return i < end && SMALL.test(text[i] as string)
}

/** Tell whether a quotation ends its sentence: with a stop inside it, and nothing after it that could attribute it. */
function endsWithQuotation(text: string, quotation: Quotation, from: number, end: number): boolean {
  const last = text.slice(quotation.innerStart, quotation.innerEnd).trimEnd().at(-1)
  if (last === undefined || !STOPS.includes(last) || quotation.end >= end || goesOn(text, quotation.end, end))
    return false
  // "Will he?" Macron asked: only a full stop parts a quotation that opens its sentence from the words after it.
  return last === '.' || text.slice(from, quotation.start).trim() !== ''
}

function isAbbreviated(text: string, stop: number, from: number, abbreviations: ReadonlySet<string>): boolean {
  let first = stop
  while (first > from && stop - first < LONGEST_ABBREVIATION && LETTER.test(text[first - 1] as string)) first--
  const word = text.slice(first, stop)
  return (
    abbreviations.has(word.toLowerCase()) ||
    (word === 'm' && ZONE.test(text.slice(stop + 1, stop + 6))) ||
    (/^\p{Lu}$/u.test(word) &&
      !ON_X.test(text.slice(Math.max(from, stop - LONGEST_ON_X), stop)) &&
      !OPENS_QUOTATION.test(text.slice(stop + 1, stop + 5)))
  )
}
