/**
 * Split an article's text into paragraphs, and tell which of them are prose.
 *
 * Where one item of a feed ends and another begins, an empty heading is put between: nothing that is read over it goes on.
 * Pages say it by `HEADING_MARK`, plain text by a line of signs alone or by the hour that an item opens with.
 */
import type { Span } from '../../text/span'
import type { FoldedText } from './folded-text'
import type { Lexicon } from '../languages/lexicon'
import { phraseAt } from './phrases'
import { tokenize } from './tokens'

/** `heading`: a headline or subhead, or nothing but the border of an item; `aside`: a line that is no part of the article. */
export type ParagraphRole = 'prose' | 'heading' | 'aside'

export interface Paragraph extends Span {
  readonly role: ParagraphRole
}

/** A line that begins with this is a heading, if it is as short as one; alone it is the border of an item. */
export const HEADING_MARK = '\f'
/** A line longer than this is prose even without a stop at its end: the longest headlines in news have some 150 characters. */
const LONGEST_HEADING = 160
/** Shorter words are often small in a title. */
const LEAST_TITLE_WORD = 4
const LEAST_TITLE_WORDS = 4
const TITLE_SHARE = 0.8
const ENDS_PROSE = /[.!?…؟۔:;،؛,][\s"“”»’'>)\]]*$/u
/** The hour or the mark of a list at the beginning of a live blog's item. */
export const HOUR =
  /^(?:[[(]?\p{Nd}{1,2}(?:[:.hH]|\s[hH]\s)\p{Nd}{2}(?![\p{L}\p{N}])|[•▪●■◆►\p{Extended_Pictographic}])/u
/** "PARIS, 12 mai (AFP) – …", «МОСКВА, 12 мая. /ТАСС/. …»: where one more stands, another report begins. */
const DATELINE =
  /^\p{Lu}(?:[\p{Lu} '’-]{3,}.{0,40}?\s[—–-]\s|.{0,40}?(?:\/\p{Lu}[^/]{1,20}\/|\(\p{Lu}[^)]{1,20}\)\s?[—–-]|INTERFAX))/u
/** A dateline to its end: place, day and agency are nobody's words. */
const DATED =
  /^(?:\p{Lu}[\p{Lu} '’-]{2,30}|\p{Lu}[\p{L} '’-]{1,30}(?=,? ?[\d(/])|\p{Lu}\p{Ll}{2,20}\. \d{1,2} \p{Ll}{3,9}\. \p{Lu}{3,12}(?:\.\p{Lu}{2})?(?= -))(?:, \p{Lu}[\p{L}.]{1,20})?(?:,? ?(?:\d{1,2}(?:er)? \p{L}+\.?|\p{L}+\.? \d{1,2})(?:,? \d{4}(?: г\.)?)?)?[.,]? ?(?:\(\p{Lu}[^)\n]{1,25}\)|\/\p{Lu}[^/\n]{1,25}\/\.?)? ?(?:[—–-]+ (?:(?:РИА Новости|ТАСС|Интерфакс|INTERFAX)\. )?|(?<=\/\.? ))(?=[\p{Lu}«“"])/u
/** “18h17 - ” before what is said then. */
const AT_HOUR = /^\d\d?[:.hH]\d\d ?[—–-] /u
const QUOTING = /\p{L}\s?:\s?["“«„]|^["“«„].{10,}["”»“],? (?:[—–-] )?\p{Ll}+(?: \p{Ll}+){0,3} \p{Lu}/u
const HAS_WORDS = /[\p{L}\p{N}]/u
/** The end of a line, but where the next begins with a comma, or the one below a blank: some pages set a quotation apart from who says it. */
const BREAK = /\n(?!\s{0,3},\s)/gu
/** As much of a line as is looked at for its beginning. */
const BEGINNING = 60

/** Split a text at its line ends; blank lines are left out, spans are trimmed. */
export function splitParagraphs(folded: FoldedText, lexicon: Lexicon): readonly Paragraph[] {
  const { text } = folded
  const paragraphs: Paragraph[] = []
  let isDated = false
  for (let start = 0; start <= text.length;) {
    BREAK.lastIndex = start
    const end = BREAK.exec(text)?.index ?? text.length
    const hasDateline = DATELINE.test(text.slice(start, Math.min(end, start + 2 * BEGINNING)))
    paragraphs.push(...readLine(folded, { start, end }, lexicon, isDated && hasDateline))
    isDated ||= hasDateline
    start = end + 1
  }
  return paragraphs.flatMap((each, i) => {
    const [next, afterNext] = paragraphs.slice(i + 1, i + 3)
    if (isHour(text, each) && next && isFlash(next, afterNext)) return []
    const hour = paragraphs[i - 1]
    const start = hour && isHour(text, hour) ? hour.start : each.start
    const isItem = HOUR.test(text.slice(start, start + BEGINNING))
    return isItem && (isFlash(each, next) || isQuoting(text, each)) ? { ...each, start, role: 'prose' } : each
  })
}

/** Tell whether a line is all that an item says, if an hour or a sign opens it: the next one begins another. */
const isFlash = ({ start, end, role }: Paragraph, next: Paragraph | undefined): boolean =>
  role === 'heading' && end > start && next?.role !== 'prose'

/** Tell whether a heading gives somebody's words: `Macron : « Kiev tiendra »`, `« Kiev tiendra », dit Macron`. */
const isQuoting = (text: string, { start, end, role }: Paragraph): boolean =>
  role === 'heading' && QUOTING.test(text.slice(start, end))

/** Tell whether a line is nothing but an hour. */
const isHour = (text: string, { start, end }: Paragraph): boolean =>
  end > start && HOUR.exec(text.slice(start, Math.min(end, start + BEGINNING)))?.[0].length === end - start

function readLine(folded: FoldedText, line: Span, lexicon: Lexicon, isReport: boolean): readonly Paragraph[] {
  const { text } = folded
  const span = trim(text, line)
  const words = text.slice(span.start, span.end)
  const isMarked = text.startsWith(HEADING_MARK, line.start)
  const border: Paragraph = { start: span.start, end: span.start, role: 'heading' }
  if (!HAS_WORDS.test(words)) return isMarked || words !== '' ? [border] : []
  const role = roleOf(folded, span, isMarked, lexicon)
  const paragraph = { start: role === 'prose' ? afterDateline(words, span.start) : span.start, end: span.end, role }
  return (isMarked && role === 'prose') || isReport || HOUR.test(words) ? [border, paragraph] : [paragraph]
}

/** Tell whether a paragraph is nothing but the border of an item. */
export const isBorder = ({ start, end }: Span): boolean => start === end

function roleOf(folded: FoldedText, { start, end }: Span, isMarked: boolean, lexicon: Lexicon): ParagraphRole {
  const { text } = folded
  const beginning = tokenize(folded, { start, end: Math.min(end, start + BEGINNING) })
  if (phraseAt(lexicon.boilerplate, beginning, 0) !== null) return 'aside'
  if (end - start > LONGEST_HEADING || phraseAt(lexicon.proseOpenings, beginning, 0) !== null) return 'prose'
  if (isMarked) return 'heading'
  const words = text.slice(start, end)
  const isProse = (ENDS_PROSE.test(words) && !isTitleCase(words)) || lexicon.grammar.signature?.test(words) === true
  return isProse ? 'prose' : 'heading'
}

/** Where the words of a line begin: behind its dateline, or the hour and dash of a live page's item. */
const afterDateline = (words: string, start: number): number =>
  start + ((DATED.exec(words.slice(0, 2 * BEGINNING)) ?? AT_HOUR.exec(words))?.[0].length ?? 0)

/** Tell whether nearly all long words begin with a capital: the way English headlines are set. */
function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/u).filter((word) => word.length >= LEAST_TITLE_WORD)
  const capital = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word))
  return words.length >= LEAST_TITLE_WORDS && capital.length >= TITLE_SHARE * words.length
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/u.test(text[from] as string)) from++
  while (to > from && /\s/u.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}
