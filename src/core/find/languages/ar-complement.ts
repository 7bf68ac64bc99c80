/** Find where the content of an Arabic cue begins: after أن, a colon or the cue's preposition, at a quotation or an object. */
import { foldText } from '../../text/fold'
import { beginsPhrase, endsPhrase, phraseAt } from '../text/phrases'
import { endOf, isMark, isQuotationMark, type SentenceView } from '../text/sentence-view'
import { isWordAt, textAt } from './ar-clause'
import { type ArabicCue, PARTICIPLES, VERBS } from './ar-cues'
import {
  ADVERBS,
  BEFORE_THAT,
  CIRCUMSTANCES,
  isGoverned,
  OFFICES,
  OUTLETS,
  POSITION_NOUNS,
  PREPOSITIONS,
  RELATIVES,
  SPOKESMEN,
  THAT,
  UNSAID
} from './ar-words'

/** Where a content begins. */
export interface Complement {
  readonly start: number
  /** Words stand between that could be a subject, an addressee or an object. */
  readonly hasNoun: boolean
  /** It begins with a noun that could be a subject as well. */
  readonly isObject: boolean
}

/** How many tokens may stand between a cue's subject and its content. */
const REACH = 48
/** How many tokens may stand between two commas or dashes that set something apart. */
const LONGEST_INSERTION = 20
/** A quotation of fewer words may be a name. */
const LEAST_QUOTED = 3
/** How many words an outlet's name may have. */
const LONGEST_OUTLET = 3
/** How far the second part of "accused … of", "described … as" may be. */
const OBJECT_REACH = 16

/** Find the content of `cue` from token `from` on; null where none is in reach. */
export function complementOf(view: SentenceView, cue: ArabicCue, from: number): Complement | null {
  const { tokens, mentions, quotations } = view
  const takesObject = cue.object === true || cue.judgedBy !== undefined
  let isDirect = true
  let hasNoun = false
  const found = (at: number, isObject = false): Complement | null => {
    const affirmed = isAffirmation(view, at) ? at + 2 : null
    const start = affirmed === null ? at : (phraseAt(THAT, tokens, affirmed)?.end ?? affirmed)
    return start < tokens.length ? { start, hasNoun, isObject } : null
  }
  for (let i = from; i < tokens.length && i < from + REACH;) {
    if (quotations[i] !== null && isQuotationMark(view, i)) {
      const end = endOf(quotations, i)
      const isObject = takesObject && isDirect && isWordAt(view, end)
      if ((cue.quotation === true || (takesObject && isDirect)) && isSaid(view, i, end, isObject || i === from))
        return found(i, isObject && cue.quotation !== true)
      i = end
      continue
    }
    if (!isWordAt(view, i)) {
      if (isMark(view, i, ':') && !/^\d+$/u.test(textAt(view, i - 1)))
        return cue.clause === true || cue.quotation === true ? found(phraseAt(THAT, tokens, i + 1)?.end ?? i + 1) : null
      if (/[؛;.…؟!]/u.test(textAt(view, i))) return null
      if (isSpeaking(textAt(view, i + 1))) {
        i++
        continue
      }
      const apposed = i === from ? apposedEnd(view, i + 1) : null
      const end = apposed ?? (opens(view, cue, i + 1) ? i + 1 : insertionEnd(view, i))
      // A noun that names a position may be a verb elsewhere: "stressed, refusal of".
      const isPosition = takesObject && i === from && beginsPhrase(view, i + 1, POSITION_NOUNS)
      if (end === null && isPosition) return found(i + 1)
      if (end === null && opensVerb(view, i + 1)) return null
      // A comma right behind the subject may end its apposition.
      isDirect &&= end !== null || i === from
      i = end ?? i + 1
      continue
    }
    const after = i === from ? officeEnd(view, cue, i) : null
    if (after !== null) {
      i = after
      continue
    }
    // "That not": the negation is part of the content.
    if (cue.clause === true && /^ب?الا$/u.test(textAt(view, i)) && !endsPhrase(view, i - 1, BEFORE_THAT)) return found(i)
    const that = phraseAt(THAT, tokens, i)
    if (that !== null && cue.clause === true && !endsPhrase(view, i - 1, BEFORE_THAT) && !isInitial(view, i))
      return found(that.end)
    if (that !== null && cue.clause !== true && takesObject && cue.judgedBy === undefined) return null
    // No object: the verb is passive, "was accused of".
    if (judges(cue, textAt(view, i))) return null
    const circumstance = phraseAt(CIRCUMSTANCES, tokens, i)
    const opener = circumstance === null ? openerEnd(view, cue, i) : null
    if (opener !== null) return found(phraseAt(THAT, tokens, opener)?.end ?? opener)
    const skipped = phraseAt(ADVERBS, tokens, i)?.end ?? (isSpeaking(textAt(view, i)) ? i + 1 : null)
    if (skipped !== null) {
      i = skipped
      continue
    }
    const mention = mentions[i]
    if (mention) {
      const isBare = mention.grammaticalCase !== 'oblique'
      if (takesObject && isDirect && isBare && isJudged(view, cue, endOf(mentions, i))) return found(i, true)
      hasNoun = true
      i = endOf(mentions, i)
      continue
    }
    if (i > from && opensVerb(view, i) && !endsPhrase(view, i - 1, RELATIVES)) return null
    const isTo = isGoverned(textAt(view, i), 'ل')
    if (circumstance !== null || isTo || beginsPhrase(view, i, PREPOSITIONS)) {
      const phrase = phraseEnd(view, circumstance?.end ?? (isTo ? i : i + 1))
      isDirect &&= phrase.isDefinite
      // Within a quotation a phrase takes no word.
      i = Math.max(phrase.end, i + 1)
      continue
    }
    const isPosition = beginsPhrase(view, i, POSITION_NOUNS)
    if (isPosition && cue.position === true) return found(i)
    if (takesObject && (isDirect || isPosition || cue.judgedBy !== undefined)) {
      if (beginsPhrase(view, i, UNSAID)) return null
      if (isJudged(view, cue, i + 1)) return found(i, !isPosition)
    }
    isDirect = false
    hasNoun = true
    i++
  }
  return null
}

