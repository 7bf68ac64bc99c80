/** Give each reading of a sentence its speaker, and make statements of those that are leaders'. */
import type { Span, StatementKind } from '../dossier'
import { type Holders, leaderMeant } from './anaphors'
import type { TokenSpan } from './contents'
import type { FoundStatement, SourceBasis, Tier } from './found-statement'
import type { Lexicon } from './lexicon'
import type { Reading } from './reading'
import type { Subject } from './subjects'
import { endOf, firstOf, isMark, isQuotationMark, type SentenceView } from './sentence-view'
import { phraseAt } from './phrases'
import {
  afterSilentSentence,
  antecedent,
  clauseOpening,
  namesSomebody,
  SILENCE,
  type Speech,
  onlyLeader,
  subjectLeader
} from './speech'

interface Speaker {
  readonly leader: string
  readonly source: Span
  readonly basis: SourceBasis
  readonly tier: Tier
}

export interface Attributed {
  readonly statements: readonly FoundStatement[]
  readonly speech: Speech
  /** The statement whose content the sentence announces and does not hold: "Macron wrote:". */
  readonly announced: Announcement | null
  /** The statement whose content is the sentence before. */
  readonly referred: Announcement | null
}

/** A statement still without content. */
export type Announcement = FoundStatement

/** What is known besides the sentence: its language, who had the word before it, which leaders are women. */
export interface Surroundings {
  readonly lexicon: Lexicon
  readonly speech: Speech
  readonly women: ReadonlySet<string>
  readonly holders: Holders
}

/** Attribute the readings of `view`. */
export function attribute(view: SentenceView, readings: readonly Reading[], around: Surroundings): Attributed {
  if (readings.length === 0 || isQuestion(view))
    return {
      statements: [],
      speech: afterSilentSentence(view, around.lexicon, around.speech),
      announced: null,
      referred: null
    }
  const speakers: (Speaker | null)[] = []
  let clause: Speaker | null = null
  let isOthers = false
  for (const reading of readings) {
    const isNested = readings.some((outer) => outer !== reading && holds(outer, reading) && !relays(outer, reading))
    const isGuess = isNested && reading.frame?.isThought === true
    const speaker: Speaker | null = isGuess ? null : speakerOf(view, reading, { ...around, clause, isNested, isOthers })
    speakers.push(speaker)
    if (isNested) continue
    clause = speaker
    isOthers = reading.subject?.kind === 'other'
  }
  const statements = readings.flatMap((reading, i) => {
    const speaker = speakers[i]
    const isOwned = readings.some((inner, j) => j !== i && speakers[j] && holds(reading, inner))
    if (!speaker || isOwned) return []
    if (holdsSource(view, reading, speaker)) return []
    const outer = readings.find((outer, j) => j !== i && outer.subject?.kind !== 'void' && holds(outer, reading))
    const relayer = reading.relayedBy ?? (outer === undefined ? null : ownWords(outer))
    return statementOf(view, reading, speaker, relayer === null ? null : textSpan(view, relayer)) ?? []
  })
  const announced = statements.find(({ why }) => why.rule === 'announced') ?? null
  const referred = statements.find(({ why }) => why.rule === 'referred') ?? null
  return {
    statements: statements.filter((statement) => statement !== announced && statement !== referred),
    speech: nextSpeech(view, readings, speakers, around),
    announced,
    referred
  }
}

/** Who has the word after the sentence: whose reading is the last that is not nested, or the one nested in a relay. */
function nextSpeech(
  view: SentenceView,
  readings: readonly Reading[],
  speakers: readonly (Speaker | null)[],
  { lexicon, speech }: Surroundings
): Speech {
  const last = readings.findLastIndex(
    (reading) => !readings.some((outer) => outer !== reading && holds(outer, reading))
  )
  if (readings[last]?.rule === 'referred' && !speakers[last]) return afterSilentSentence(view, lexicon, speech)
  const own = speakers[last]
  if (own) return { speaker: own.leader, age: 0 }
  const outer = readings[last]
  const inner = readings.findLastIndex((reading, i) => speakers[i] && outer !== undefined && holds(outer, reading))
  const relayed = speakers[inner]
  if (outer === undefined || hasTheWord(view, lexicon, outer)) return SILENCE
  if (relayed) return { speaker: relayed.leader, age: 0 }
  const isRelay = readings[0] !== undefined && isInstitution(view, lexicon, readings[0])
  return { speaker: isRelay ? onlyLeader(view, lexicon) : null, age: 0 }
}

