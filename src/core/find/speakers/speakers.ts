/** Tell whose a reading is: the leader named as its subject, or whom its pronoun, its noun or its missing subject stands for. */
import { type Span, spanOf } from '../../text/span'
import { type Holders, compatriotMeant, leaderMeant } from './anaphors'
import type { SourceBasis, Tier } from '../found-statement'
import type { Lexicon } from '../languages/lexicon'
import { phraseAt } from '../text/phrases'
import type { Reading } from '../clauses/reading'
import { isMark, type SentenceView, textSpan } from '../text/sentence-view'
import { namedLast } from './latter'
import { antecedent, clauseOpening, isSubjectUntil, namesSomebody, SILENCE, type Speech, subjectLeader } from './speech'
import type { ClauseSubject } from '../clauses/subjects'

export interface ClauseSpeaker {
  readonly leader: string
  readonly source: Span
  readonly basis: SourceBasis
  readonly tier: Tier
}

/** What is known besides the sentence: its language, who had the word before it, which leaders are women. */
export interface Surroundings {
  readonly lexicon: Lexicon
  readonly speech: Speech
  readonly women: ReadonlySet<string>
  readonly holders: Holders
  /** With whom the sentence before ends. */
  readonly latter: string | null
  /** The sentence stands in a speech that is signed behind it. */
  readonly isSpoken: boolean
}

export interface Clause extends Surroundings {
  /** The speaker of the reading before that is not nested. */
  readonly clause: ClauseSpeaker | null
  readonly isNested: boolean
  /** That reading is somebody else's: "…, TASS reports, adding …" goes on with TASS. */
  readonly isOthers: boolean
}

/** Find the speaker of a reading; null where that is no leader, or not for sure. */
export function speakerOf(view: SentenceView, reading: Reading, around: Clause): ClauseSpeaker | null {
  // “Zelensky wrote to Trump. He replied”: either may be meant.
  const isEither = reading.frame?.isReply === true && around.speech.isShared === true
  return speakerIn(view, reading, isEither ? { ...around, speech: SILENCE } : around)
}

function speakerIn(view: SentenceView, reading: Reading, around: Clause): ClauseSpeaker | null {
  const { clause, isNested, speech, women } = around
  const { subject, cue } = reading
  if (subject === null) {
    if (around.isOthers) return null
    return clause && reading.rule === 'participle' ? inherited(clause, 1) : openingSpeaker(view, around, cue.start)
  }
  switch (subject.kind) {
    case 'shared':
      return clause ? inherited(clause, 2) : openingSpeaker(view, around, cue.start)
    case 'leader':
      return { leader: subject.mention.leader, source: spanOf(subject.mention), basis: 'named', tier: 1 }
    case 'dropped':
      return droppedSpeaker(view, reading, subject.gender, { speech, women })
    case 'anaphor':
      return anaphorSpeaker(view, reading, subject, around)
    case 'pronoun':
      return isNested || !subject.opens ? null : meantByPronoun(view, reading, subject, around)
    case 'other':
    case 'void':
      return null
  }
}

/** Whom a pronoun that opens its clause stands for. */
function meantByPronoun(
  view: SentenceView,
  reading: Reading,
  { at, gender }: Extract<ClauseSubject, { kind: 'pronoun' }>,
  { lexicon, speech, women }: Clause
): ClauseSpeaker | null {
  const leader = antecedent(view, lexicon, beforeContent(reading, at), speech)
  // "Zelensky, he said, would come": he is somebody else.
  if (isMark(view, at - 1, ',') && leader === view.mentions[at - 2]?.leader) return null
  if (leader !== null && (isNamedIn(view, reading, leader) || isBehindName(view, lexicon, reading))) return null
  return pronounSpeaker(view, at, leader, gender, women)
}

/** Tell whether what stands before the cue names somebody before a colon, who may be meant: «Де Вевер непреклонен: … , убеждён он». */
function isBehindName(view: SentenceView, lexicon: Lexicon, { reports, content }: Reading): boolean {
  const [part] = content
  if (!reports || part === undefined) return false
  const colon = view.tokens.findIndex(
    (_, i) => i >= part.start && i < part.end && isMark(view, i, ':') && view.quotations[i] === null
  )
  return (
    colon >= 0 &&
    (view.mentions.slice(part.start, colon).some(Boolean) || namesSomebody(view, lexicon, part.start, colon))
  )
}

