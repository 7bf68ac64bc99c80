/** Read what attributes a content without a verb of the speaker's: "according to", a label, another's quotation. */
import { anaphorAfter } from '../speakers/anaphors'
import { contentBefore } from './contents'
import type { TokenSpan } from '../text/tokens'
import { groupStart } from './cue-readings'
import { afterFillers } from './fillers'
import type { Lexicon } from '../languages/lexicon'
import { beginsPhrase, endsPhrase, phraseAt } from '../text/phrases'
import type { Reading } from './reading'
import { endOf, isMark, isQuotationMark, type SentenceView, sentenceEnd } from '../text/sentence-view'
import { isPossessive, type Subject, subjectBefore } from './subjects'

/** How far the speaker may stand from the cue that passes the words on, and what closes it from the speaker. */
const REACH = 6
/** What leads into an attribution that opens a sentence, and a circumstance behind its speaker, have at most so many tokens. */
const LONGEST_LEAD = 2
const LONGEST_CIRCUMSTANCE = 8
/** A labelled content has at least so many tokens. */
const LEAST_LABELLED = 4

const BARE = { frame: null, isRelative: false, relayedBy: null } as const

/** Read "according to Putin, …" or "…, according to Putin", whose first word is at token `at`. */
export function readAttribution(view: SentenceView, lexicon: Lexicon, at: number, from: number): Reading | null {
  const match = phraseAt(lexicon.attributions, view.tokens, at)
  // "les accusations selon lesquelles"
  if (match === null || beginsPhrase(view, match.end, lexicon.relativePronouns)) return null
  const { role, pronoun } = match.value
  const cue = { start: at, end: match.end }
  const article = phraseAt(lexicon.determiners, view.tokens, match.end)
  const anaphor = anaphorAfter(view, lexicon, match.end, true)
  const subject: Subject =
    anaphor !== null
      ? { kind: 'anaphor', ...anaphor }
      : pronoun === undefined
        ? named(view, article?.end ?? afterFillers(view, lexicon, match.end))
        : { kind: 'pronoun', gender: pronoun, at: pronounAt(view, lexicon, at), opens: true, start: at, end: match.end }
  const isNobody = subject.kind === 'other'
  const end = isNobody ? phraseEnd(view, match.end) : withName(view, subject)
  const group = { start: at, end }
  const opens = opensClause(view, lexicon, at, from)
  // "…, selon lui, …" within a clause only repeats whose it is.
  if (pronoun !== undefined && !opens && (!isMark(view, at - 1, ',') || match.end < sentenceEnd(view))) return null
  const speaker: Subject = role === 'outer' ? { kind: 'other', ...group } : subject
  const base = { ...BARE, rule: 'according-to', cue, subject: speaker, group } as const
  if (opens) {
    const start = afterCircumstance(view, lexicon, end)
    if (start >= sentenceEnd(view)) return null
    return { ...base, content: [{ start, end: sentenceEnd(view) }], reports: false }
  }
  const before = contentBefore(view, lexicon, from, at) ?? { start: from, end: at, isQuoted: false }
  const rest =
    isMark(view, at - 1, ',') && isMark(view, end, ',') && !before.isQuoted && isPredicate(view, lexicon, end + 1)
  return { ...base, content: rest ? [before, { start: end + 1, end: sentenceEnd(view) }] : [before], reports: true }
}

/** Where a subject ends with the name that stands behind its office: "According to the chancellor, Friedrich Merz, …". */
function withName(view: SentenceView, subject: Subject): number {
  const name = view.mentions[subject.end + 1]
  const isApposed =
    subject.kind === 'leader' && isMark(view, subject.end, ',') && name?.leader === subject.mention.leader
  return isApposed ? endOf(view.mentions, subject.end + 1) : subject.end
}

/** Tell whether a clause goes on with its verb at token `at`: "The aim, according to Macron, is". */
const isPredicate = (view: SentenceView, { voids, fillers }: Lexicon, at: number): boolean =>
  beginsPhrase(view, at, voids, fillers)

/** Where the pronoun of the attribution at token `at` stands: «по его словам», "according to him". */
const pronounAt = (view: SentenceView, { prepositions }: Lexicon, at: number): number =>
  !beginsPhrase(view, at + 1, prepositions) ? at + 1 : at + 2

/** Tell whether an attribution at token `at` has its content after it: at a beginning, or led in by a few words or "but". */
function opensClause(view: SentenceView, lexicon: Lexicon, at: number, from: number): boolean {
  if (at - from <= LONGEST_LEAD) return true
  const { coordinators, conjunctions, conditionals } = lexicon
  const before = isMark(view, at - 1, ',') ? at - 2 : at - 1
  return endsPhrase(view, before, coordinators, conjunctions, conditionals)
}