/** Tell whether the next verb or pronoun without a name is that of who relays: a person, or any subject of a verb. */
const hasTheWord = (view: SentenceView, lexicon: Lexicon, { rule, group }: Reading): boolean =>
  lexicon.grammar.dropsSubject ? rule !== 'according-to' : namesSomebody(view, lexicon, group.start, group.end)

/** Tell whether who relays is no person, so that "he" in the next sentence is somebody else: "the Kremlin described …". */
const isInstitution = (view: SentenceView, { institutions }: Lexicon, { subject, group }: Reading): boolean =>
  subject?.kind === 'other' &&
  view.tokens.some((_, i) => i >= group.start && i < group.end && phraseAt(institutions, view.tokens, i) !== null)

interface Clause extends Surroundings {
  /** The speaker of the reading before that is not nested. */
  readonly clause: Speaker | null
  readonly isNested: boolean
  /** That reading is somebody else's: "…, TASS reports, adding …" goes on with TASS. */
  readonly isOthers: boolean
}

function speakerOf(view: SentenceView, reading: Reading, around: Clause): Speaker | null {
  const { clause, isNested, lexicon, speech, women } = around
  const { subject, cue } = reading
  if (subject === null) {
    if (around.isOthers) return null
    return clause && reading.rule === 'participle' ? inherited(clause, 1) : openingSpeaker(view, around, cue.start)
  }
  if (subject.kind === 'shared') return clause ? inherited(clause, 2) : openingSpeaker(view, around, cue.start)
  if (subject.kind === 'leader')
    return { leader: subject.mention.leader, source: spanOf(subject.mention), basis: 'named', tier: 1 }
  if (subject.kind === 'dropped') return droppedSpeaker(view, reading, subject.gender, { speech, women })
  if (subject.kind === 'anaphor') return anaphorSpeaker(view, reading, subject, around)
  if (subject.kind !== 'pronoun' || isNested || !subject.opens) return null
  return pronounSpeaker(
    view,
    subject.at,
    antecedent(view, lexicon, beforeContent(reading, subject.at), speech),
    subject.gender,
    women
  )
}

/** The token up to which names may be meant by a pronoun at token `at`: those in what it reports are not. */
const beforeContent = ({ reports, content }: Reading, at: number): number =>
  reports ? Math.min(at, content[0]?.start ?? at) : at

const inherited = (clause: Speaker, tier: Tier): Speaker => ({
  ...clause,
  basis: 'inherited',
  tier: Math.max(tier, clause.tier) as Tier
})

/** The speaker of a verb without subject: whoever had the word, if the verb's form agrees. */
function droppedSpeaker(
  view: SentenceView,
  { cue }: Reading,
  gender: 'masculine' | 'feminine',
  { speech, women }: Pick<Surroundings, 'speech' | 'women'>
): Speaker | null {
  const leader = speech.speaker
  const source = textSpan(view, cue)
  if (leader === null || source === null || speech.age > 1 || women.has(leader) !== (gender === 'feminine')) return null
  return { leader, source, basis: 'inherited', tier: 2 }
}

/** The speaker of a verb without subject of its own in a sentence without another cue: the leader with whom its clause begins. */
function openingSpeaker(view: SentenceView, { lexicon, speech, women }: Clause, at: number): Speaker | null {
  const opening = clauseOpening(view, lexicon)
  if (opening >= at || namesSomebody(view, lexicon, opening, at)) return null
  const mention = view.mentions[opening]
  if (mention)
    return subjectLeader(view, lexicon, at) === mention.leader && mention.grammaticalCase !== 'oblique'
      ? { leader: mention.leader, source: spanOf(mention), basis: 'inherited', tier: 2 }
      : null
  const pronoun = phraseAt(lexicon.pronouns, view.tokens, opening)
  if (pronoun === null || subjectLeader(view, lexicon, at) !== null) return null
  return pronounSpeaker(view, opening, speech.speaker, pronoun.value, women)
}

function anaphorSpeaker(
  view: SentenceView,
  { cue, group }: Reading,
  { meant, start, end }: Extract<Subject, { kind: 'anaphor' }>,
  { isNested, lexicon, speech, women, holders }: Clause
): Speaker | null {
  const last = isNested ? null : antecedent(view, lexicon, start, speech)
  const leader = leaderMeant(meant, last, holders, women)
  const source = textSpan(
    view,
    start < cue.start ? { start, end: Math.min(end, cue.start) } : { start, end: group.end }
  )
  return leader === null || source === null ? null : { leader, source, basis: 'pronoun', tier: 2 }
}

