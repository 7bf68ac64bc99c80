/** Find what a cue reports: where its content begins after it, or what content ends before it. */
import type { Complement } from '../languages/grammar'
import type { TokenSpan } from '../text/tokens'
import { afterFillers } from './fillers'
import type { Cue, Lexicon } from '../languages/lexicon'
import { beginsPhrase, endsPhrase, phraseAt, type PhraseIndex } from '../text/phrases'
import { endOf, firstOf, isDash, isMark, isQuotationMark, type SentenceView } from '../text/sentence-view'

/** How many tokens may stand between a cue and its content: an addressee, a place, a day. */
const REACH = 16
/** How many may stand between one that names and the name. */
const NAMING_REACH = 9
/** A phrase has at least so many words in a row. */
const LEAST_PHRASE = 2
/** What leads into «о том, что» has fewer tokens. */
const LONGEST_LEAD = 5
/** A title in quotation marks has at most so many tokens. */
const LONGEST_TITLE = 7
/** A content without quotation that stands wholly before its cue has at least so many tokens. */
export const LEAST_BEFORE = 4

/** Find where the content begins after the cue (and its subject) that ends before token `after`; null where none does. */
export function contentStart(view: SentenceView, lexicon: Lexicon, cue: Cue, after: number): number | null {
  const takes = (complement: Complement): boolean => cue.frame.takes.includes(complement)
  const at = afterFillers(view, lexicon, after)
  if (beginsPhrase(view, at, lexicon.empties)) return null
  const direct = directStart(view, lexicon, takes, at)
  if (direct !== null) return direct
  const opened = openedBy(view, lexicon, cue, at)
  // "appelé toutes les parties au calme": what is opened says too little by itself.
  if (opened !== null && isTail(view, at, opened)) return at
  // «заявил о том, что»
  const that =
    opened !== null && isMark(view, opened.end + 1, ',')
      ? phraseAt(lexicon.complementisers, view.tokens, opened.end + 2)
      : null
  if (that !== null) return that.end
  if (opened !== null)
    return endsPhrase(view, opened.start - 1, lexicon.voids) && opened.start > at ? opened.start - 1 : opened.end
  if (search(view, cue.holders, at) !== null && isWordRun(view, at, 1)) return at
  if (takes('naming') && isWordRun(view, at, 1) && isQuotedSoon(view, at)) return at
  if (takes('object') && opensPhrase(view, lexicon, at, LEAST_PHRASE)) return at
  return laterStart(view, lexicon, takes, at)
}

/** The content that begins right here: after a complementiser or a colon, or with a quotation. */
function directStart(
  view: SentenceView,
  lexicon: Lexicon,
  takes: (complement: Complement) => boolean,
  at: number
): number | null {
  const next = isMark(view, at, ',') || isMark(view, at, '،') ? at + 1 : at
  if (takes('clause')) {
    if (isMark(view, at, ':')) return at + 1 < view.tokens.length ? at + 1 : null
    const that = phraseAt(lexicon.complementisers, view.tokens, next)
    // "responded to that tweet"; but "said hours before that"
    const isGoverned = endsPhrase(view, next - 1, lexicon.prepositions)
    if (that !== null && (!isGoverned || endsPhrase(view, next - 1, lexicon.fillers))) return that.end
  }
  return takes('quotation') && isQuotationMark(view, next) && !isName(view, next) ? next : null
}

/** Tell whether the quotation at token `at` is a name in marks: «РИА Новости», “Le Figaro”. */
function isName(view: SentenceView, at: number): boolean {
  const end = endOf(view.quotations, at)
  const words = view.tokens.slice(at, end).filter(({ isWord }) => isWord)
  return (
    words.length <= LONGEST_TITLE && words.every(({ isCapital }) => isCapital) && view.tokens[at - 1]?.isWord === true
  )
}

/** The content that begins after an addressee or a circumstance, within the cue's reach. */
function laterStart(
  view: SentenceView,
  lexicon: Lexicon,
  takes: (complement: Complement) => boolean,
  at: number
): number | null {
  for (let i = at; i < view.tokens.length && i < at + REACH; i++) {
    if (isMark(view, i, ';')) return null
    // "said (in an interview that was aired later) that"
    if (isMark(view, i, '('))
      i = Math.max(
        i,
        view.tokens.findIndex((_, j) => j > i && isMark(view, j, ')'))
      )
    const start = directStart(view, lexicon, takes, i)
    if (start !== null) return start
    // "gave a warning, saying that": what follows is the participle's.
    const participle = phraseAt(lexicon.participles, view.tokens, i)
    if (participle !== null && (isMark(view, i - 1, ',') || participle.end > i + 1)) return null
    if (i === at) continue
    if (view.mentions[i] === null && beginsPhrase(view, i, lexicon.cues)) return null
  }
  return null
}

