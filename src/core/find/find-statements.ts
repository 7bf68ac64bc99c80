/**
 * Find leaders' reported statements in a news article.
 *
 * Text → paragraphs → quotations → sentences → mentions → cues with their subjects and contents → speakers → topics. Every
 * step is a table of words (`language.ts`) over tokens, each with a bounded reach, so the whole is linear in the text.
 */
import type { StatementKind } from '../dossier'
import type { Span } from '../text/span'
import { foldText } from '../text/fold'
import { actIn } from './acts'
import { type Holders, presently } from './speakers/anaphors'
import { attribute } from './speakers/attribute'
import { giveTopics } from './topics/find-topic'
import { giveWatchedTopics } from './topics/watched-topics'
import { clearOf } from './text/clear-of'
import { type FoldedText, foldedText } from './text/folded-text'
import type { FoundStatement } from './found-statement'
import type { LanguageGazetteer, PlaceWords } from './people/language-gazetteer'
import type { Grammar } from './languages/grammar'
import type { Trace } from './clauses/trace'
import { engineOf } from './languages/engines'
import { type Lexicon, lexiconOf } from './languages/lexicon'
import { answersIn } from './speakers/interview'
import { readClauses } from './clauses/read-clauses'
import { signedFrom } from './text/dialogue'
import { splitParagraphs } from './text/paragraphs'
import { isPresent } from './people/office-holders'
import { findMentions, type Mention } from './people/people'
import { type Quotation, quotationReader } from './text/quotations'
import { splitSentences } from './text/sentences'
import { phraseAt } from './text/phrases'
import { tokenize } from './text/tokens'
import { isOneQuotation, type SentenceView, viewSentence } from './text/sentence-view'
import { readIn } from './speakers/readouts'
import { headlineSpeech, SILENCE } from './speakers/speech'
import type { Steps } from '../steps'
import { findStrangers } from './people/strangers'
import { surnamesIn } from './people/surnames'
import { findTopicTerms, type TopicTerm } from './topics/topics'
import {
  ANY_KIND,
  addQuotation,
  addSentence,
  afterBreak,
  isSilent,
  newTranscript,
  speechBefore
} from './speakers/transcript'

export interface ReadingOptions {
  readonly grammar: Grammar
  /** In the language of the grammar. */
  readonly gazetteer: LanguageGazetteer
  /** Of whom and what the user watches for (`watched-gazetteer.ts`). */
  readonly watched?: LanguageGazetteer | undefined
  /** The article's date, `YYYY-MM-DD`, where it is known. */
  readonly date: string | null
  /** Told what is tried. */
  readonly trace?: Trace
}

/** Longer sentences than this, in UTF-16 units, are not read: no prose has them, and their cost stays bounded. */
const LONGEST_SENTENCE = 3000

/** Of whom an article gives an office and no name, only the date tells who it is, and that date may be another story's. */
const UNNAMED_TIER = 3

/** Within so many units of a name stands the title that it is given. */
const BESIDE = 30

/** Within so many UTF-16 units of its beginning stands a sentence's subject. */
const OPENING = 20

/** Whom and what a text names, and how it was looked up. */
export interface NamedInText {
  readonly folded: FoldedText
  readonly mentions: readonly Mention[]
  /** Of the known topics and of those without a name. */
  readonly terms: readonly TopicTerm[]
  /** Of the topics that the user watches for. */
  readonly watchedTerms: readonly TopicTerm[]
}

/** Find whom and what `text` names. O(length). */
export function* findNamed(text: string, { grammar, gazetteer, watched, date }: ReadingOptions): Steps<NamedInText> {
  const folded = foldedText(text, gazetteer.language)
  yield
  const known = findMentions(folded, gazetteer, date, grammar.decline)
  yield
  const own = watched === undefined ? [] : clearOf(findMentions(folded, watched, null, grammar.decline), known)
  const mentions = own.length === 0 ? known : [...known, ...own].sort((one, other) => one.start - other.start)
  yield
  const termsOf = (of: LanguageGazetteer | undefined): readonly TopicTerm[] =>
    of === undefined || mentions.length === 0 ? [] : findTopicTerms(folded, of)
  return { folded, mentions, terms: termsOf(gazetteer), watchedTerms: termsOf(watched) }
}

/**
 * Find the statements of `text`, whose paragraphs are separated by "\n", in the order in which they appear; it names `named`.
 * It may be paused behind each sentence. O(length).
 */
