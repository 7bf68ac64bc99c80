/**
 * Put together the statements of a text from those of its sentences.
 *
 * What stands in quotation marks goes on with its speaker: over the sentences after "…," he said; over paragraphs that open
 * again without having closed; after a line that announces it ("Macron wrote:"); and back over paragraphs whose speaker comes
 * only at the end.
 */
import type { StatementKind } from '../../dossier'
import type { Span } from '../../text/span'
import type { Announcement, Attributed } from './attribute'
import type { FoundStatement } from '../found-statement'
import type { Lexicon } from '../languages/lexicon'
import type { Reading } from '../clauses/reading'
import { beginsPhrase } from '../text/phrases'
import { isDash, isMark, isQuotationMark, openingQuotation, type SentenceView } from '../text/sentence-view'
import { knowsLatter, namedLast } from './latter'
import { SILENCE, type Speech } from './speech'
import { isPersonal, MOST_PENDING, ownWords, referredIn, type Unclaimed, unclaimedWith, wordsOf } from './unclaimed'

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
  /** That paragraph begins by recalling what was said before. */
  readonly isRecap: boolean
  /** The last statement may go on with the next quotation. */
  readonly isOpen: boolean
  /** The quotation before did not close with its paragraph. */
  readonly runsOn: boolean
  readonly announced: Announcement | null
  /** A colon ends the paragraph that announces it: it may stand without quotation marks. */
  readonly isPlain: boolean
  /** Quotations whose speaker has not come yet. */
  readonly pending: readonly Span[]
  readonly unclaimed: Unclaimed | null
  /** With whom the sentence before ends. */
  readonly latter: string | null
}

export const ANY_KIND: readonly StatementKind[] = ['direct', 'indirect', 'mixed']

/** As many parts may a statement have; whoever is quoted at greater length is shown by the beginning. */
const MOST_PARTS = 40

/** A transcript that begins where somebody has the word, or nobody. */
export const newTranscript = (speech: Speech): Transcript => ({
  statements: [],
  speech,
  paragraph: -1,
  isRecap: false,
  isOpen: false,
  runsOn: false,
  announced: null,
  isPlain: false,
  pending: [],
  unclaimed: null,
  latter: null
})

/** Go on after a heading, a link to another article, an answer of an interview: nobody has the word, but whoever a headline `isOver` gives it, and nothing that was open goes on. */
export function afterBreak({ statements, speech }: Transcript, answer?: Placed, isOver = false): Transcript {
  if (answer !== undefined) statements.push(answer)
  return { ...newTranscript(isOver ? speech : SILENCE), statements }
}

/** Tell whether a sentence that names nobody and quotes nobody can add nothing: nobody has the word, nothing is open. */
export const isSilent = ({ speech, announced, pending, isOpen, latter }: Transcript): boolean =>
  latter === null && speech.speaker === null && announced === null && pending.length === 0 && !isOpen

/** Add a sentence that is one quotation from its first mark to its last; where the paragraph before ends with a statement of one of `kinds`, it goes on with that. */
export function addQuotation(
  transcript: Transcript,
  view: SentenceView,
  paragraph: number,
  kinds: readonly StatementKind[]
): Transcript {
  const words = view.tokens.filter(({ isWord }) => isWord)
  const [first, last] = [words[0], words.at(-1)]
  const quotation = openingQuotation(view)
  if (first === undefined || last === undefined || !quotation) return transcript
  const span = { start: first.start, end: last.end }
  const { statements, announced, pending } = transcript
  const goesOn = paragraph === transcript.paragraph || transcript.runsOn
  const next = { ...transcript, paragraph, runsOn: quotation.runsOn, announced: null, unclaimed: null }
  if (announced !== null) {
    statements.push({ statement: withContent(announced, [span]), sentence: view, paragraph })
    return { ...next, isOpen: true, pending: [] }
  }
  if (addedToOpen(transcript, span, goesOn ? ANY_KIND : paragraph === transcript.paragraph + 1 ? kinds : []))
    return next
  return {
    ...next,
    isOpen: false,
    pending: goesOn || pending.length === 0 ? [...pending, span].slice(-MOST_PENDING) : [span]
  }
}

