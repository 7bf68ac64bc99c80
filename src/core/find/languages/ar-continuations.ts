/** Find whose words a participle, or a verb without subject, goes on with. */
import type { TokenSpan } from '../text/tokens'
import { beginsPhrase, endsPhrase, phraseAt } from '../text/phrases'
import { firstOf, isMark, type SentenceView } from '../text/sentence-view'
import type { Subject } from '../clauses/subjects'
import { type Clause, isWordAt, textAt } from './ar-clause'
import { anaphorAt } from './ar-anaphors'
import { complementOf } from './ar-complement'
import { contentFrom } from './ar-content'
import { type ArabicCue, PARTICIPLES } from './ar-cues'
import { hasConjunction, subjectAfterVerb, subjectBeforeVerb } from './ar-subject'
import {
  ADVERBS,
  ASIDE_OBJECTS,
  CLAUSE_OPENERS,
  NARRATIVE_VERBS,
  PREPOSITIONS,
  RELATIVES,
  SPEECHES,
  SUBORDINATORS,
  THAT,
  TURN_CHANGES
} from './ar-words'

/** How far from a verb that turns on a speech the speech's owner may be. */
const FARTHEST_OWNER = 6
/** Who relays as an office and not as a person, and so does not go on in words of his own. */
const OFFICE = /^(?:الكرملين|قصر|الاليزيه|البيت|بيان|مكتب|الديوان|موقع|التلفزيون)$/u

/** Read the participle at token `at` that continues its clause's verb, "، مؤكدا أن"; null where none does. */
export function participleAt(view: SentenceView, at: number, before: readonly Clause[]): Clause | null {
  const match = view.quotations[at] === null ? phraseAt(PARTICIPLES, view.tokens, at) : null
  if (match === null) return null
  const complement = complementOf(view, match.value, match.end)
  const isAnnounced = before.at(-1)?.rule === 'announced'
  if (complement === null)
    return isAnnounced ? null : announcingParticiple(view, match.value, { start: at, end: match.end }, before)
  if (before.at(-1)?.content[0]?.start === complement.start) return null
  const isPlain = !match.value.isFeminine && complement.start <= match.end + 2
  if (!isPlain && !opensClause(view, at)) return null
  const cueSpan = { start: at, end: match.end }
  return {
    rule: 'participle',
    cue: match.value,
    cueSpan,
    subject: ownerOf(view, match.value, at, before),
    group: cueSpan,
    content: [contentFrom(view, complement.start)],
    reports: false
  }
}

/** "…, saying:" at the end of a line: the next paragraph is the content. */
function announcingParticiple(
  view: SentenceView,
  cue: ArabicCue,
  cueSpan: TokenSpan,
  before: readonly Clause[]
): Clause | null {
  if (cue.quotation !== true || cueSpan.end !== view.tokens.length - 1 || !isMark(view, cueSpan.end, ':')) return null
  const subject = ownerOf(view, cue, cueSpan.start, before)
  return { rule: 'announced', cue, cueSpan, subject, group: cueSpan, content: [], reports: false }
}

const opensClause = (view: SentenceView, at: number): boolean =>
  at === 0 || !isWordAt(view, at - 1) || /^(?:و|قايل)/u.test(textAt(view, at))

/** Add what participles say to the clauses that they continue. */
export function joinParticiples(clauses: readonly Clause[]): readonly Clause[] {
  const whole: Clause[] = []
  for (const clause of clauses) {
    const i = whole.findLastIndex(isVerbal)
    const last = whole[i]
    if (last !== undefined && continues(last, clause))
      whole[i] = { ...last, content: [...last.content, ...clause.content] }
    else whole.push(clause)
  }
  return whole
}

const continues = (last: Clause, { rule, subject, cue }: Clause): boolean =>
  rule === 'participle' && subject === last.subject && subject.kind !== 'other' && cue.polarity === last.cue.polarity

/** The subject of a verb that has none: that of the last verb in the sentence, or of the sentence before. */
export function inheritedSubject(view: SentenceView, cue: ArabicCue, at: number, before: readonly Clause[]): Subject {
  const other: Subject = { kind: 'other', start: at, end: at }
  const last = before.findLast((clause) => clause.rule !== 'participle' && isVerbal(clause))
  // "the speech in which he said" leaves the word to whoever has it.
  if (isResumptive(view, at + 1) && endsPhrase(view, at - 1, RELATIVES)) return other
  if (isResumptive(view, at + 1))
    return speechOwner(view, at) ?? narrator(view, cue, at) ?? (isPlaced(view) ? dropped(cue, at) : other)
  if (last === undefined) {
    if (beginsPhrase(view, 1, SPEECHES)) {
      const owner = speechOwner(view, at)
      if (owner !== null) return owner
    }
    if (opensSentence(view, at)) return dropped(cue, at)
    return (joinsNarrative(view, at) ? narrator(view, cue, at) : null) ?? other
  }
  // Who answers is not who asked.
  if (last.cue.isFeminine !== cue.isFeminine || /^ف(?:اجاب|رد)ت?$/u.test(textAt(view, at))) return other
  const start = last.content[0]?.start ?? at
  const isNamed = Boolean(view.mentions[start]) && view.mentions[start]?.grammaticalCase !== 'oblique'
  // "mocked Trump and said": whom a verb turns on is not who acts.
  const isObject = last.cue.judgedBy !== undefined || /^(?:من|علي|الي|عن)$/u.test(textAt(view, start - 1))
  const isAnothers = isNamed && !isObject && view.quotations[start] === null && !sameLeader(view, start, last.subject)
  return last.subject.kind === 'leader' && isAnothers ? other : last.subject
}

