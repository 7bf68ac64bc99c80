/** Take the sentences of what a user selected on a page. */
import { pairQuotations } from '../find/text/quotations'
import { overlap, type Span } from '../text/span'
import type { SelectedWords } from './added-statement'

/** Sentences of one statement; a longer stretch is no statement. */
const MOST_SENTENCES = 5

/** The sentences that hold what is selected in `text`, whose paragraphs are separated by "\n"; null where there are too many. */
export function sentencesAround(
  text: string,
  selected: Span,
  sentencesIn: (paragraph: string) => readonly Span[]
): SelectedWords | null {
  let from = 0
  const sentences: Span[] = []
  for (const paragraph of text.split('\n')) {
    for (const { start, end } of sentencesIn(paragraph)) sentences.push({ start: from + start, end: from + end })
    from += paragraph.length + 1
  }
  const held = sentences.filter((sentence) => overlap(sentence, selected))
  const [first, last] = [held[0], held.at(-1)]
  if (first === undefined || last === undefined || held.length > MOST_SENTENCES) return null
  const words = text.slice(first.start, last.end)
  const extent = {
    start: Math.max(selected.start, first.start) - first.start,
    end: Math.min(selected.end, last.end) - first.start
  }
  return { words, extent, report: reportOf(words, extent) }
}

/** As the quotation marks have it: what stands between them is quoted, what holds some of them is so in part. */
export function reportOf(words: string, extent: Span): SelectedWords['report'] {
  const quotations = pairQuotations(words, { start: 0, end: words.length }, false)
  if (quotations.some(({ start, end }) => start <= extent.start && extent.end <= end)) return 'direct'
  return quotations.some((quotation) => overlap(quotation, extent)) ? 'mixed' : 'indirect'
}
