/**
 * Follow who has the word from sentence to sentence, so that a pronoun or a verb without subject can be given its speaker.
 *
 * A pronoun goes on with the subject of the sentence before it. Where that is somebody unknown, or where two leaders could
 * be meant, it is left alone: a statement that is missed costs less than one in the wrong mouth.
 */
import { afterFillers } from '../clauses/fillers'
import { type Holders, leaderMeant } from './anaphors'
import type { Lexicon } from '../languages/lexicon'
import { beginsPhrase, endsPhrase, phraseAt } from '../text/phrases'
import { isPossessive } from '../clauses/subjects'
import type { FoldedText } from '../text/folded-text'
import type { Mention } from '../people/people'
import { endOf, firstOf, isMark, type SentenceView, viewSentence } from '../text/sentence-view'
import type { Span } from '../../text/span'

/** Who had the word last; null where nobody we know, or nobody for sure. */
export interface Speech {
  readonly speaker: string | null
  /** Sentences since then. */
  readonly age: number
  /** Another leader has been named beside, who may answer. */
  readonly isShared?: boolean
  /** Only told of so far: that one has said nothing yet. */
  readonly isTold?: boolean
}

/** After so many sentences in which nobody is named, nobody has the word. */
const LONGEST_AGE = 2

/** How far what leads into a clause may reach. */
const LONGEST_LEAD = 20

/** Within so many tokens stands what a sentence begins with: an article, an attribute, a noun. */
const LONGEST_OPENING = 3

/** What an hour is written in: “09:00”, “9 h 30”, “9h30”. */
const HOUR = /^(?:\d{1,2}(?:h\d{0,2})?|h)$/u

/** Who had the word, and who is named in the article. */
interface Audience {
  readonly lexicon: Lexicon
  readonly speech: Speech
  readonly holders: Holders
  readonly women: ReadonlySet<string>
}

export const SILENCE: Speech = { speaker: null, age: 0 }

/** Who has the word after a sentence without statements: its one leader, if it begins with that name. */
export function afterSilentSentence(view: SentenceView, around: Audience): Speech {
  const { lexicon, speech } = around
  const asked = whoIsAsked(view, lexicon)
  if (asked !== null) return speechOf(view, asked)
  // “She met Macron. She said”: whom it names behind its subject has not got the word.
  const opening = clauseOpening(view, lexicon)
  const isPronouns = phraseAt(lexicon.pronouns, view.tokens, opening) !== null
  const subject = isPronouns ? null : subjectLeader(view, lexicon, view.tokens.length)
  if (subject !== null && lexicon.grammar.dropsSubject) return SILENCE
  const isUnclear = subject === null ? namesSomebody(view, lexicon, 0, view.tokens.length) : namesAnother(view, lexicon)
  if (isUnclear) return SILENCE
  const isPersonal = speaksItself(view, lexicon)
  if (subject !== null)
    return isPersonal || isUnsure(view, around, subject, opening)
      ? SILENCE
      : { ...speechOf(view, subject), isTold: true }
  if (isPersonal && speech.isTold === true) return SILENCE
  if (opensWithRelayer(view, lexicon) || tellsOfTitle(view, around, opening)) return SILENCE
  return speech.age >= LONGEST_AGE ? SILENCE : { ...speech, age: speech.age + 1 }
}

/**
 * Who has the word in the sentence behind an article's headings, and no longer: the one leader of the first that names any, if it begins with that
 * name, or does so behind a colon.
 */
export function headlineSpeech(
  text: FoldedText,
  headings: readonly Span[],
  mentions: readonly Mention[],
  around: Audience
): Speech {
  const first = mentions[0]?.start ?? 0
  const heading = headings.find(({ start, end }) => first >= start && first < end)
  if (heading === undefined) return SILENCE
  const named = mentions.filter(({ start }) => start < heading.end)
  const view = viewSentence(text, heading, named, [], new Set())
  const colon = view.tokens.findIndex((_, i) => isMark(view, i, ':'))
  const opening = phraseAt(around.lexicon.determiners, view.tokens, colon + 1)?.end ?? colon + 1
  return view.mentions[opening] ? { ...afterSilentSentence(view, around), age: LONGEST_AGE } : SILENCE
}