/** Tell whether a leader is named in the content after the cue, in the writer's words: then somebody else said it. */
const isNamedIn = ({ mentions, quotations }: SentenceView, { cue, content }: Reading, leader: string): boolean =>
  content.some(
    ({ start, end }) =>
      start >= cue.end &&
      mentions.some((mention, i) => i >= start && i < end && quotations[i] === null && mention?.leader === leader)
  )

/** The token up to which names may be meant by a pronoun at token `at`: those in what it reports are not. */
const beforeContent = ({ reports, content }: Reading, at: number): number =>
  reports ? Math.min(at, content[0]?.start ?? at) : at

const inherited = (clause: ClauseSpeaker, tier: Tier): ClauseSpeaker => ({
  ...clause,
  basis: 'inherited',
  tier: Math.max(tier, clause.tier) as Tier
})

/** The speaker of a verb without subject: whoever had the word, if the verb's form agrees. */
function droppedSpeaker(
  view: SentenceView,
  { cue }: Reading,
  gender: 'masculine' | 'feminine' | 'any',
  { speech, women }: Pick<Surroundings, 'speech' | 'women'>
): ClauseSpeaker | null {
  const leader = speech.speaker
  const source = textSpan(view, cue)
  if (leader === null || source === null || speech.age > 1) return null
  if (gender !== 'any' && women.has(leader) !== (gender === 'feminine')) return null
  return { leader, source, basis: 'inherited', tier: 2 }
}

/** The speaker of a verb without subject of its own in a sentence without another cue: the leader with whom its clause begins. */
function openingSpeaker(view: SentenceView, { lexicon, speech, women }: Clause, at: number): ClauseSpeaker | null {
  const first = clauseOpening(view, lexicon)
  const article = phraseAt(lexicon.determiners, view.tokens, first)?.end ?? first
  const opening = view.mentions[article] ? article : first
  if (opening >= at) return null
  const mention = view.mentions[opening]
  if (mention?.grammaticalCase === 'oblique') return null
  if (mention) {
    const isOnly = !namesSomebody(view, lexicon, opening, at) && subjectLeader(view, lexicon, at) === mention.leader
    return isOnly || isSubjectUntil(view, lexicon, opening, at)
      ? { leader: mention.leader, source: spanOf(mention), basis: 'inherited', tier: 2 }
      : null
  }
  if (namesSomebody(view, lexicon, opening, at)) return null
  const pronoun = phraseAt(lexicon.pronouns, view.tokens, opening)
  if (pronoun === null || subjectLeader(view, lexicon, at) !== null) return null
  return pronounSpeaker(view, opening, speech.speaker, pronoun.value, women)
}

function anaphorSpeaker(
  view: SentenceView,
  reading: Reading,
  { meant, of, start, end }: Extract<ClauseSubject, { kind: 'anaphor' }>,
  { isNested, lexicon, speech, women, holders, latter }: Clause
): ClauseSpeaker | null {
  const { cue, group } = reading
  const isLatter = meant.anaphor.isLatter === true
  const named = isLatter ? (namedLast(view, lexicon, start) ?? (start < cue.start && start > 0 ? null : latter)) : null
  const last = isNested ? null : isLatter ? named : antecedent(view, lexicon, start, speech)
  const leader =
    of === undefined ? leaderMeant(meant, last, holders, women) : compatriotMeant(meant, of, last, holders, women)
  const source = textSpan(
    view,
    start < cue.start ? { start, end: Math.min(end, cue.start) } : { start, end: group.end }
  )
  if (leader === null || source === null || isNamedIn(view, reading, leader)) return null
  return { leader, source, basis: 'pronoun', tier: 2 }
}

function pronounSpeaker(
  view: SentenceView,
  at: number,
  leader: string | null,
  gender: 'masculine' | 'feminine',
  women: ReadonlySet<string>
): ClauseSpeaker | null {
  const source = view.tokens[at]
  if (leader === null || source === undefined || women.has(leader) !== (gender === 'feminine')) return null
  return { leader, source: spanOf(source), basis: 'pronoun', tier: 2 }
}