/** "His affirmation of", which only says that the verb's object is a position. */
const isAffirmation = (view: SentenceView, at: number): boolean =>
  /^(?:ال)?تاكيد(?:ه|ها)?$/u.test(textAt(view, at)) && textAt(view, at + 1) === 'علي'

/** A participle that goes with the verb and opens nothing of its own: "تابع قائلا". */
export const isSpeaking = (word: string): boolean =>
  /^(?:قايلا|قايله|متحدثا|مخاطبا|متوجها|متابعا|مضيفا|متحدثه|متوجهه)$/u.test(word)

/** The comma after the office that stands behind a name, if the content opens behind it; null where none does. */
function officeEnd(view: SentenceView, cue: ArabicCue, at: number): number | null {
  if (!beginsPhrase(view, at, OFFICES)) return null
  for (let i = at; i < at + LONGEST_INSERTION; i++) {
    if (/^[،,]$/u.test(textAt(view, i))) return opens(view, cue, i + 1) ? i : null
    if (!isWordAt(view, i) || opensVerb(view, i)) return null
  }
  return null
}

/** The letter N of a broadcaster's name, which is spelled as "that". */
const isInitial = (view: SentenceView, at: number): boolean => /^(?:بي|تي|دي)$/u.test(textAt(view, at + 1))

/** The token at which the content begins if token `at` is the preposition of `cue`; null where it is not. */
function openerEnd(view: SentenceView, { after }: ArabicCue, at: number): number | null {
  for (const opener of after ?? []) {
    if (textAt(view, at) === foldText(opener)) return at + 1
    if (opener.length === 1 && view.mentions[at] === null && isGoverned(textAt(view, at), opener)) return at
  }
  return null
}

/** Tell whether a word opens what a cue that turns on its object says of it: مسؤولية, or ب. */
const judges = ({ judgedBy }: ArabicCue, word: string): boolean =>
  judgedBy?.some((opener) =>
    opener.length === 1 ? isGoverned(word, opener) || word.startsWith('بان') : foldText(opener) === word
  ) === true

/** Tell whether the content of `cue` opens at token `at`. */
const opens = (view: SentenceView, cue: ArabicCue, at: number): boolean =>
  openerEnd(view, cue, at) !== null ||
  (cue.clause === true && beginsPhrase(view, at, THAT)) ||
  (cue.quotation === true && isQuotationMark(view, at))

/** Tell whether a cue that turns on its object finds what it says of it from token `at` on. */
const isJudged = ({ tokens }: SentenceView, cue: ArabicCue, at: number): boolean =>
  cue.judgedBy === undefined || tokens.slice(at, at + OBJECT_REACH).some(({ text }) => judges(cue, text))