/** Tell whether a sentence says "we" outside quotation marks: it is somebody's words, who names another. */
const speaksItself = ({ tokens, quotations }: SentenceView, { firstPersons }: Lexicon): boolean =>
  tokens.some((_, i) => quotations[i] === null && phraseAt(firstPersons, tokens, i) !== null)

/** Tell whether the only leader named as a subject in a sentence whose clause begins with token `opening` may not have the word after it. */
function isUnsure(view: SentenceView, { lexicon, speech }: Audience, subject: string, opening: number): boolean {
  // “After meeting Macron, the mayor spoke”: where names decline, no comma parts a circumstance from a subject, but
  // whom it names behind its verb may have the word, or who had it: «Трамп сказал, что … Там будет и Рубио. Он добавил».
  const isAnothers =
    lexicon.grammar.decline === undefined
      ? !view.mentions.some((mention, i) => i >= opening && mention?.leader === subject)
      : view.mentions[opening]?.leader !== subject && speech.speaker !== null && speech.speaker !== subject
  return subject === 'unclear' || isAnothers
}

/** Whom a sentence without statements has somebody ask: «Макрону задали вопрос», «спросили Макрона»; null where it tells of no question. */
function whoIsAsked(view: SentenceView, { asks }: Lexicon): string | null {
  const at = view.tokens.findIndex((_, i) => view.quotations[i] === null && phraseAt(asks, view.tokens, i) !== null)
  if (at < 0) return null
  const asked = view.mentions[at - 1] ?? view.mentions[phraseAt(asks, view.tokens, at)?.end ?? at]
  return asked?.grammaticalCase === 'oblique' ? asked.leader : null
}

/** Tell whether a title stands behind the sentence's beginning that means another than the speaker: "The plan that the premier made …". */
const tellsOfTitle = (view: SentenceView, { lexicon, speech, holders, women }: Audience, opening: number): boolean =>
  view.tokens.some((_, i) => {
    const isOpen = i > opening && view.quotations[i] === null && view.mentions[i] === null
    const title = isOpen ? phraseAt(lexicon.anaphors, view.tokens, i) : null
    return title !== null && leaderMeant(title.value, speech.speaker, holders, women) !== speech.speaker
  })

/** The speech of `speaker` after a sentence. */
export const speechOf = ({ mentions, quotations }: SentenceView, speaker: string): Speech => ({
  speaker,
  age: 0,
  isShared: mentions.some((mention, i) => mention && mention.leader !== speaker && quotations[i] === null)
})

/** Tell whether the sentence begins with somebody who is no leader: "Un diplomate de haut rang …". */
const opensWithRelayer = (view: SentenceView, { relayers }: Lexicon): boolean => {
  let opening = 0
  return view.tokens.some((_, i) => {
    // “Plus tôt, le 1er mars, le conseiller …”
    if (i < LONGEST_LEAD && isMark(view, i, ',')) opening = i + 1
    return i < opening + LONGEST_OPENING && view.quotations[i] === null && beginsPhrase(view, i, relayers)
  })
}

/** The speaker that a pronoun at token `at` stands for; null where that is unclear. */
export function antecedent(view: SentenceView, lexicon: Lexicon, at: number, speech: Speech): string | null {
  // “He praised Trump until Friday, when he said”: whom a sentence names behind a pronoun that is its subject is none.
  const opening = clauseOpening(view, lexicon)
  if (opening < at && phraseAt(lexicon.pronouns, view.tokens, opening) !== null) return speech.speaker
  // “Asked if Trump would come, he said”: whom a question names is not the one who answers it.
  if (beginsPhrase(view, 0, lexicon.questioned)) return speech.speaker
  if (namesSomebody(view, lexicon, 0, at)) return null
  const subject = subjectLeader(view, lexicon, at)
  if (subject === 'unclear') return null
  return subject ?? speech.speaker
}

