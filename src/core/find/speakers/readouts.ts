/** Find quotations in which a body tells what a leader said: “The minister noted that time was short,” the statement said. */
import type { Span } from '../../text/span'
import type { Lexicon } from '../languages/lexicon'
import type { Mention } from '../people/people'
import type { FoldedText } from '../text/folded-text'
import { beginsPhrase, type PhraseIndex } from '../text/phrases'
import type { Quotation } from '../text/quotations'
import { tokenize } from '../text/tokens'

/** More quotations than this a paragraph has not in which a body tells of leaders, so that each mention is sought in few. */
const MOST_TOLD = 8

/** What is read of a paragraph, and the quotations in it. */
interface ParagraphRead {
  readonly spans: readonly Span[]
  readonly quotations: readonly Quotation[]
}

/**
 * What is read of a paragraph: all of it, or, where a body tells of leaders in quotation marks and says “I” or “we” nowhere, what stands
 * in these, as if the writer had told it. `mentions` are those of the paragraph. O(length).
 */
export function readIn(
  text: FoldedText,
  paragraph: Span,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  { institutions, firstPersons }: Lexicon
): ParagraphRead {
  const whole = { spans: [paragraph], quotations }
  const outer = quotations.filter(({ depth }) => depth === 0)
  const isTold = ({ start }: Mention): boolean => outer.some((each) => start >= each.start && start < each.end)
  const names = (words: PhraseIndex<true>, spans: readonly Span[]): boolean =>
    spans.some((span) => {
      const view = { tokens: tokenize(text, span) }
      return view.tokens.some((_, i) => beginsPhrase(view, i, words))
    })
  if (
    outer.length === 0 ||
    outer.length > MOST_TOLD ||
    mentions.length === 0 ||
    !mentions.every(isTold) ||
    names(firstPersons, outer)
  )
    return whole
  const [first, last] = [outer[0], outer.at(-1)] as [Quotation, Quotation]
  const before = { start: paragraph.start, end: first.start }
  const behind = { start: last.end, end: paragraph.end }
  if (!names(institutions, [before, behind])) return whole
  return {
    spans: outer.map(({ innerStart, innerEnd }) => ({ start: innerStart, end: innerEnd })),
    quotations: quotations.flatMap((each) => (each.depth === 0 ? [] : { ...each, depth: each.depth - 1 }))
  }
}