/** Add a part to the statement that is open, if one of `kinds` is, as far as that may grow. */
function addedToOpen({ statements, isOpen }: Transcript, part: Span, kinds: readonly StatementKind[]): boolean {
  const open = statements.at(-1)
  if (!isOpen || open === undefined || !kinds.includes(open.statement.kind)) return false
  const { content } = open.statement
  if (open.statement.kind === 'indirect') {
    statements.push({ ...open, statement: withContent({ ...open.statement, kind: 'direct' }, [part]) })
    return true
  }
  if (content.length < MOST_PARTS)
    statements[statements.length - 1] = { ...open, statement: withContent(open.statement, [...content, part]) }
  return true
}

/** Add any other sentence. */
export const addSentence = (
  transcript: Transcript,
  view: SentenceView,
  attributed: Attributed,
  paragraph: number,
  lexicon: Lexicon
): Transcript =>
  attributed.statements.length === 0 && saysPlainly(transcript, view, paragraph, lexicon)
    ? afterPlain(transcript, view, paragraph)
    : afterSentence(transcript, view, attributed, paragraph, lexicon)

/** Add the statements of a sentence. */
function afterSentence(
  transcript: Transcript,
  view: SentenceView,
  attributed: Attributed,
  paragraph: number,
  lexicon: Lexicon
): Transcript {
  const { statements } = transcript
  const { referred } = attributed
  const [first, ...rest] = attributed.statements
  if (first !== undefined) {
    const opening = withContent(first, [...saidBefore(transcript, view, first, paragraph, lexicon), ...first.content])
    for (const statement of [opening, ...rest]) statements.push({ statement, sentence: view, paragraph })
  }
  if (referred !== null) addReferred(transcript, view, referred, paragraph)
  const last = rest.at(-1) ?? first
  const ends = view.quotations[view.tokens.findLastIndex(({ isWord }) => isWord)] !== null
  return {
    statements,
    speech: attributed.speech,
    paragraph,
    isRecap: paragraph === transcript.paragraph ? transcript.isRecap : lexicon.grammar.silences?.recalls(view) === true,
    isOpen: last !== undefined && (ends || isBehindContent(last) || isLastSaid(view, last, attributed, lexicon)),
    runsOn: view.quotations.at(-1)?.runsOn === true,
    latter: knowsLatter(lexicon) ? namedLast(view, lexicon, view.tokens.length) : null,
    announced: attributed.announced ?? announcedBy(view, last),
    isPlain: isMark(view, view.tokens.length - 1, ':'),
    pending: [],
    unclaimed:
      first === undefined && referred === null
        ? unclaimedWith(transcript.unclaimed, view, attributed, paragraph, lexicon)
        : null
  }
}

/** Tell whether a sentence is what a colon announces, without quotation marks: its paragraph begins by saying "I" or "we". */
function saysPlainly(
  { announced, isPlain, paragraph: before }: Transcript,
  view: SentenceView,
  paragraph: number,
  lexicon: Lexicon
): boolean {
  if (announced === null || !isPlain || view.mentions.some((mention) => mention?.leader === announced.speaker))
    return false
  return paragraph === before || (paragraph === before + 1 && isPersonal(view, lexicon) && !isQuotationMark(view, 0))
}

/** Go on after such a sentence: so may the next one, or the next paragraph. */
function afterPlain(transcript: Transcript, view: SentenceView, paragraph: number): Transcript {
  const { announced, statements } = transcript
  const part = wordsOf(view)
  if (announced === null) return transcript
  if (paragraph !== transcript.paragraph)
    statements.push({ statement: withContent(announced, [part]), sentence: view, paragraph })
  else addedToOpen({ ...transcript, isOpen: true }, part, ANY_KIND)
  return { ...transcript, paragraph, speech: { speaker: announced.speaker, age: 0 } }
}

/** The last statement of a sentence that ends with it and a colon: the next quotation is its speaker's as well. */
const announcedBy = (view: SentenceView, last: FoundStatement | undefined): Announcement | null => {
  const end = view.tokens.at(-1)
  const isLast = end?.text === ':' && last !== undefined && last.evidence.end === view.tokens.at(-2)?.end
  return isLast ? { ...last, kind: 'direct' } : null
}