/** The token that the sentence's clause begins with: after "On Tuesday, ", "In Paris, ", “Speaking in Rome, ”, “09:00 : ”. */
export function clauseOpening(view: SentenceView, lexicon: Lexicon): number {
  const first = afterHour(view)
  const isLed =
    beginsPhrase(view, first, lexicon.prepositions, lexicon.fillers, lexicon.conditionals) ||
    isDated(view, first) ||
    isParticiple(view, lexicon, first)
  if (!isLed) return first
  const comma = view.tokens.findIndex((_, i) => i < LONGEST_LEAD && isMark(view, i, ','))
  if (comma < 0) return afterFillers(view, lexicon, first)
  // “On Thursday, however, Macron …”
  const next = afterFillers(view, lexicon, comma + 1)
  return next > comma + 1 && isMark(view, next, ',') ? next + 1 : comma + 1
}

/** Tell whether a date leads in from token `at` on: “Le 14 juin, ”. */
const isDated = (view: SentenceView, at: number): boolean =>
  /^\p{Nd}/u.test(view.tokens[at + 1]?.text ?? '') && [3, 4].some((i) => isMark(view, at + i, ','))

/** Tell whether token `at` is a participle that leads in, and no name: “Speaking in Rome, Macron …”. */
const isParticiple = ({ tokens }: SentenceView, { grammar }: Lexicon, at: number): boolean =>
  tokens[at + 1]?.isCapital === false && grammar.leadsIn?.test(tokens[at]?.text ?? '') === true

/** The token behind the hour and its mark that an item of a live page begins with. */
function afterHour({ tokens }: SentenceView): number {
  let at = 0
  while (HOUR.test(tokens[at]?.text ?? '') || (at > 0 && tokens[at]?.isWord === false)) at++
  return tokens[at - 1]?.isWord === false ? at : 0
}

/**
 * Tell whether the mention at token `opening` is the subject of all up to token `end`: a verb in the active voice follows it at
 * once, and no clause begins after it.
 */
export function isSubjectUntil(view: SentenceView, lexicon: Lexicon, opening: number, end: number): boolean {
  const { conjunctions, prepositions, voids, complementisers, coordinators, conditionals, relativePronouns } = lexicon
  const next = endOf(view.mentions, opening)
  const verb = view.tokens[next]
  if (lexicon.grammar.keepsSubject !== true || verb?.isWord !== true || verb.isCapital || isPossessive(view, next))
    return false
  if (beginsPhrase(view, next, conjunctions, prepositions, voids)) return false
  for (let i = next; i < end - 1; i++)
    if (
      view.quotations[i] === null &&
      beginsPhrase(view, i, complementisers, coordinators, conditionals, relativePronouns) &&
      !joinsNames(view, lexicon, i)
    )
      return false
  return true
}

/** Tell whether a conjunction stands between two names of places, of which a comma or a mark ends the second: "in Iraq and Libya,". */
const joinsNames = ({ tokens, mentions }: SentenceView, { conjunctions }: Lexicon, at: number): boolean =>
  phraseAt(conjunctions, tokens, at) !== null &&
  [at - 1, at + 1].every((i) => tokens[i]?.isCapital === true && mentions[i] === null) &&
  tokens[at + 2]?.isWord === false

/** The one person named in the sentence, in whatever role, if that is a leader. */
export function onlyLeader(view: SentenceView, lexicon: Lexicon): string | null {
  if (namesSomebody(view, lexicon, 0, view.tokens.length)) return null
  const leaders = new Set(view.mentions.flatMap((mention) => (mention === null ? [] : [mention.leader])))
  const [leader] = leaders
  return leaders.size === 1 ? (leader ?? null) : null
}

