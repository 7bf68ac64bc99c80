/** Give each reading of a sentence its speaker, and make statements of those that are leaders'. */
import type { TokenSpan } from '../text/tokens'
import type { FoundStatement } from '../found-statement'
import type { Lexicon } from '../languages/lexicon'
import { statementOf } from '../clauses/make-statement'
import { beginsPhrase, endsPhrase, phraseAt, type PhraseIndex } from '../text/phrases'
import { holds, isBehindMain, type Reading } from '../clauses/reading'
import { isPossessive } from '../clauses/subjects'
import { endOf, isMark, type SentenceView, textSpan } from '../text/sentence-view'
import { saysNothing } from './says-nothing'
import { type ClauseSpeaker, speakerOf, type Surroundings } from './speakers'
import { afterSilentSentence, namesSomebody, onlyLeader, SILENCE, type Speech, speechOf } from './speech'

export interface Attributed {
  readonly statements: readonly FoundStatement[]
  readonly speech: Speech
  /** The statement whose content the sentence announces and does not hold: "Macron wrote:". */
  readonly announced: Announcement | null
  /** The statement whose content is the sentence before. */
  readonly referred: Announcement | null
  /** Somebody who is no leader says what the sentence says. */
  readonly isOthers: boolean
}

/** A statement still without content. */
export type Announcement = FoundStatement

/** Attribute the readings of `view`. */
export function attribute(view: SentenceView, readings: readonly Reading[], around: Surroundings): Attributed {
  if (around.isSpoken) return withinSpeech(around.speech)
  if (readings.every(({ subject }) => subject?.kind === 'void') || isQuestion(view))
    return {
      statements: [],
      speech: actsSilently(view, around.lexicon)
        ? afterAddress(view, around.lexicon)
        : afterSilentSentence(view, around),
      announced: null,
      referred: null,
      isOthers: false
    }
  const speakers = speakersOf(view, readings, around)
  const statements = statementsOf(view, readings, speakers, around)
  const announced = statements.find(({ why }) => why.rule === 'announced') ?? null
  const referred = statements.find(({ why }) => why.rule === 'referred') ?? null
  return {
    statements: statements.filter((statement) => statement !== announced && statement !== referred),
    speech: nextSpeech(view, readings, speakers, around),
    announced,
    referred,
    isOthers: readings.some((reading) => reading.content.length > 0 && isPersons(view, around.lexicon, reading))
  }
}

/** What a sentence within a speech adds: no statement of its own, and its speaker keeps the word. */
const withinSpeech = (speech: Speech): Attributed => ({
  statements: [],
  speech,
  announced: null,
  referred: null,
  isOthers: false
})

/** Tell whether a reading is somebody's who is no leader: one whose name nobody knows, or who is told by an office. */
const isPersons = (view: SentenceView, lexicon: Lexicon, { subject, group: { start, end } }: Reading): boolean =>
  (subject?.kind === 'other' || subject?.kind === 'anaphor') &&
  (namesSomebody(view, lexicon, start, end) ||
    view.tokens.some((_, i) => i >= start && i < end && beginsPhrase(view, i, lexicon.relayers)))

/** The speaker of each reading; null where it is nobody's whom the finder knows. */
function speakersOf(
  view: SentenceView,
  readings: readonly Reading[],
  around: Surroundings
): readonly (ClauseSpeaker | null)[] {
  const speakers: (ClauseSpeaker | null)[] = []
  let clause: ClauseSpeaker | null = null
  let isOthers = false
  for (const reading of readings) {
    const outers = readings.filter((outer) => outer !== reading && holds(outer, reading) && !relays(outer, reading))
    const isNested = outers.length > 0
    const own: ClauseSpeaker | null =
      reading.subject?.kind === 'shared' ? joinedTo(readings, speakers, clause, isNested) : clause
    const isLeaders = outers.some(
      (outer) =>
        outer.subject?.kind === 'leader' || (outer.subject?.kind === 'dropped' && speakers[readings.indexOf(outer)])
    )
    const isNobodys =
      isBehindMain(view, readings[speakers.length - 1], reading) ||
      isWithin(view, reading, outers, isLeaders, around.lexicon)
    const speaker: ClauseSpeaker | null = isNobodys
      ? null
      : speakerOf(view, reading, { ...around, clause: own, isNested, isOthers })
    speakers.push(speaker)
    if (isNested) continue
    clause = speaker
    isOthers = reading.subject?.kind === 'other'
  }
  return speakers
}

/** Whose clause a verb is joined to: the one before, or, where that is within another's words, only what is so as well. */
function joinedTo(
  readings: readonly Reading[],
  speakers: readonly (ClauseSpeaker | null)[],
  clause: ClauseSpeaker | null,
  isNested: boolean
): ClauseSpeaker | null {
  const before = readings[speakers.length - 1]
  const outer = before && readings.find((each) => each !== before && holds(each, before))
  if (outer === undefined) return clause
  return isNested || outer.rule === 'according-to' ? (speakers.at(-1) ?? null) : null
}