/** Tell whether token `at` takes up a speech just named: "in which". */
export const isResumptive = (view: SentenceView, at: number): boolean =>
  /^(?:فيه|فيها|خلاله|خلالها)$/u.test(textAt(view, at))

/** Whoever spoke last, in the gender of the verb or participle at token `at`. */
const dropped = ({ isFeminine }: ArabicCue, at: number): Subject => ({
  kind: 'dropped',
  gender: isFeminine ? 'feminine' : 'masculine',
  start: at,
  end: at
})

/** The leader whose speech it is that the verb at token `at` turns on: "a speech of Putin's, in which he said". */
function speechOwner(view: SentenceView, at: number): Subject | null {
  let end = at
  while (end > 0 && at - end < FARTHEST_OWNER && !view.mentions[end - 1]) end--
  const mention = view.mentions[end - 1]
  if (!mention) return null
  const start = firstOf(view.mentions, end - 1)
  const isGoverned = mention.start > (view.tokens[start]?.start ?? 0)
  const isTheirs = isGoverned === textAt(view, start).startsWith('ل') && endsPhrase(view, start - 1, SPEECHES)
  // للرئيس is not to be torn.
  const whole = { ...mention, start: view.tokens[start]?.start ?? mention.start }
  return isTheirs ? { kind: 'leader', mention: whole, start, end, isRelative: false } : null
}

/** Tell whether the verb at token `at` goes on from one that reports nothing: "met … and stressed", "met …, where he stressed". */
function joinsNarrative(view: SentenceView, at: number): boolean {
  const words = view.tokens.slice(0, at)
  if (words.some((_, i) => beginsPhrase(view, i, RELATIVES))) return false
  if (hasConjunction(view, at)) return true
  const named = new Set(view.mentions.slice(0, at).flatMap((mention) => (mention ? [mention.leader] : [])))
  return /^(?:اذ|حيث)$/u.test(textAt(view, at - 1)) && named.size === 1
}

/** Tell whether nothing but a circumstance stands before the verb at token `at`, so that it goes on from the sentence before. */
function opensSentence(view: SentenceView, at: number): boolean {
  if (at === 0 || /^و?سيلت?$/u.test(textAt(view, 0))) return true
  const { mentions } = view
  const isOpening = beginsPhrase(view, 0, PREPOSITIONS, ADVERBS, CLAUSE_OPENERS)
  if (!(isOpening || isPlaced(view)) || hasConjunction(view, at) || beginsPhrase(view, 0, TURN_CHANGES)) return false
  if (endsPhrase(view, at - 1, THAT, RELATIVES, SUBORDINATORS)) return false
  return mentions.slice(0, at).every((mention) => mention === null)
}

/** Tell whether the sentence begins by telling where the last speaker spoke, "جاء ذلك في كلمة". */
export const isPlaced = (view: SentenceView): boolean => /^و?(?:جاء|جاءت|ياتي|تاتي)$/u.test(textAt(view, 0))

const sameLeader = (view: SentenceView, at: number, subject: Subject): boolean =>
  subject.kind === 'leader' && view.mentions[at]?.leader === subject.mention.leader

/** Whose words the participle `cue` at token `at` continues. */
function ownerOf(view: SentenceView, cue: ArabicCue, at: number, before: readonly Clause[]): Subject {
  const other: Subject = { kind: 'other', start: at, end: at }
  const last = before.findLast((clause) => clause.rule !== 'participle' && isVerbal(clause))
  if (last === undefined) return at === 0 ? dropped(cue, at) : (narrator(view, cue, at) ?? other)
  if (answersAside(view, last.group.end, at)) return other
  const relay = before.find((outer) => outer !== last && isVerbal(outer) && holds(outer, last))
  if (last.cue.isFeminine !== cue.isFeminine) return relay?.cue.isFeminine === cue.isFeminine ? relay.subject : other
  const isPersonal = relay !== undefined && relay.subject.kind !== 'leader' && relay.cue.isFeminine === cue.isFeminine
  return isPersonal && !isOffice(view, relay) ? other : last.subject
}

/** Tell whether somebody else acts on what was said between tokens `from` and `at`: "which Putin refused, stressing that". */
function answersAside(view: SentenceView, from: number, at: number): boolean {
  for (let i = from; i + 1 < at; i++)
    if (beginsPhrase(view, i, ASIDE_OBJECTS) && /\p{L}{3}(?:ه|ها)$/u.test(textAt(view, i + 2))) return true
  return false
}

/** Tell whether a clause has a cue of its own that may be continued. */
const isVerbal = ({ rule }: Clause): boolean => rule !== 'according-to'

const holds = ({ content }: Clause, { group }: Clause): boolean =>
  content.some(({ start, end }) => start <= group.start && group.end <= end)

const isOffice = ({ tokens }: SentenceView, { cueSpan, group }: Clause): boolean =>
  tokens.slice(cueSpan.end, group.end).some(({ text }) => OFFICE.test(text))

/** The leader who is the subject of a verb before token `at` that reports nothing: "met …, stressing that". */
function narrator(view: SentenceView, cue: ArabicCue, at: number): Subject | null {
  for (let i = 0; i < at; i++) {
    const verb = view.quotations[i] === null ? phraseAt(NARRATIVE_VERBS, view.tokens, i) : null
    const subject =
      verb && (subjectAfterVerb(view, verb.end) ?? subjectBeforeVerb(view, i) ?? anaphorAt(view, verb.end))
    if (subject) return textAt(view, i).endsWith('ت') === cue.isFeminine ? subject : null
  }
  return null
}
