/**
 * Find leaders' reported statements in a news article.
 *
 * Text → paragraphs → quotations → sentences → mentions → cues with their subjects and contents → speakers → topics. Every
 * step is a table of words (`language.ts`) over tokens, each with a bounded reach, so the whole is linear in the text.
 */
import type { Span } from '../text/span'
import { foldText } from '../text/fold'
import type { Holders } from './speakers/anaphors'
import { attribute } from './speakers/attribute'
import { giveTopics } from './topics/find-topic'
import { type FoldedText, foldedText } from './text/folded-text'
import type { FoundStatement } from './found-statement'
import type { LanguageGazetteer, PlaceWords } from './people/language-gazetteer'
import type { Grammar } from './languages/grammar'
import type { Trace } from './clauses/trace'
import { engineOf } from './languages/engines'
import { type Lexicon, lexiconOf } from './languages/lexicon'
import { readClauses } from './clauses/read-clauses'
import { signedFrom } from './text/dialogue'
import { splitParagraphs } from './text/paragraphs'
import { findMentions, type Mention } from './people/people'
import { opensWithMark, pairQuotations } from './text/quotations'
import { splitSentences } from './text/sentences'
import { viewSentence } from './text/sentence-view'
import { SILENCE } from './speakers/speech'
import type { Steps } from '../steps'
import { findStrangers } from './people/strangers'
import { findTopicTerms, type TopicTerm } from './topics/topics'
import {
  addQuotation,
  addSentence,
  afterBreak,
  isOneQuotation,
  isSilent,
  newTranscript,
  speechBefore
} from './speakers/transcript'

export interface ReadingOptions {
  readonly grammar: Grammar
  /** In the language of the grammar. */
  readonly gazetteer: LanguageGazetteer
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
}

/** Find whom and what `text` names. O(length). */
export function* findNamed(text: string, { grammar, gazetteer, date }: ReadingOptions): Steps<NamedInText> {
  const folded = foldedText(text, gazetteer.language)
  yield
  const mentions = findMentions(folded, gazetteer, date, grammar.decline)
  yield
  return { folded, mentions, terms: mentions.length === 0 ? [] : findTopicTerms(folded, gazetteer) }
}

/**
 * Find the statements of `text`, whose paragraphs are separated by "\n", in the order in which they appear; it names `named`.
 * It may be paused behind each sentence. O(length).
 */
export function* readStatements(
  text: string,
  options: ReadingOptions,
  { folded, mentions: named, terms }: NamedInText
): Steps<readonly FoundStatement[]> {
  const { grammar, gazetteer } = options
  if (named.length === 0) return []
  const lexicon = lexiconOf(grammar)
  const engine = engineOf(lexicon)
  const paragraphs = splitParagraphs(folded, lexicon)
  const mentionsIn = cursor(named)
  const women = new Set(gazetteer.leaders.flatMap(({ id, gender }) => (gender === 'f' ? [id] : [])))
  const strangers = grammar.strangers === undefined ? [] : findStrangers(text, grammar.strangers, named)
  const strangersIn = cursor(strangers)
  const holders = {
    leaders: holdersOf(gazetteer, text, named, grammar),
    strangers: new Set(strangers.map(({ office }) => office))
  }
  const refersBack = mayReferBack(lexicon, holders)
  let transcript = newTranscript()
  for (const [i, paragraph] of paragraphs.entries()) {
    yield
    if (paragraph.role !== 'prose') {
      transcript = afterBreak(transcript)
      continue
    }
    const quotations = pairQuotations(text, paragraph, opensWithMark(text, paragraphs[i + 1]))
    const quotationsIn = cursor(quotations)
    const signed = signedFrom(text, paragraph, grammar)
    for (const span of splitSentences(text, paragraph, quotations, lexicon.abbreviations)) {
      if (span.end - span.start > LONGEST_SENTENCE) continue
      yield
      const [mentions, quoted, unknown] = [mentionsIn(span), quotationsIn(span), strangersIn(span)]
      if (mentions.length + quoted.length === 0 && isSilent(transcript) && !refersBack) continue
      const view = viewSentence(folded, span, mentions, quoted)
      const readings = readClauses(view, engine, options.trace)
      const isRead = lexicon.grammar.incises !== undefined && readings.length > 0
      if (isOneQuotation(view) && !isRead)
        transcript = addQuotation(transcript, view, i, span.start === paragraph.start && span.end === paragraph.end)
      else {
        const isStrangers = unknown.some(({ start }) => start - span.start < OPENING)
        const around = {
          lexicon,
          women,
          holders,
          latter: transcript.latter,
          isSpoken: span.end < signed,
          speech: isStrangers ? SILENCE : speechBefore(transcript, view, readings)
        }
        transcript = addSentence(transcript, view, attribute(view, readings, around), i, lexicon)
      }
    }
  }
  return withUnnamed(giveTopics(transcript.statements, paragraphs, terms), named)
}

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
 * The leaders of `mentions`, by their offices; in Arabic, by the adjectives of the countries whose offices they are; by the titles
 * that the text sets beside their names.
 */
function holdersOf(
  { language, leaders, places }: LanguageGazetteer,
  text: string,
  mentions: readonly Mention[],
  { anaphors = [] }: Grammar
): Holders['leaders'] {
  const named = new Set(mentions.map(({ leader }) => leader))
  const holders = new Map<string, Set<string>>()
  const add = (key: string, id: string): void => void holders.set(key, (holders.get(key) ?? new Set()).add(id))
  for (const { id, offices } of leaders) {
    if (!named.has(id)) continue
    for (const { office, of } of offices) {
      add(office, id)
      if (language === 'ar') for (const adjective of adjectivesOf(places[of]?.words)) add(adjective, id)
    }
  }
  for (const { beside, offices } of anaphors)
    for (const { leader, start, end } of mentions)
      if (beside?.test(`${text.slice(Math.max(0, start - BESIDE), start)}@${text.slice(start, end + BESIDE)}`))
        add(offices[0] ?? '', leader)
  return holders
}

/** Tell whether a sentence may claim the one before it, or mean somebody by a title alone: then all have to be read. */
const mayReferBack = ({ references, grammar: { anaphors = [] } }: Lexicon, { leaders }: Holders): boolean =>
  references.entries.size > 0 ||
  anaphors.some(({ beside, offices }) => beside !== undefined && leaders.has(offices[0] ?? ''))

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