export function* readStatements(
  text: string,
  options: ReadingOptions,
  { folded, mentions: named, terms, watchedTerms }: NamedInText
): Steps<readonly FoundStatement[]> {
  const { grammar, gazetteer } = options
  if (named.length === 0) return []
  const lexicon = lexiconOf(grammar)
  const engine = engineOf(lexicon)
  const paragraphs = splitParagraphs(folded, lexicon)
  const [mentionsIn, mentionsOf] = [cursor(named), cursor(named)]
  const surnames = surnamesIn(folded, named)
  yield
  const women = womenOf(options)
  const strangers = grammar.strangers === undefined ? [] : findStrangers(text, grammar.strangers, named)
  const strangersIn = cursor(strangers)
  const holders = {
    leaders: holdersOf(gazetteer, text, named, options),
    strangers: new Set(strangers.map(({ office }) => office))
  }
  const refersBack = mayReferBack(lexicon, holders)
  const answers = answersIn(text, paragraphs, named, grammar.readInterview)
  const quotationsOf = quotationReader(text, paragraphs)
  const lead = paragraphs.findIndex(({ role }) => role === 'prose')
  const around = { lexicon, speech: SILENCE, holders, women }
  let transcript = newTranscript(headlineSpeech(folded, paragraphs.slice(0, lead), named, around))
  for (const [i, paragraph] of paragraphs.entries()) {
    yield
    const answer = answers.get(i)
    if (answer !== undefined || paragraph.role !== 'prose') {
      transcript = afterBreak(transcript, answer, i < lead)
      continue
    }
    const { quotations: paired, isHeld } = quotationsOf(i)
    const { spans, quotations } = readIn(folded, paragraph, paired, mentionsOf(paragraph), lexicon)
    const quotedIn = cursor(quotations)
    const signed = signedFrom(text, paragraph, grammar)
    for (const span of spans.flatMap((each) => sentencesOf(text, each, quotations, lexicon))) {
      yield
      const [mentions, quoted, unknown] = [mentionsIn(span), quotedIn(span), strangersIn(span)]
      const view = viewSentence(folded, span, mentions, quoted, surnames)
      if (!refersBack && isSilent(transcript) && namesNobody(view, lexicon)) continue
      const readings = readClauses(view, engine, options.trace)
      const isRead = grammar.incises !== undefined && readings.length > 0
      if (!isRead && isOneQuotation(view))
        transcript = addQuotation(
          transcript,
          view,
          i,
          goneOnWith(!isHeld && isItsOwn(folded, span, paragraph, lexicon), text.slice(span.start, span.end), grammar)
        )
      else {
        const surroundings = {
          ...around,
          latter: transcript.latter,
          isSpoken: span.end < signed,
          speech: opensWith(unknown, span) ? SILENCE : speechBefore(transcript, view, readings, i)
        }
        transcript = addSentence(transcript, view, attribute(view, readings, surroundings), i, lexicon)
      }
    }
  }
  const { statements } = transcript
  const isThanks = (statement: FoundStatement): boolean => actIn(text, statement, grammar.acts) === 'thanks'
  const given = giveTopics(statements, paragraphs, terms, isThanks)
  return withUnnamed(giveWatchedTopics(given, statements, paragraphs, terms, watchedTerms, isThanks), named)
}

/** The ids of the women whom a text may name. */
const womenOf = ({ gazetteer, watched }: ReadingOptions): ReadonlySet<string> =>
  new Set(
    [gazetteer, watched].flatMap((of) => of?.leaders ?? []).flatMap(({ id, gender }) => (gender === 'f' ? id : []))
  )

/** Tell whether a quotation has its paragraph for itself, or goes on with a pronoun for who says it: “We wait.” He gave no date. */
function isItsOwn(folded: FoldedText, span: Span, paragraph: Span, { pronouns }: Lexicon): boolean {
  const behind = { start: span.end, end: Math.min(paragraph.end, span.end + LONGEST_PRONOUN) }
  return (
    isSameSpan(span, paragraph) ||
    (span.start === paragraph.start && phraseAt(pronouns, tokenize(folded, behind), 0) !== null)
  )
}

/** A space and a pronoun, in UTF-16 units. */
const LONGEST_PRONOUN = 8