/** The leader who is the only one named as a possible subject before token `end`; null where none is. */
export function subjectLeader(view: SentenceView, lexicon: Lexicon, end: number): string | 'unclear' | null {
  const subjects = new Set<string>()
  /** The token after the last name that a preposition governs. */
  let governed = -1
  for (let i = 0; i < end; i++) {
    const mention = view.mentions[i]
    if (!mention || view.quotations[i] !== null || firstOf(view.mentions, i) !== i) continue
    if (mention.grammaticalCase === 'oblique') continue
    const noun = !beginsPhrase(view, i - 1, lexicon.determiners) ? i : i - 1
    // "avec Poutine et le président chinois"
    const isJoined = noun - 1 === governed && endsPhrase(view, governed, lexicon.conjunctions)
    if (isJoined || endsPhrase(view, noun - 1, lexicon.prepositions)) governed = endOf(view.mentions, i)
    else subjects.add(mention.leader)
  }
  const [leader] = subjects
  return subjects.size > 1 ? 'unclear' : (leader ?? null)
}

/**
 * Tell whether tokens `[start, end)` outside quotations name a person who is no leader: two capitalised words in a row, or
 * the surname of one whom the text names so.
 */
export function namesSomebody(view: SentenceView, lexicon: Lexicon, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (isSurname(view, lexicon, i) || (i > start && isName(view, lexicon, i))) return true
  return false
}

/** Tell whether the sentence names somebody who is no leader and whom no preposition governs: "met Peter Novak in New York". */
function namesAnother(view: SentenceView, lexicon: Lexicon): boolean {
  for (let i = 0; i < view.tokens.length; i++) {
    if (isSurname(view, lexicon, i) && !isName(view, lexicon, i)) return true
    if (!isName(view, lexicon, i)) continue
    if (!endsPhrase(view, i - 2, lexicon.prepositions)) return true
    while (isName(view, lexicon, i + 1)) i++
  }
  return false
}

/** Tell whether token `at` and the one before it are a name. */
function isName(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  // “Le Phare”, “The Times”: no person has an article.
  if (phraseAt(lexicon.determiners, view.tokens, at - 1) !== null) return false
  const words = [at - 1, at].every((at) => mayBeName(view, lexicon, at))
  return words && !isGoverned(view, lexicon, at - 2) && view.tokens[at]?.start === (view.tokens[at - 1]?.end ?? 0) + 1
}

/** Tell whether token `at` is all by which the text goes on to call somebody, and begins a clause: "though Carson said". */
function isSurname(view: SentenceView, lexicon: Lexicon, at: number): boolean {
  const { conjunctions, prepositions, determiners, complementisers, fillers } = lexicon
  if (!view.surnames.has(view.tokens[at]?.text ?? '') || !mayBeName(view, lexicon, at)) return false
  const next = view.tokens[at + 1]
  const isFirst = view.tokens[at - 1]?.isWord !== true || endsPhrase(view, at - 1, conjunctions)
  const isFollowed =
    next?.isWord === true &&
    !beginsPhrase(view, at + 1, conjunctions, prepositions, determiners, complementisers, fillers)
  const isName = next?.isCapital !== true && !isPossessive(view, at + 1) && !isGoverned(view, lexicon, at - 1)
  return isName && (isFirst || isFollowed)
}

const mayBeName = (view: SentenceView, { relayers, fillers, prepositions, grammar }: Lexicon, at: number): boolean =>
  view.tokens[at]?.isCapital === true &&
  view.mentions[at] === null &&
  view.quotations[at] === null &&
  // «Об этом пишет Financial Times.»
  grammar.nameWord?.test(view.tokens[at]?.text ?? '') !== false &&
  !beginsPhrase(view, at, relayers, fillers, prepositions)

/** "les États-Unis", "à Al Jazeera": no person has an article, and behind a preposition, the capitals up to token `before` taken away, none is the subject. */
function isGoverned(view: SentenceView, { determiners, prepositions }: Lexicon, before: number): boolean {
  let first = before
  while (view.tokens[first]?.isCapital === true && view.mentions[first] === null) first--
  return determiners.entries.size > 0 && endsPhrase(view, first, determiners, prepositions)
}
