/** Read interviews in which no names tell questions from answers: by dashes or letters, or by who says “I” behind a question. */
import type { Span } from '../../text/span'
import type { InterviewReader } from '../languages/grammar'
import type { Mention } from '../people/people'

/** How a language tells of interviews. */
interface InterviewWords {
  /** A sentence that says whose interview it is: “@” stands for a name that may be its subject, “#” for another. */
  readonly gives: RegExp
}

interface MarkedWords extends InterviewWords {
  /** The beginning of a question; that of an answer, its mark first. */
  readonly question: RegExp
  readonly answer: RegExp
}

interface UnmarkedWords extends InterviewWords {
  /** What somebody says of oneself. */
  readonly own: RegExp
  /** What is said to who is asked: without it, questions are those of a writer who explains. */
  readonly asked: RegExp
}

const BEGINNING_OF_SENTENCE = /[^.?!\n]*$/u
const END_OF_SENTENCE = /^[^.?!\n]*/u
/** As much beside a name is looked at for what says that the interview is his. */
const BESIDE = 140

const QUESTION = /^\p{Lu}[^«»“”"\n]*\?\s*$/u
/** The beginning of an answer, its letter first, where it has one. */
const ANSWER = /^(?:[AR]\s?[:.-]\s+)?(?=\p{Lu})/u
const QUOTED = /[«“"][^»”"]*[»”"]/gu

/** Reads the answers of the only leader of whom a text says before its first marked question that he is interviewed: `— Et Kiev ?`, `— Kiev attend.` */
export const readMarked =
  ({ question, answer, gives }: MarkedWords): InterviewReader =>
  (text, paragraphs, mentions) => {
    const isQuestion = ({ start, end }: Span): boolean => question.test(text.slice(start, end))
    const speaker = interviewed(gives, text, paragraphs.find(isQuestion), mentions)
    return (asked, words) => {
      const { start, end } = words
      // A question behind a question, where what lay between is gone.
      if (speaker === null || isQuestion(words) || !isQuestion(asked)) return null
      const [lead, mark] = answer.exec(text.slice(start, end)) ?? []
      return lead === undefined || mark === undefined
        ? null
        : { speaker, source: { start, end: start + mark.length }, words: { start: start + lead.length, end } }
    }
  }

/**
 * Reads the answers of such a leader, or of the only one who is named before an answer, where nothing marks them: who is told “you”, or says “I” or
 * “we”, and not the leader's name, right behind a question.
 */
export const readUnmarked =
  ({ own, asked: addressed, gives }: UnmarkedWords): InterviewReader =>
  (text, paragraphs, mentions) => {
    const isQuestion = ({ start, end }: Span): boolean => QUESTION.test(text.slice(start, end))
    const questions = paragraphs.filter(isQuestion)
    const isAsked = questions.some(({ start, end }) => addressed.test(text.slice(start, end)))
    const speaker = isAsked
      ? (interviewed(gives, text, questions[0], mentions) ?? onlyLabelled(text, paragraphs, isQuestion, mentions))
      : null
    return (asked, words) => {
      const { start, end } = words
      const answer = text.slice(start, end)
      const lead = ANSWER.exec(answer)?.[0].length ?? null
      const isOwn =
        lead !== null && (own.test(answer.replace(QUOTED, '')) || addressed.test(text.slice(asked.start, asked.end)))
      const isNamed = mentions.some(
        (mention) => mention.leader === speaker && mention.start >= start && mention.end <= end
      )
      if (speaker === null || !isOwn || isNamed || !isQuestion(asked) || isQuestion(words)) return null
      const mark = text.lastIndexOf('?', asked.end)
      return { speaker, source: { start: mark, end: mark + 1 }, words: { start: start + lead, end } }
    }
  }

/** Reads by the first of two ways that finds an answer. */
export const readEither =
  (one: InterviewReader, other: InterviewReader): InterviewReader =>
  (...article) => {
    const [first, second] = [one(...article), other(...article)]
    return (...paragraphs) => first(...paragraphs) ?? second(...paragraphs)
  }

/** The only leader with whose name and a colon a paragraph behind a question begins. */
function onlyLabelled(
  text: string,
  paragraphs: readonly Span[],
  isQuestion: (paragraph: Span) => boolean,
  mentions: readonly Mention[]
): string | null {
  const starts = new Set(
    paragraphs.flatMap(({ start }, i) => (paragraphs.slice(Math.max(0, i - 2), i).some(isQuestion) ? start : []))
  )
  const labels = mentions.filter(({ start, end }) => starts.has(start) && /^\s?:/u.test(text.slice(end, end + 2)))
  return only(labels.map(({ leader }) => leader))
}

const only = (leaders: readonly string[]): string | null => {
  const [leader = null] = leaders
  return leaders.every((each) => each === leader) ? leader : null
}

/** The only leader of whom the text says before its first question that he is interviewed. */
function interviewed(
  gives: RegExp,
  text: string,
  first: Span | undefined,
  mentions: readonly Mention[]
): string | null {
  const leaders: string[] = []
  for (const { start, end, leader, grammaticalCase } of mentions) {
    if (start >= (first?.start ?? 0)) break
    const before = BEGINNING_OF_SENTENCE.exec(text.slice(Math.max(0, start - BESIDE), start))?.[0]
    const after = END_OF_SENTENCE.exec(text.slice(end, end + BESIDE))?.[0]
    if (gives.test(`${before?.trimStart()}${grammaticalCase === 'oblique' ? '#' : '@'}${after}`)) leaders.push(leader)
  }
  return only(leaders)
}
