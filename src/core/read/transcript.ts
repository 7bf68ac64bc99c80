/**
 * Put together the statements of a text from those of its sentences.
 *
 * What stands in quotation marks goes on with its speaker: over the sentences after "…," he said; over paragraphs that open
 * again without having closed; after a line that announces it ("Macron wrote:"); and back over paragraphs whose speaker comes
 * only at the end.
 */
import type { Span } from '../dossier'
import type { Announcement, Attributed } from './attribute'
import type { FoundStatement } from './found-statement'
import { isQuotationMark, type SentenceView } from './sentence-view'
import { SILENCE, type Speech } from './speech'

/** A statement and where it stands. */
export interface Placed {
  readonly statement: FoundStatement
  readonly sentence: Span
  readonly paragraph: number
}

export interface Transcript {
  readonly statements: Placed[]
  readonly speech: Speech
  /** The paragraph of the sentence before, by number. */
  readonly paragraph: number
  /** The last statement may go on with the next quotation. */
  readonly isOpen: boolean
  /** The quotation before did not close with its paragraph. */
  readonly runsOn: boolean
  readonly announced: Announcement | null
  /** Quotations whose speaker has not come yet. */
  readonly pending: readonly Span[]
  /** The sentence before, where it is nobody's statement yet. */
  readonly unclaimed: { readonly span: Span; readonly paragraph: number } | null
}

/** As many quoted sentences wait for their speaker. */
const MOST_PENDING = 12
/** As many parts may a statement have; whoever is quoted at greater length is shown by the beginning. */
const MOST_PARTS = 40

export const newTranscript = (): Transcript => ({
  statements: [],
  speech: SILENCE,
  paragraph: -1,
  isOpen: false,
  runsOn: false,
  announced: null,
  pending: [],
  unclaimed: null
})

/** Go on after a heading or a link to another article: nobody has the word, and nothing that was open goes on. */
export const afterBreak = ({ statements }: Transcript): Transcript => ({ ...newTranscript(), statements })

/** Tell whether a sentence that names nobody and quotes nobody can add nothing: nobody has the word, nothing is open. */
export const isSilent = ({ speech, announced, pending, isOpen }: Transcript): boolean =>
  speech.speaker === null && announced === null && pending.length === 0 && !isOpen

/** Add a sentence that is one quotation from its first mark to its last. */
export function addQuotation(transcript: Transcript, view: SentenceView, paragraph: number): Transcript {
  const words = view.tokens.filter(({ isWord }) => isWord)
  const [first, last] = [words[0], words.at(-1)]
  const quotation = view.quotations[0]
  if (first === undefined || last === undefined || !quotation) return transcript
  const span = { start: first.start, end: last.end }
  const { statements, announced, isOpen, pending } = transcript
  const goesOn = paragraph === transcript.paragraph || transcript.runsOn
  const next = { ...transcript, paragraph, runsOn: quotation.runsOn, announced: null, unclaimed: null }
  if (announced !== null) {
    statements.push({ statement: withContent(announced, [span]), sentence: view, paragraph })
    return { ...next, isOpen: true, pending: [] }
  }
  const open = statements.at(-1)
  if (isOpen && goesOn && open !== undefined) {
    if (open.statement.content.length >= MOST_PARTS) return next
    const statement = withContent(open.statement, [...open.statement.content, span])
    statements[statements.length - 1] = { ...open, statement }
    return next
  }
  return {
    ...next,
    isOpen: false,
    pending: goesOn || pending.length === 0 ? [...pending, span].slice(-MOST_PENDING) : [span]
  }
}

/** Add the statements of any other sentence. */
export function addSentence(
  transcript: Transcript,
  view: SentenceView,
  attributed: Attributed,
  paragraph: number
): Transcript {
  const { statements, pending, runsOn } = transcript
  const [first, ...rest] = attributed.statements
  if (first !== undefined) {
    const reports = first.why.rule.startsWith('content-') && view.quotations[0] && isQuotationMark(view, 0)
    const isBefore = reports && pending.length > 0 && (runsOn || paragraph === transcript.paragraph)
    const opening = isBefore ? withContent(first, [...pending, ...first.content]) : first
    for (const statement of [opening, ...rest]) statements.push({ statement, sentence: view, paragraph })
  }
  const { referred } = attributed
  const claimed = referred === null ? [] : claimedBy(transcript, paragraph)
  if (referred !== null && claimed.length > 0) {
    const kind = pending.length > 0 ? 'direct' : 'indirect'
    statements.push({ statement: { ...withContent(referred, claimed), kind }, sentence: view, paragraph })
  }
  const last = attributed.statements.at(-1)
  const ends = view.quotations.at(-1) !== null
  return {
    statements,
    speech: attributed.speech,
    paragraph,
    isOpen: last !== undefined && last.kind !== 'indirect' && (ends || last.why.rule.startsWith('content-')),
    runsOn: view.quotations.at(-1)?.runsOn === true,
    announced: attributed.announced,
    pending: [],
    unclaimed: first === undefined && referred === null ? { span: wordsOf(view), paragraph } : null
  }
}

/** What a reference in `paragraph` refers to: the quotations that wait for their speaker, or the sentence before. */
function claimedBy({ pending, unclaimed }: Transcript, paragraph: number): readonly Span[] {
  if (pending.length > 0) return pending
  return unclaimed !== null && paragraph - unclaimed.paragraph <= 1 ? [unclaimed.span] : []
}

function wordsOf({ tokens, start, end }: SentenceView): Span {
  const words = tokens.filter(({ isWord }) => isWord)
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end }
}

/** Tell whether a sentence is one quotation and nothing else. */
export function isOneQuotation({ quotations, tokens }: SentenceView): boolean {
  const first = quotations[0]
  return first !== null && tokens.every(({ isWord }, i) => !isWord || quotations[i] === first)
}

function withContent(statement: Announcement, content: readonly Span[]): FoundStatement {
  const parts = [statement.source, statement.cue, ...content]
  const evidence = {
    start: Math.min(statement.evidence.start, ...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end))
  }
  return { ...statement, content, evidence }
}
