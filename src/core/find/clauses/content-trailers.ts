/**
 * Cut off what trails behind a content in its sentence and is no part of it: "…, which Moscow denies", "…, but he gave no
 * date", "… during a visit to Ankara", "… and thanked the hosts".
 *
 * Where a clause ends can't be told for sure without parsing, so this goes by the word after a comma, and cuts late rather than
 * early: half of a content serves the reader, a tail that the leader did not say misleads.
 */
import type { TokenSpan } from '../text/tokens'
import type { Lexicon } from '../languages/lexicon'
import { beginsPhrase, phraseAt } from '../text/phrases'
import { isComma, isMark, type SentenceView } from '../text/sentence-view'

/** What is known of a content's form. */
export interface ContentForm {
  /** A noun phrase, after which a circumstance belongs to the cue. */
  readonly isPhrase: boolean
  /** An infinitive, to which no verb in the past can be joined. */
  readonly isInfinitive: boolean
}

/** What is left of a clause has at least so many tokens; of a noun phrase. */
const LEAST_CLAUSE = 4
const LEAST_PHRASE = 1
/** What is felt, before a circumstance and "that", has at most so many tokens: "expressed his hope in an interview that". */
const LONGEST_FEELING = 3
/** Before ", and" with a new subject a clause has at least so many tokens, none of them a comma: it is no list. */
const LEAST_SENTENCE = 6

/** The end of a content `part` without its trailers. */
export function withoutTrailer(view: SentenceView, lexicon: Lexicon, part: TokenSpan, form: ContentForm): number {
  const end = form.isPhrase || form.isInfinitive ? withoutCircumstance(view, lexicon, part, form) : part.end
  /** The first of the commas behind which everything to the end trails. */
  let cut: number | null = null
  let commas = 0
  /** "after long talks, a deal was near": the first comma ends what leads in. */
  let isLed = beginsPhrase(view, part.start, lexicon.prepositions, lexicon.conditionals)
  const least = form.isPhrase || form.isInfinitive ? LEAST_PHRASE : LEAST_CLAUSE
  for (let i = part.start + least; i < end; i++) {
    // “…,” and he: the comma stands within the marks.
    const isClosed = view.quotations[i] !== null && view.quotations[i + 1] === null && isMark(view, i - 1, ',')
    if (isClosed && beginsPhrase(view, i + 1, lexicon.breakers)) return cut ?? i + 1
    if (view.quotations[i] !== null) continue
    if (!isComma(view, i)) {
      const isBare = !beginsPhrase(view, i, lexicon.conjunctions)
      if (isBare && beginsPhrase(view, i, lexicon.breakers)) return cut ?? i
      continue
    }
    if (isLed) {
      isLed = false
      continue
    }
    if (beginsPhrase(view, i + 1, lexicon.breakers)) return cut ?? i
    if (commas++ === 0 && i - part.start >= LEAST_SENTENCE && joinsSentence(view, lexicon, i + 1)) return i
    if (!endsBefore(view, lexicon, i + 1)) cut = null
    else cut ??= i
  }
  return cut ?? end
}

/** Cut a phrase off where a circumstance of the cue begins, or another verb: "criticised him | during a rally | and left". */
function withoutCircumstance(
  view: SentenceView,
  lexicon: Lexicon,
  { start, end }: TokenSpan,
  { isPhrase }: ContentForm
): number {
  for (let i = start + LEAST_PHRASE; i < end; i++) {
    if (view.quotations[i] !== null) continue
    if (isPhrase && beginsPhrase(view, i, lexicon.circumstances))
      return i - start <= LONGEST_FEELING && goesOn(view, lexicon, i, end) ? end : i
  }
  return end
}

/** Tell whether the phrase goes on behind a circumstance: "expressed hope in an interview that". */
function goesOn(view: SentenceView, lexicon: Lexicon, at: number, end: number): boolean {
  for (let i = at; i < end && !isComma(view, i); i++) if (beginsPhrase(view, i, lexicon.complementisers)) return true
  return false
}

/** Tell whether what begins at token `at`, after a comma, is no part of the content: "which …". */
function endsBefore(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  return beginsPhrase(view, at, lexicon.enders)
}

/** Tell whether a sentence with a subject of its own is joined on at token `at`: "and Merkel agreed". */
function joinsSentence(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  const conjunction = phraseAt(lexicon.conjunctions, view.tokens, at)
  return conjunction !== null && view.tokens[conjunction.end]?.isCapital === true
}