/** The token that the content begins with after a speaker: behind a circumstance that a comma ends. */
function afterCircumstance(view: SentenceView, lexicon: Lexicon, end: number): number {
  const isCircumstance = beginsPhrase(view, end, lexicon.prepositions)
  for (let i = end; i < end + (isCircumstance ? LONGEST_CIRCUMSTANCE : 1); i++)
    if (isMark(view, i, ',') || isMark(view, i, '،')) return i + 1
  return end
}

/** Read "Putin: …" at the beginning of a sentence. */
export function readLabel(view: SentenceView): Reading | null {
  const mention = view.mentions[0]
  if (!mention || mention.grammaticalCase === 'oblique') return null
  const end = endOf(view.mentions, 0)
  if (!isMark(view, end, ':') || sentenceEnd(view) - end <= LEAST_LABELLED) return null
  const subject: Subject = { kind: 'leader', mention, start: 0, end, isRelative: false }
  const content = [{ start: end + 1, end: sentenceEnd(view) }]
  const cue = { start: end, end: end + 1 }
  return { ...BARE, rule: 'label', cue, subject, group: { start: 0, end: end + 1 }, content, reports: false }
}

/** Read the cue at token `at` by which somebody passes on another's words: "TASS quoted Putin as saying". */
export function readRelay(view: SentenceView, lexicon: Lexicon, at: number, from: number): Reading | null {
  const match = phraseAt(lexicon.relays, view.tokens, at)
  if (match === null) return null
  const { before, after } = match.value
  const speakerAt = before === null ? match.end : reach(match.end, (i) => phraseAt(before, view.tokens, i)?.end ?? null)
  if (speakerAt === null) return null
  const subject = namedOrMeant(view, lexicon, speakerAt)
  if (subject === null) return null
  const close = after === null ? subject.end : reach(subject.end, (i) => phraseAt(after, view.tokens, i)?.end ?? null)
  if (close === null) return null
  const relay = subjectBefore(view, lexicon, at)
  const start = groupStart(view, lexicon, relay)
  const between = before === null ? null : { start: match.end, end: speakerAt - 1 }
  const relayedBy: TokenSpan = between !== null && between.end > between.start ? between : { start, end: at }
  const group = { start: relayedBy.start < at ? relayedBy.start : at, end: close }
  const cue = { start: at, end: match.end }
  const isNamed = view.tokens.slice(relayedBy.start, relayedBy.end).some(({ isWord }) => isWord)
  const base = { ...BARE, rule: 'relay', cue, subject, group, relayedBy: isNamed ? relayedBy : null } as const
  const that = phraseAt(lexicon.complementisers, view.tokens, close)
  const next = that?.end ?? (isMark(view, close, ':') ? close + 1 : close)
  const isBefore = contentBefore(view, lexicon, from, group.start)
  if (isBefore !== null && (isBefore.isQuoted || next >= sentenceEnd(view)))
    return { ...base, content: [isBefore], reports: true }
  if (subject.kind === 'pronoun') return null
  return next < sentenceEnd(view)
    ? { ...base, content: [{ start: next, end: sentenceEnd(view) }], reports: false }
    : null
}

/** Whose words are passed on: a leader's, or "his". */
function namedOrMeant(view: SentenceView, lexicon: Lexicon, at: number): Subject | null {
  const subject = named(view, at)
  if (subject.kind === 'leader') return subject
  const gender = phraseAt(lexicon.possessives, view.tokens, at)?.value
  return gender === undefined ? null : { kind: 'pronoun', gender, at, opens: true, start: at, end: at + 1 }
}

function reach<T>(from: number, find: (at: number) => T | null): T | null {
  for (let i = from; i < from + REACH; i++) {
    const found = find(i)
    if (found !== null) return found
  }
  return null
}

/** The leader who is named at token `at`; `other` where none is, or where what is theirs is meant. */
function named(view: SentenceView, at: number): Subject {
  const mention = view.mentions[at]
  if (!mention || view.mentions[at - 1] === mention) return { kind: 'other', start: at, end: at }
  const end = endOf(view.mentions, at)
  if (isPossessive(view, end)) return { kind: 'other', start: at, end }
  return { kind: 'leader', mention, start: at, end, isRelative: false }
}

/** Where the words for somebody unknown end: at the next comma or the sentence's end. */
function phraseEnd(view: SentenceView, at: number): number {
  let end = at
  while (end < sentenceEnd(view) && !isMark(view, end, ',') && !isMark(view, end, '،') && !isQuotationMark(view, end))
    end++
  return end
}
