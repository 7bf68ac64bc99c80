/**
 * Find the answers of an interview: paragraphs that begin with who answers, by name or by initials, behind questions; or with a dash
 * or a letter that answers that of the question, where the text says before whose interview it is.
 *
 * An answer is its speaker's words to its end: `Macron : Non. Nous attendons.`, `J.-N. B. : Oui.`, `С.Рябков: Нет.`, `— Да.`, `R - Oui.`.
 * Whoever is asked but once may stand in a list of positions, where what follows is the writer's.
 */
import type { Span } from '../../text/span'
import type { FoundStatement, SourceBasis } from '../found-statement'
import type { InterviewReader, MarkedAnswer } from '../languages/grammar'
import type { Mention } from '../people/people'
import type { Placed } from './transcript'

/** A paragraph's beginning up to a colon, and a word or a bracket behind it, but no quotation mark. */
const LABEL = /^(?:[—–-]\s)?([^:\n]{1,80}?)\s?(:)\s+(?=[\p{L}\p{N}([])/u
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}/u
const ASKED = /[?؟][\s"”»)]*$/u
/** A question that says so: behind it one answer is enough. */
const QUESTION = /^(?:Question|Вопрос) ?:/u
const BULLET = /[•▪●■]/u
const ENDS_OF_ANSWERS = /[\s.…;]+$/u
/** So many answers behind questions make an interview. */
const LEAST_ANSWERS = 2

/** The answers in a text, by the number of their paragraph; `mentions` ascend. O(length + mentions). */
export function answersIn(
  text: string,
  paragraphs: readonly Span[],
  mentions: readonly Mention[],
  readInterview?: InterviewReader
): ReadonlyMap<number, Placed> {
  const answers = new Map<number, Placed>()
  const asked = new Map<string, number>()
  const byInitials = leadersByInitials(text, mentions)
  const ending = new Map(mentions.map((mention) => [mention.end, mention]))
  const interview = readInterview?.(text, paragraphs, mentions)
  paragraphs.forEach((paragraph, i) => {
    const before = overOf(text, paragraphs, i)
    const question = before && text.slice(before.start, before.end)
    const isQuestion = question !== undefined && QUESTION.test(question)
    const isAsked = isQuestion || (question !== undefined && ASKED.test(question))
    const answer =
      answerOf(text, paragraph, ending, byInitials) ?? markedAnswer(text, before && interview?.(before, paragraph))
    if (answer === null) return
    const { start } = isAsked && before ? before : paragraph
    answers.set(i, { statement: answer, sentence: { start, end: paragraph.end }, paragraph: i })
    if (isAsked) asked.set(answer.speaker, (asked.get(answer.speaker) ?? 0) + (isQuestion ? LEAST_ANSWERS : 1))
  })
  // What a list tells needs no second.
  return new Map(
    [...answers].filter(
      ([, { statement }]) => statement.kind !== 'direct' || (asked.get(statement.speaker) ?? 0) >= LEAST_ANSWERS
    )
  )
}

/** The paragraph over number `i`; what borders a list's item from it is none. */
function overOf(text: string, paragraphs: readonly Span[], i: number): Span | undefined {
  const over = paragraphs[i - 1]
  const isBordered = over?.start === over?.end && BULLET.test(text.charAt(paragraphs[i]?.start ?? 0))
  return isBordered ? paragraphs[i - 2] : over
}

function answerOf(
  text: string,
  { start, end }: Span,
  ending: ReadonlyMap<number, Mention>,
  byInitials: ReadonlyMap<string, string | null>
): FoundStatement | null {
  const [whole, label, colon] = LABEL.exec(text.slice(start, end)) ?? []
  if (whole === undefined || label === undefined || colon === undefined) return null
  const source = { start: start + whole.indexOf(label), end: start + whole.indexOf(label) + label.length }
  const speaker = labelled(text, source, ending) ?? byInitials.get(lettersOf(label)) ?? null
  if (speaker === null) return null
  const cue = { start: start + whole.indexOf(colon, label.length), end: start + whole.indexOf(colon, label.length) + 1 }
  return wordsFrom(text, { start: start + whole.length, end }, { speaker, source, cue, tier: 1, basis: 'named' })
}

const markedAnswer = (text: string, answer: MarkedAnswer | null | undefined): FoundStatement | null =>
  answer ? wordsFrom(text, answer.words, { ...answer, cue: answer.source, tier: 2, basis: 'inherited' }) : null

/** Who says what stands in `words`, and by which words that is told. */
interface Answerer extends Pick<FoundStatement, 'speaker' | 'source' | 'cue' | 'tier'> {
  readonly basis: SourceBasis
  readonly kind?: FoundStatement['kind'] | undefined
}

function wordsFrom(
  text: string,
  { start, end }: Span,
  { basis, speaker, source, cue, tier, kind = 'direct' }: Answerer
): FoundStatement | null {
  const content = { start, end: end - (ENDS_OF_ANSWERS.exec(text.slice(start, end))?.[0].length ?? 0) }
  if (content.end <= start) return null
  return {
    speaker,
    source,
    cue,
    tier,
    kind,
    polarity: 'affirmed',
    topic: null,
    content: [content],
    evidence: { start: source.start, end: content.end },
    outerSource: null,
    why: { rule: 'label', by: [], source: basis, topic: null }
  }
}

/** The leader whose name, with no more than initials before it, or whose office is all of a label. */
function labelled(text: string, { start, end }: Span, ending: ReadonlyMap<number, Mention>): string | null {
  const mention = ending.get(end)
  if (mention === undefined || mention.grammaticalCase === 'oblique') return null
  const before = text.slice(start, mention.start)
  return before.replace(INITIALS, '') === '' ? mention.leader : null
}

/** Whom initials stand for in a text that gives the names in full; null where two fit. `Jean-Noël Barrot` ⇒ `JNB`. */
function leadersByInitials(text: string, mentions: readonly Mention[]): ReadonlyMap<string, string | null> {
  const leaders = new Map<string, string | null>()
  for (const { start, end, leader, by } of mentions) {
    if (by !== 'name') continue
    const letters =
      text
        .slice(start, end)
        .match(/(?<!\p{L})\p{Lu}/gu)
        ?.join('') ?? ''
    const known = leaders.get(letters)
    leaders.set(letters, known === undefined || known === leader ? leader : null)
  }
  return leaders
}

/** The letters of a label of two initials or more; empty where it is none: `J.-N. B.` ⇒ `JNB`. */
const lettersOf = (label: string): string =>
  INITIALS.exec(label)?.[0] === label ? (label.match(/\p{Lu}/gu)?.join('') ?? '') : ''