/** Tell whether a report or a continuing participle begins at token `at`. */
export const opensVerb = (view: SentenceView, at: number): boolean =>
  // عبر and بين are prepositions as well.
  !beginsPhrase(view, at, PREPOSITIONS) && beginsPhrase(view, at, VERBS, PARTICIPLES)

/** The token after what the mark at `at` sets apart: "، الثلاثاء،", "(الكرملين)"; null where it sets nothing apart. */
export function insertionEnd(view: SentenceView, at: number): number | null {
  const opening = textAt(view, at)
  if (!/^[،,(\-–—]$/u.test(opening)) return null
  const closing = opening === '(' ? ')' : opening
  if (opening !== '(' && opensVerb(view, at + 1)) return null
  for (let i = at + 1; i < view.tokens.length && i <= at + LONGEST_INSERTION; i++) {
    if (isMark(view, i, closing)) return i + 1
    if (isMark(view, i, ':')) return null
  }
  return null
}

/** The token after the name that a comma parts from its title, "وزير الخارجية الروسي، لافروف أمس"; null where none stands there. */
function apposedEnd({ mentions }: SentenceView, at: number): number | null {
  const start = mentions[at] ? at : at + 1
  return mentions[start] && mentions[start]?.by !== 'role' ? endOf(mentions, start) : null
}

/** Where the phrase ends whose first noun is token `at`; what follows a definite one is no part of it. */
function phraseEnd(view: SentenceView, at: number): { readonly end: number; readonly isDefinite: boolean } {
  const { mentions, quotations, tokens } = view
  let end = at
  let isDefinite = false
  while (end < tokens.length && quotations[end] === null && !beginsPhrase(view, end, THAT)) {
    if (mentions[end]) return { end: endOf(mentions, end), isDefinite: true }
    if (beginsPhrase(view, end, OUTLETS)) return { end: outletEnd(view, end + 1), isDefinite: true }
    const text = textAt(view, end)
    const isPart = isDefiniteWord(text) || /^\d/u.test(text)
    if (end > at && (!isPart || beginsPhrase(view, end, POSITION_NOUNS))) break
    isDefinite ||= isPart
    end++
    // One adjective says whose counterpart it is.
    if (/^ل?نظير/u.test(text)) {
      if (textAt(view, end).startsWith('ال') && !mentions[end]) end++
      return { end: mentions[end] ? endOf(mentions, end) : end, isDefinite }
    }
  }
  return { end, isDefinite }
}

/** Where the name of a broadcaster or a paper ends that begins at token `at`: "Fox News". */
function outletEnd(view: SentenceView, at: number): number {
  let end = at
  while (end < at + LONGEST_OUTLET && isWordAt(view, end) && view.quotations[end] === null) {
    if (view.mentions[end] || opensVerb(view, end)) break
    if (beginsPhrase(view, end, THAT, PREPOSITIONS, ADVERBS, RELATIVES)) break
    end++
  }
  return end
}

/** An article, or a possessive ending. */
const isDefiniteWord = (word: string): boolean => /^(?:و?ال|لل|بال)\p{L}{2}|\p{L}{3}(?:ه|ها|هم)$/u.test(word)

/** Tell whether the quotation of tokens `[start, end)` is said, and is no name of a newspaper or an operation. */
function isSaid(view: SentenceView, start: number, end: number, isNear: boolean): boolean {
  if (isMark(view, start - 1, ':')) return true
  // The ship “North Star”: …; NATO “the Alliance”, its secretary-general, …
  if (isMark(view, end, ':') || (/^[،,]$/u.test(textAt(view, end)) && view.mentions[end + 1])) return false
  if (endsPhrase(view, start - 1, OUTLETS) || /^(?:علي|ل)$/u.test(textAt(view, start - 1))) return false
  if (beginsPhrase(view, end, THAT)) return false
  const words = view.tokens.slice(start, end).filter(({ isWord }) => isWord).length
  return words >= LEAST_QUOTED || isNear || /^(?:ب|الي|عن|من)$/u.test(textAt(view, start - 1))
}

/** Tell whether one of tokens `[start, end)` is a noun for somebody who speaks and is no leader. */
export function namesSpokesman(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (beginsPhrase(view, i, SPOKESMEN)) return true
  return false
}