/** Tell whether a reading only says how those within whose words it stands, `outers`, a leader among them or not, see its subject. */
function isWithin(
  view: SentenceView,
  reading: Reading,
  outers: readonly Reading[],
  isLeaders: boolean,
  lexicon: Lexicon
): boolean {
  const isGuess = reading.frame?.isThought === true && outers.some((outer) => !isSome(view, lexicon.vouchers, outer))
  // “An expert thinks that Putin has offered a trap”.
  const isGuessed = outers.some(({ frame, subject }) => frame?.isThought === true && subject?.kind === 'other')
  // "denied that Putin had promised it"
  const isDenied = outers.some(({ frame }) => frame?.polarity === 'denied')
  // “Putin said Macron had criticised the talks”: in a leader's own words it is that one's view.
  // Without articles a phrase may be an infinitive, and so a promise; in Arabic, which drops subjects and writes its article to the noun, none is.
  const isNoun = reading.form === 'phrase' && (lexicon.determiners.entries.size > 0 || lexicon.grammar.dropsSubject)
  const isJudged = isNoun && isLeaders
  // “said he “told me that …””: in a leader's own words nobody else speaks.
  const isQuoted =
    view.quotations[reading.cue.start] !== null && outers.some(({ subject }) => subject?.kind !== 'other')
  return isGuess || isGuessed || isDenied || isQuoted || isJudged
}

/** The statements of those readings whose speakers are leaders. */
function statementsOf(
  view: SentenceView,
  readings: readonly Reading[],
  speakers: readonly (ClauseSpeaker | null)[],
  { lexicon }: Surroundings
): readonly FoundStatement[] {
  return readings.flatMap((reading, i) => {
    const speaker = speakers[i]
    const isOwned = readings.some((inner, j) => j !== i && speakers[j] && holds(reading, inner))
    if (!speaker || isOwned || isRelayOfUnknown(readings, speakers, reading)) return []
    if (holdsSource(view, reading, speaker) || saysNothing(view, lexicon, reading)) return []
    const outer = readings.find((outer, j) => j !== i && isSomebodys(outer) && holds(outer, reading))
    const relayer = reading.relayedBy ?? (outer === undefined ? null : ownWords(outer))
    const isDoubtful = outer !== undefined && isHearsay(view, lexicon, outer, speakers[readings.indexOf(outer)] ?? null)
    const tier = isDoubtful ? 3 : speaker.tier
    return statementOf(view, reading, { ...speaker, tier }, relayer === null ? null : textSpan(view, relayer)) ?? []
  })
}

/** Tell whether what is reported is only that somebody said so whom a pronoun stands for: "He told him that …, Ushakov reported". */
const isRelayOfUnknown = (
  readings: readonly Reading[],
  speakers: readonly (ClauseSpeaker | null)[],
  outer: Reading
): boolean =>
  outer.reports &&
  readings.some(
    (inner, i) =>
      inner !== outer &&
      !speakers[i] &&
      (inner.subject?.kind === 'pronoun' || inner.subject?.kind === 'shared') &&
      inner.form !== 'phrase' &&
      holds(outer, inner)
  )

/** Tell whether somebody whom no name tells may act in a sentence without a report, as a language may drop any subject. */
const actsSilently = (view: SentenceView, { grammar, occasions }: Lexicon): boolean =>
  grammar.dropsSubject && view.tokens.length > 1 && !isQuestion(view) && !beginsPhrase(view, 0, occasions)

/** Who has the word after a sentence that only tells of a speech or an arrival: the one leader it names, right behind its verb. */
function afterAddress(view: SentenceView, lexicon: Lexicon): Speech {
  // «وفي وقت سابق، وجه ماكرون»
  const mark = view.tokens.findIndex(({ isWord }) => !isWord)
  const verb = phraseAt(lexicon.addresses, view.tokens, 0) ?? phraseAt(lexicon.addresses, view.tokens, mark + 1)
  const leader = verb === null ? undefined : view.mentions[verb.end]?.leader
  return leader !== undefined && onlyLeader(view, lexicon) === leader ? { speaker: leader, age: 0 } : SILENCE
}

/** Who has the word after the sentence: whose reading is the last that is not nested, or the one nested in a relay. */
function nextSpeech(
  view: SentenceView,
  readings: readonly Reading[],
  speakers: readonly (ClauseSpeaker | null)[],
  around: Surroundings
): Speech {
  const { lexicon } = around
  const last = readings.findLastIndex(
    (reading) => !readings.some((outer) => outer !== reading && (holds(outer, reading) || tellsOf(outer, reading)))
  )
  if (readings[last]?.rule === 'referred' && !speakers[last]) return afterSilentSentence(view, around)
  // "a warning from Trump, who said …": the next sentence need not be about him.
  const subject = readings[last]?.isRelative === true ? readings[last].subject : null
  if (subject && endsPhrase(view, subject.start - 1, lexicon.prepositions)) return SILENCE
  const outer = readings[last]
  if (outer === undefined) return SILENCE
  const own = speakers[last]
  // “Macron said that …, whereas according to Trump … He added”: either may be meant; a ministry is not.
  const isEither =
    outer.rule === 'according-to' &&
    !lexicon.grammar.dropsSubject &&
    !isSome(view, lexicon.institutions, outer) &&
    speakers.some((each) => each && each.leader !== own?.leader)
  if (isEither) return SILENCE
  return own ? afterOwn(view, outer, own) : afterRelay(view, readings, speakers, lexicon, outer)
}

