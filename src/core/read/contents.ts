/** Find what a cue reports: the tokens of its content, after it or before it. */
import type { Complement } from './language'
import { afterFillers } from './fillers'
import type { Cue, Lexicon } from './lexicon'
import { phraseAt } from './phrases'
import { firstOf, isMark, isQuotationMark, type SentenceView } from './sentence-view'

/** Tokens `[start, end)`. */
export interface TokenSpan {
  readonly start: number
  readonly end: number
}

/** How many tokens may stand between a cue and its content: an addressee, a place, a day. */
const REACH = 14
/** A clause without complementiser has at least so many words. */
const LEAST_BARE = 3

/** Find where the content begins after the cue (and its subject) that ends before token `after`; null where none does. */
export function contentStart(
  view: SentenceView,
  lexicon: Lexicon,
  { frame, openers }: Cue,
  after: number
): number | null {
  const takes = (complement: Complement): boolean => frame.takes.includes(complement)
  const at = afterFillers(view, lexicon, after)
  for (let i = at; i < view.tokens.length && i < at + REACH; i++) {
    if (takes('quotation') && isQuotationMark(view, i)) return i
    if (takes('clause')) {
      if (isMark(view, i, ':')) return i + 1
      const that = phraseAt(lexicon.complementisers, view.tokens, i)
      if (that !== null) return that.end
    }
    const opener = phraseAt(openers, view.tokens, i)
    if (opener !== null) return opener.end
    if (isMark(view, i, ';')) return null
    if (i > at && phraseAt(lexicon.cues, view.tokens, i) !== null) break
  }
  const endings = frame.takes.flatMap((complement) =>
    typeof complement === 'object' && 'ending' in complement ? complement.ending : []
  )
  if (view.tokens[at]?.isWord === true && endings.some((ending) => view.tokens[at]?.text.endsWith(ending))) return at
  if (takes('bare')) {
    const start = frame.addressee === true ? afterAddressee(view, at) : at
    if (start !== null && canOpenClause(view, lexicon, start)) return start
  }
  return takes('object') && canOpenClause(view, lexicon, at) ? at : null
}

function afterAddressee(view: SentenceView, at: number): number | null {
  const mention = view.mentions[at]
  if (!mention) return at + 1
  let end = at + 1
  while (view.mentions[end] === mention) end++
  return end
}

function canOpenClause(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  const rest = view.tokens.slice(at, at + LEAST_BARE)
  if (rest.length < LEAST_BARE || !rest.every(({ isWord }) => isWord)) return false
  return (
    phraseAt(lexicon.prepositions, view.tokens, at) === null && phraseAt(lexicon.conjunctions, view.tokens, at) === null
  )
}

/**
 * Find the content that ends directly before token `group`, where subject and cue begin, not reaching back before token
 * `from`; null where no quotation and no comma ends there.
 */
export function contentBefore(view: SentenceView, from: number, group: number): TokenSpan | null {
  let end = group
  if (isDash(view, end - 1)) end--
  if (isMark(view, end - 1, ',')) end--
  const quotation = view.quotations[end - 1]
  if (quotation && isQuotationMark(view, end - 1)) {
    const first = firstOf(view.quotations, end - 1)
    return { start: Math.min(from, first), end }
  }
  return end < group && end > from ? { start: from, end } : null
}

const isDash = (view: SentenceView, at: number): boolean => isMark(view, at, '—') || isMark(view, at, '–')