/** Find a phrase of `index` within reach. */
function search(view: SentenceView, index: PhraseIndex<true>, at: number): TokenSpan | null {
  if (index.entries.size === 0) return null
  for (let i = at; i < view.tokens.length && i < at + REACH; i++) {
    if (isMark(view, i, ';')) return null
    const match = view.tokens[i]?.isCapital === true ? null : phraseAt(index, view.tokens, i)
    if (match !== null && match.end < view.tokens.length) return { start: i, end: match.end }
  }
  return null
}

/** Find the word that opens the cue's content; what stands within a clause that the cue takes, or before it, is none. */
function openedBy(view: SentenceView, lexicon: Lexicon, cue: Cue, at: number): TokenSpan | null {
  const clause = cue.frame.takes.includes('clause') ? search(view, lexicon.complementisers, at) : null
  const isOutside = (opened: TokenSpan | null): boolean =>
    clause === null || opened === null || opened.start === at || opened.start < clause.start
  const opened = search(view, cue.openers, at)
  return isOutside(opened) ? opened : null
}

/** Tell whether what follows an opener is less than a third of all that follows the cue, which ends before token `at`. */
function isTail(view: SentenceView, at: number, opened: TokenSpan): boolean {
  return opened.start > at && isWordRun(view, at, 1) && (view.tokens.length - opened.end) * 3 < view.tokens.length - at
}

/** Tell whether a quotation opens within the reach of a name: "called the offer “an ultimatum”". */
function isQuotedSoon(view: SentenceView, at: number): boolean {
  for (let i = at; i < view.tokens.length && i < at + NAMING_REACH; i++) {
    if (isQuotationMark(view, i)) return true
    if (view.tokens[i]?.isWord === false) return false
  }
  return false
}

function opensPhrase(view: SentenceView, lexicon: Lexicon, at: number, least: number): boolean {
  return (
    isWordRun(view, at, least) &&
    !beginsPhrase(view, at, lexicon.prepositions) &&
    !beginsPhrase(view, at, lexicon.conjunctions) &&
    !beginsPhrase(view, at, lexicon.conditionals)
  )
}

/** Words, or quotation marks among them. */
function isWordRun(view: SentenceView, at: number, least: number): boolean {
  for (let i = at; i < at + least; i++) {
    const isIn = view.tokens[i]?.isWord === true || isQuotationMark(view, i) || (isMark(view, i, '.') && i > at)
    if (!isIn) return false
  }
  return true
}

/** A content before its cue, and whether a quotation ends it. */
export interface ContentBefore extends TokenSpan {
  readonly isQuoted: boolean
}

/**
 * Find the content that ends directly before token `group`, where subject and cue begin, not reaching back before token
 * `from`; null where no quotation and no comma ends there.
 */
export function contentBefore(view: SentenceView, lexicon: Lexicon, from: number, group: number): ContentBefore | null {
  let end = group
  const isSigned = isDash(view, end - 1) && lexicon.firstPersons.entries.size > 0
  if (isDash(view, end - 1)) end--
  if (isMark(view, end - 1, ',') || isMark(view, end - 1, '،')) end--
  if (view.quotations[end - 1] && isQuotationMark(view, end - 1)) {
    const first = firstOf(view.quotations, end - 1)
    const opens = first === 0 || isMark(view, first - 1, ':') || first < from
    // In “The Times,” Macron said …: a title within what leads in.
    const isTitle = !opens && end - first <= LONGEST_TITLE && beginsPhrase(view, from, lexicon.prepositions)
    if (isTitle) return null
    return { start: opens ? first : from, end, isQuoted: true }
  }
  if (end === group || end === from) return null
  if (isSigned) return { start: from, end, isQuoted: false }
  // «О том, что переговоры идут, сообщил …»
  for (let at = from; at < from + LONGEST_LEAD; at++) {
    if (!isMark(view, at + 2, ',') || !beginsPhrase(view, at, lexicon.prepositions)) continue
    const that = phraseAt(lexicon.complementisers, view.tokens, at + 3)
    if (that !== null) return { start: that.end, end, isQuoted: false }
  }
  // "According to the president, the minister reported …": what leads in is no content.
  const isLead = [lexicon.prepositions, lexicon.attributions].some(
    (index) => phraseAt<unknown>(index, view.tokens, from) !== null
  )
  return isLead ? null : { start: from, end, isQuoted: false }
}

/** Find the quotation or the rest of the clause that goes on after a cue that stands within its content. */
export function contentAfter(
  view: SentenceView,
  lexicon: Lexicon,
  before: ContentBefore,
  group: number
): number | null {
  if (!before.isQuoted) {
    const goesOn = isMark(view, group, ',') && !beginsPhrase(view, group + 1, lexicon.enders)
    return goesOn && isWordRun(view, group + 1, LEAST_PHRASE) ? group + 1 : null
  }
  for (let i = group; i < view.tokens.length && i < group + REACH; i++) {
    if (isQuotationMark(view, i)) {
      const goesOn = [',', ':'].some((mark) => isMark(view, i - 1, mark))
      return goesOn || endsPhrase(view, i - 1, lexicon.conjunctions) ? i : null
    }
    if (beginsPhrase(view, i, lexicon.participles) || beginsPhrase(view, i, lexicon.cues)) return null
  }
  return null
}