/**
 * The kinds of statements with which a quotation goes on that follows in a paragraph of its own: none unless it is whole, and direct ones
 * alone where another's signature may stand within it.
 */
const goneOnWith = (isWhole: boolean, words: string, { incises, signedWithin }: Grammar): readonly StatementKind[] =>
  isWhole ? (incises === undefined || signedWithin?.test(words) === false ? ANY_KIND : ['direct']) : []

/** The sentences of a paragraph that are read. */
const sentencesOf = (text: string, paragraph: Span, quotations: readonly Quotation[], { abbreviations }: Lexicon) =>
  splitSentences(text, paragraph, quotations, abbreviations).filter(({ start, end }) => end - start <= LONGEST_SENTENCE)

/** Tell whether one of `unknown` stands where a sentence's subject does. */
const opensWith = (unknown: readonly Span[], sentence: Span): boolean =>
  unknown.some(({ start }) => start - sentence.start < OPENING)

const isSameSpan = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end

/** Mark as less sure what leaders say of whom the article gives the office alone. */
function withUnnamed(statements: readonly FoundStatement[], named: readonly Mention[]): readonly FoundStatement[] {
  const byName = new Set(named.flatMap(({ leader, by }) => (by === 'role' ? [] : [leader])))
  return statements.map((statement) =>
    byName.has(statement.speaker)
      ? statement
      : { ...statement, tier: UNNAMED_TIER, why: { ...statement.why, source: 'office' } }
  )
}

/**
 * The leaders of `mentions`, by their offices, and by those that they hold now; in Arabic, by the adjectives of the
 * countries whose offices they are; by the titles that the text sets beside their names.
 */
function holdersOf(
  { language, leaders, places }: LanguageGazetteer,
  text: string,
  mentions: readonly Mention[],
  { grammar: { anaphors = [] }, date }: ReadingOptions
): Holders['leaders'] {
  const named = new Set(mentions.map(({ leader }) => leader))
  const holders = new Map<string, Set<string>>()
  const add = (key: string, id: string): void => void holders.set(key, (holders.get(key) ?? new Set()).add(id))
  for (const { id, offices } of leaders) {
    if (!named.has(id)) continue
    for (const tenure of offices) {
      const { office, of } = tenure
      add(office, id)
      add(`${office} ${of}`, id)
      if (isPresent(tenure, offices, date)) add(presently(office), id)
      if (language === 'ar') for (const adjective of adjectivesOf(places[of]?.words)) add(adjective, id)
    }
  }
  for (const { beside, offices } of anaphors)
    for (const { leader, start, end } of mentions)
      if (beside?.test(marked(text, start, end))) add(offices[0] ?? '', leader)
  return holders
}

/** What stands beside a name, with “@” on both sides of it: «الأمير @فيصل بن فرحان@ في كلمته». */
const marked = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - BESIDE), start)}@${text.slice(start, end)}@${text.slice(end, end + BESIDE)}`

/** Tell whether a sentence may claim the one before it, or mean somebody by a title alone: then all have to be read. */
const mayReferBack = ({ references, grammar: { anaphors = [] } }: Lexicon, { leaders }: Holders): boolean =>
  references.entries.size > 0 ||
  anaphors.some(
    ({ beside, isOnlyLast, offices }) =>
      (beside !== undefined || isOnlyLast !== true) && offices.some((office) => leaders.has(office))
  )

/** Tell whether a sentence has neither a leader nor a quotation nor a noun that may stand for a leader. */
const namesNobody = ({ tokens, mentions, quotations }: SentenceView, { anaphors }: Lexicon): boolean =>
  !tokens.some((_, i) => mentions[i] || quotations[i] || phraseAt(anaphors, tokens, i))

/** The folded adjectives of an Arabic place, for a man, for a woman, for several. */
const adjectivesOf = (words: PlaceWords['words'] | undefined): readonly string[] =>
  foldText([words?.adjective, words?.feminine, `${words?.adjective}ين`].join(' ')).split(' ')

/** Give, of spans that ascend, those that lie in spans asked for in ascending order. Linear over all calls. */
function cursor<T extends Span>(spans: readonly T[]): (within: Span) => readonly T[] {
  let next = 0
  return ({ start, end }) => {
    while (next < spans.length && (spans[next] as T).start < start) next++
    const first = next
    while (next < spans.length && (spans[next] as T).start < end) next++
    return spans.slice(first, next)
  }
}