/** Tell whether what a leader says tells of somebody else's words: “Macron said both sides acknowledged it”. */
const tellsOf = (outer: Reading, { cue, group, subject }: Reading): boolean =>
  outer.subject?.kind === 'leader' &&
  subject?.kind === 'other' &&
  outer.content.some(({ start, end }) => start < cue.start && group.end <= end)

/** Who has the word after a leader's reading: its speaker, unless it gives in passing what is that one's. */
const afterOwn = (view: SentenceView, reading: Reading, { leader }: ClauseSpeaker): Speech =>
  isOwners(view, reading) ? afterOwners(view, reading) : speechOf(view, leader)

/** Who has the word after somebody else's reading. */
function afterRelay(
  view: SentenceView,
  readings: readonly Reading[],
  speakers: readonly (ClauseSpeaker | null)[],
  lexicon: Lexicon,
  outer: Reading
): Speech {
  if (hasTheWord(view, lexicon, outer)) return SILENCE
  const relayed = speakers[readings.findLastIndex((reading, i) => speakers[i] && holds(outer, reading))]
  if (relayed) return { speaker: relayed.leader, age: 0 }
  // "The Kremlin described …": who passes it on is no person, so that "he" in the next sentence is somebody else.
  const isRelay = readings[0] !== undefined && isSome(view, lexicon.institutions, readings[0])
  return { speaker: isRelay ? onlyLeader(view, lexicon) : null, age: 0 }
}

/** Tell whether a reading gives in passing what is somebody's: "Responding to Trump's claim that …, Grossi waited". */
const isOwners = (view: SentenceView, { form, subject }: Reading): boolean =>
  form === 'aside' && subject?.kind === 'leader' && isPossessive(view, endOf(view.mentions, subject.start))

/** Who has the word after such a reading: the leader with whose name the sentence goes on behind it. */
function afterOwners(view: SentenceView, { content }: Reading): Speech {
  const end = content.at(-1)?.end ?? 0
  const next = view.mentions.find((_, i) => i >= end && view.tokens[i]?.isWord === true)
  return next && next.grammaticalCase !== 'oblique' ? speechOf(view, next.leader) : SILENCE
}

/** Tell whether the next verb or pronoun without a name is that of who relays: a person, or any subject of a verb. */
const hasTheWord = (view: SentenceView, lexicon: Lexicon, { rule, group }: Reading): boolean =>
  lexicon.grammar.dropsSubject ? rule !== 'according-to' : namesSomebody(view, lexicon, group.start, group.end)

/** Tell whether a reading's subject is somebody whom the finder doesn't know and whom one of these nouns names. */
const isSome = (view: SentenceView, nouns: PhraseIndex<true>, { subject, group }: Reading): boolean =>
  subject?.kind === 'other' &&
  view.tokens.some((_, i) => i >= group.start && i < group.end && beginsPhrase(view, i, nouns))

/** A question states nothing, unless the question is what is quoted. */
function isQuestion(view: SentenceView): boolean {
  const last = view.tokens.length - 1
  return view.quotations[last] === null && (isMark(view, last, '?') || isMark(view, last, '؟'))
}

const isSomebodys = ({ subject }: Reading): boolean => subject?.kind !== 'void' && subject?.kind !== 'shared'

/** Tell whether a reading relays at second hand: somebody unknown does, be it by a pronoun, and no office; or a nameless one. */
function isHearsay(view: SentenceView, lexicon: Lexicon, outer: Reading, speaker: ClauseSpeaker | null): boolean {
  const { subject, form } = outer
  const { vouchers, nameless } = lexicon
  if (isSome(view, nameless, outer)) return true
  const isStranger = subject?.kind === 'other' || (subject?.kind === 'pronoun' && subject.opens && speaker === null)
  return isStranger && form !== 'phrase' && vouchers.entries.size > 0 && !isSome(view, vouchers, outer)
}

/** "He said no, the Élysée announced": what somebody unknown adds to a whole sentence leaves its subject what it was. */
const relays = (outer: Reading, { group }: Reading): boolean =>
  outer.reports && outer.subject?.kind === 'other' && outer.content[0]?.start === group.start

/** Tell whether the speaker's name stands in what the speaker would say: then it is cut wrongly. */
const holdsSource = ({ tokens }: SentenceView, { content }: Reading, { source }: ClauseSpeaker): boolean =>
  content.some(({ start, end }) => tokens.slice(start, end).some((token) => token.start === source.start))

/** The words for a reading's subject, on whichever side of the cue they stand. */
function ownWords({ group, cue }: Reading): TokenSpan {
  return group.start < cue.start ? { start: group.start, end: cue.start } : { start: cue.end, end: group.end }
}
