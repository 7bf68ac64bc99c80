/** Give each reading of a sentence its speaker, and make statements of those that are leaders'. */
import type { Span, StatementKind } from '../dossier'
import type { TokenSpan } from './contents'
import type { FoundStatement, SourceBasis, Tier } from './found-statement'
import type { Reading } from './readings'
import { isQuotationMark, type SentenceView } from './sentence-view'

/** Who spoke last, for pronouns and verbs without subject; null where that is unclear. */
export interface Speech {
  readonly speaker: string | null
}

export const newSpeech = (): Speech => ({ speaker: null })

interface Speaker {
  readonly leader: string
  readonly source: Span
  readonly basis: SourceBasis
  readonly tier: Tier
}

interface Attributed {
  readonly statements: readonly FoundStatement[]
  readonly speech: Speech
}

/** Attribute the readings of `view`; `speech` is what the sentences before it leave. */
export function attribute(
  view: SentenceView,
  readings: readonly Reading[],
  speech: Speech,
  women: ReadonlySet<string>
): Attributed {
  const speakers: (Speaker | null)[] = []
  let clause: Speaker | null = null
  readings.forEach((reading, i) => {
    const speaker = speakerOf(view, reading, { clause, speech, women })
    speakers.push(speaker)
    if (!readings.slice(0, i).some((outer) => holds(outer.content, reading.group))) clause = speaker
  })
  const statements = readings.flatMap((reading, i) => {
    const speaker = speakers[i]
    if (!speaker || readings.some((inner, j) => j !== i && speakers[j] && holds(reading.content, inner.group)))
      return []
    const outer = readings.findIndex((outer, j) => j !== i && holds(outer.content, reading.group))
    const statement = statementOf(
      view,
      reading,
      speaker,
      outer < 0 ? null : sourceSpan(view, readings[outer] as Reading)
    )
    return statement === null ? [] : [statement]
  })
  return { statements, speech: { speaker: nextSpeaker(view, clause, speech) } }
}

function nextSpeaker(view: SentenceView, clause: Speaker | null, speech: Speech): string | null {
  if (clause !== null) return clause.leader
  const leaders = new Set(view.mentions.flatMap((mention) => (mention === null ? [] : [mention.leader])))
  return leaders.size === 0 ? speech.speaker : null
}

interface Known {
  /** The speaker of the clause around, or of the reading before. */
  readonly clause: Speaker | null
  readonly speech: Speech
  readonly women: ReadonlySet<string>
}

function speakerOf(
  view: SentenceView,
  { subject, cueSpan }: Reading,
  { clause, speech, women }: Known
): Speaker | null {
  if (subject === null || subject.kind === 'shared')
    return clause && { ...clause, basis: 'inherited', tier: clause.tier }
  if (subject.kind === 'leader')
    return { leader: subject.mention.leader, source: subject.mention, basis: 'named', tier: 1 }
  if (subject.kind !== 'pronoun') return null
  const before = new Set(
    view.mentions.slice(0, cueSpan.start).flatMap((mention) => (mention === null ? [] : [mention.leader]))
  )
  if (before.size > 1) return null
  const leader = [...before][0] ?? speech.speaker
  const source = view.tokens[subject.at]
  if (leader === null || source === undefined || women.has(leader) !== (subject.gender === 'feminine')) return null
  return { leader, source: spanOf(source), basis: 'pronoun', tier: 2 }
}

const holds = (content: TokenSpan, group: TokenSpan): boolean =>
  content.start <= group.start && group.end <= content.end

function sourceSpan(view: SentenceView, { group, cueSpan }: Reading): Span | null {
  const own =
    group.start < cueSpan.start ? { start: group.start, end: cueSpan.start } : { start: cueSpan.end, end: group.end }
  return textSpan(view, own)
}

function statementOf(
  view: SentenceView,
  reading: Reading,
  speaker: Speaker,
  outerSource: Span | null
): FoundStatement | null {
  const content = contentSpan(view, reading.content)
  const cue = textSpan(view, reading.cueSpan)
  if (content === null || cue === null) return null
  const parts = [speaker.source, cue, content].filter(({ start, end }) => start >= view.start && end <= view.end)
  return {
    speaker: speaker.leader,
    kind: kindOf(view, reading.content),
    polarity: reading.cue.frame.polarity ?? 'affirmed',
    topic: null,
    tier: speaker.tier,
    source: spanOf(speaker.source),
    cue,
    content: [content],
    evidence: { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) },
    outerSource,
    why: { rule: reading.rule, source: speaker.basis, topic: null }
  }
}

function kindOf(view: SentenceView, { start, end }: TokenSpan): StatementKind {
  const words = view.tokens.flatMap(({ isWord }, i) =>
    isWord && i >= start && i < end ? [view.quotations[i] !== null] : []
  )
  if (words.every((quoted) => quoted)) return 'direct'
  return words.some((quoted) => quoted) ? 'mixed' : 'indirect'
}

/** The text of a content: without the quotation marks around it and the marks at its ends. */
function contentSpan(view: SentenceView, { start, end }: TokenSpan): Span | null {
  let [first, last] = [start, end]
  const isQuoted = view.quotations[first] !== null && view.quotations[first] === view.quotations[last - 1]
  const drops = (at: number): boolean =>
    view.tokens[at]?.isWord === false && (isQuoted || !isQuotationMark(view, at) || isOutside(view, at, first, last))
  while (first < last && drops(first)) first++
  while (last > first && drops(last - 1)) last--
  return textSpan(view, { start: first, end: last })
}

const isOutside = (view: SentenceView, at: number, first: number, last: number): boolean =>
  at === first
    ? view.quotations[at + 1] !== view.quotations[at]
    : at === last - 1 && view.quotations[at - 1] !== view.quotations[at]

function textSpan({ tokens }: SentenceView, { start, end }: TokenSpan): Span | null {
  const [first, last] = [tokens[start], tokens[end - 1]]
  return first === undefined || last === undefined || end <= start ? null : { start: first.start, end: last.end }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