/** Tell whether a clause that somebody says ends its sentence, and whoever says it has the word: the next quotation is that one's too. */
const isLastSaid = (
  view: SentenceView,
  { kind, speaker, evidence }: FoundStatement,
  { speech }: Attributed,
  lexicon: Lexicon
): boolean =>
  kind === 'indirect' &&
  speech.speaker === speaker &&
  evidence.end === view.tokens.findLast(({ isWord }) => isWord)?.end &&
  !endsWithAnother(view, evidence, lexicon)

/** Tell whether a clause begins in `within` that may be no longer what is said: “…, and the crowd roared”, and not “…, and that …”. */
const endsWithAnother = (view: SentenceView, within: Span, { conjunctions, complementisers }: Lexicon): boolean =>
  view.tokens.some(
    ({ start }, i) =>
      start > within.start &&
      isMark(view, i, ',') &&
      beginsPhrase(view, i + 1, conjunctions) &&
      !beginsPhrase(view, i + 2, complementisers)
  )

const isBehindContent = ({ why }: FoundStatement): boolean => why.rule.startsWith('content-')

/** What stands before a sentence and belongs to its first statement: quotations that waited for their speaker, or what it signs. */
function saidBefore(
  transcript: Transcript,
  view: SentenceView,
  first: FoundStatement,
  paragraph: number,
  lexicon: Lexicon
): readonly Span[] {
  const { pending, runsOn } = transcript
  const opensQuoted = isBehindContent(first) && view.quotations[0] !== null && (runsOn || isQuotationMark(view, 0))
  const isWaitedFor = opensQuoted && pending.length > 0 && (runsOn || paragraph === transcript.paragraph)
  return isWaitedFor ? pending : signedBy(transcript, view, first, paragraph, lexicon)
}

/** Add a statement whose content stands before its sentence, if it claims any. */
function addReferred(transcript: Transcript, view: SentenceView, referred: Announcement, paragraph: number): void {
  const claimed = claimedBy(transcript, view, referred.speaker, paragraph)
  if (claimed[0] === undefined) return
  const kind = transcript.pending.length > 0 ? 'direct' : 'indirect'
  const statement = withContent({ ...referred, kind }, claimed)
  transcript.statements.push({ statement, sentence: { start: claimed[0].start, end: view.end }, paragraph })
}

/** What a reference refers to: the quotations that wait for their speaker, the sentence before, or the paragraph that it signs. */
function claimedBy(
  { pending, unclaimed }: Transcript,
  view: SentenceView,
  speaker: string,
  paragraph: number
): readonly Span[] {
  if (pending.length > 0) return pending
  if (unclaimed === null || paragraph - unclaimed.paragraph > 1) return []
  if (isDash(view, 0)) return ownWords(unclaimed, speaker)
  return referredIn(unclaimed, speaker)
}

/**
 * Who had the word before a sentence; nobody for sure where a dash signs what names somebody, who may have it by then, or
 * where the paragraph before only recalls («Ранее Песков сообщил»).
 */
export function speechBefore(
  { speech, unclaimed, isRecap, paragraph: before }: Transcript,
  view: SentenceView,
  readings: readonly Reading[],
  paragraph: number
): Speech {
  if (isRecap && paragraph !== before) return SILENCE
  const isSigned = readings.some(
    ({ cue, content, reports }) =>
      reports && isDash(view, cue.start - 1) && !content.some(({ start }) => view.quotations[start])
  )
  const isUnsure = unclaimed?.isSpoken === false && unclaimed.spans.some(({ named }) => named.length > 0)
  return isSigned && isUnsure ? SILENCE : speech
}

/** The sentences before one that a dash signs: «Мы ждём ракет. Без них нам трудно, – сказал Зеленский». */
function signedBy(
  { unclaimed }: Transcript,
  view: SentenceView,
  { cue, kind, speaker }: FoundStatement,
  paragraph: number,
  lexicon: Lexicon
): readonly Span[] {
  if (unclaimed?.paragraph !== paragraph || kind !== 'indirect') return []
  const isSigned = isDash(view, view.tokens.findIndex(({ start }) => start === cue.start) - 1)
  return isSigned && (unclaimed.isPersonal || isPersonal(view, lexicon)) ? ownWords(unclaimed, speaker) : []
}

function withContent(statement: Announcement, content: readonly Span[]): FoundStatement {
  const parts = [statement.source, statement.cue, ...content]
  const evidence = {
    start: Math.min(statement.evidence.start, ...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end))
  }
  return { ...statement, content, evidence }
}