function pronounSpeaker(
  view: SentenceView,
  at: number,
  leader: string | null,
  gender: 'masculine' | 'feminine',
  women: ReadonlySet<string>
): Speaker | null {
  const source = view.tokens[at]
  if (leader === null || source === undefined || women.has(leader) !== (gender === 'feminine')) return null
  return { leader, source: spanOf(source), basis: 'pronoun', tier: 2 }
}

/** A question states nothing, unless the question is what is quoted. */
function isQuestion(view: SentenceView): boolean {
  const last = view.tokens.length - 1
  return view.quotations[last] === null && (isMark(view, last, '?') || isMark(view, last, '؟'))
}

/** "He said no, the Élysée announced": what somebody unknown adds to a whole sentence leaves its subject what it was. */
const relays = (outer: Reading, { group }: Reading): boolean =>
  outer.reports && outer.subject?.kind === 'other' && outer.content[0]?.start === group.start

const holds = ({ content }: Reading, { group }: Reading): boolean =>
  content.some(({ start, end }) => start <= group.start && group.end <= end)

/** Tell whether the speaker's name stands in what the speaker would say: then it is cut wrongly. */
const holdsSource = ({ tokens }: SentenceView, { content }: Reading, { source }: Speaker): boolean =>
  content.some(({ start, end }) => tokens.slice(start, end).some((token) => token.start === source.start))

/** The words for a reading's subject, on whichever side of the cue they stand. */
function ownWords({ group, cue }: Reading): TokenSpan {
  return group.start < cue.start ? { start: group.start, end: cue.start } : { start: cue.end, end: group.end }
}

function statementOf(
  view: SentenceView,
  reading: Reading,
  speaker: Speaker,
  outerSource: Span | null
): FoundStatement | null {
  const content = reading.content.flatMap((part) => contentSpan(view, part) ?? [])
  const cue = textSpan(view, reading.cue)
  if (cue === null || (content.length === 0 && reading.content.length > 0)) return null
  const parts = [speaker.source, cue, ...content].filter(({ start, end }) => start >= view.start && end <= view.end)
  return {
    speaker: speaker.leader,
    kind: reading.rule === 'announced' ? 'direct' : kindOf(view, reading.content),
    polarity: reading.frame?.polarity ?? 'affirmed',
    topic: null,
    tier: speaker.tier,
    source: speaker.source,
    cue,
    content,
    evidence: { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) },
    outerSource,
    why: { rule: reading.rule, source: speaker.basis, topic: null }
  }
}

function kindOf(view: SentenceView, parts: readonly TokenSpan[]): StatementKind {
  const isQuoted = parts.flatMap(({ start, end }) =>
    view.tokens.slice(start, end).flatMap(({ isWord }, i) => (isWord ? [view.quotations[start + i] !== null] : []))
  )
  if (isQuoted.every(Boolean)) return 'direct'
  return isQuoted.some(Boolean) ? 'mixed' : 'indirect'
}

/** The text of a content: without the marks at its ends, but for those of a quotation of which it holds more on the other side. */
function contentSpan(view: SentenceView, { start, end }: TokenSpan): Span | null {
  let [first, last] = [start, end]
  while (first < last && view.tokens[first]?.isWord === false && !isWhole(view, first, { start: first, end: last }))
    first++
  while (
    last > first &&
    view.tokens[last - 1]?.isWord === false &&
    !isWhole(view, last - 1, { start: first, end: last })
  )
    last--
  if (isMark(view, last, ')') && view.tokens.slice(first, last).some(({ text }) => text === '(')) last++
  return textSpan(view, { start: first, end: last })
}

/** Tell whether the mark `at` is one of a quotation that stands within the content, with words of it before or behind. */
function isWhole(view: SentenceView, at: number, { start, end }: TokenSpan): boolean {
  if (!isQuotationMark(view, at)) return false
  const [opening, closing] = [firstOf(view.quotations, at), endOf(view.quotations, at) - 1]
  if (opening === closing || opening < start || closing >= end) return false
  return hasWord(view, start, opening) || hasWord(view, closing + 1, end)
}

const hasWord = ({ tokens }: SentenceView, start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ isWord }) => isWord)

function textSpan({ tokens }: SentenceView, { start, end }: TokenSpan): Span | null {
  const [first, last] = [tokens[start], tokens[end - 1]]
  return first === undefined || last === undefined || end <= start ? null : { start: first.start, end: last.end }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
