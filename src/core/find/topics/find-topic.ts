/**
 * Tell what each statement is about: a topic that its content names, or one that it inherits.
 *
 * News names a topic once and goes on about it. So a statement that names none takes the topic named nearest to it: in its
 * sentence, earlier in its paragraph, by the same speaker just before, in the paragraph before, in the subhead over it. What
 * the article as a whole is about counts last, and only where its beginning names one topic alone. Where what is nearest
 * names other matters (`nameless-topics.ts`), a statement has no topic. From outside its paragraph only one inherits that
 * holds a word of war, peace or diplomacy, or a quotation amid nothing but what the article is about.
 */
import type { Span } from '../../text/span'
import type { FoundStatement, TopicBasis } from '../found-statement'
import { fitsTopics, isNaming, OTHER } from './nameless-topics'
import { isBorder, type Paragraph } from '../text/paragraphs'
import { type TopicTerm, topicsNamedIn } from './topics'
import type { Placed } from '../speakers/transcript'

/** The headline and so many paragraphs are an article's beginning, and no more than what stands before its items. */
const BEGINNING = 3
/** Less than so much, in UTF-16 units, tells nothing by itself: “Sure”, “Can I ask you”. */
const LEAST_QUOTED = 20
/** So far back in prose, in UTF-16 units, a topic may be named that a statement inherits: longer than any paragraph of news. */
const REACH = 3000

/**
 * Give the statements of a text their topics; `allTerms` are those of the text, ascending. One that `isCourtesy` inherits none, but where it holds
 * a word of war, peace or diplomacy. O(statements · terms nearby).
 */
export function giveTopics(
  placed: readonly Placed[],
  paragraphs: readonly Paragraph[],
  allTerms: readonly TopicTerm[],
  isCourtesy: (statement: FoundStatement) => boolean
): readonly FoundStatement[] {
  const terms = allTerms.filter(isNaming)
  const around = {
    paragraphs,
    terms,
    allTerms,
    article: ofArticle(paragraphs, terms),
    throughout: namedThroughout(paragraphs, terms),
    subheads: subheadsOf(paragraphs)
  }
  const given: FoundStatement[] = []
  placed.forEach((each, i) => {
    const { statement } = each
    const nearby = besides(each, around)
    const chances =
      !isFitting(statement, around) && isCourtesy(statement)
        ? nearby.slice(0, 1)
        : [...nearby, ofSpeaker(each, placed[i - 1], given[i - 1]), ...fromAfar(each, around)]
    const [basis, id] = chances.find(([, id]) => id !== null) ?? ['content', OTHER]
    given.push(id === null || id === OTHER ? statement : withTopic(statement, id, basis))
  })
  return given
}

/** A way in which a statement may get its topic, and the topic that it gets so, if any. */
type Chance = readonly [TopicBasis, string | null]

/** What a text names, and where. */
interface TopicSurroundings {
  readonly paragraphs: readonly Paragraph[]
  readonly terms: readonly TopicTerm[]
  readonly allTerms: readonly TopicTerm[]
  readonly article: string | null
  readonly throughout: string | null
  readonly subheads: readonly Span[]
}

/** The topics named in its content, its sentence, its paragraph. */
function besides(
  { statement, sentence, paragraph }: Placed,
  { paragraphs, terms }: TopicSurroundings
): readonly Chance[] {
  // What is referred to may stand in the paragraph before.
  let at = paragraph
  while ((paragraphs[at]?.start ?? 0) > sentence.start) at--
  const start = Math.max(paragraphs[at]?.start ?? sentence.start, sentence.start - REACH)
  const before = last(namedIn(terms, { start: sentence.start, end: statement.evidence.start }))
  return [
    ['content', first(statement.content.flatMap((part) => namedIn(terms, part)))],
    ['sentence', before ?? first(namedIn(terms, sentence))],
    ['paragraph', last(namedIn(terms, { start, end: sentence.start }))]
  ]
}

/** Tell whether a statement holds a word that fits the known topics. */
const isFitting = ({ content }: FoundStatement, { allTerms }: TopicSurroundings): boolean =>
  content.some((part) => termsIn(allTerms, part).some(fitsTopics))

const isItem = ({ kind, why }: FoundStatement): boolean => kind === 'indirect' && why.rule === 'label'

/** The topic of the same speaker's statement just before. */
function ofSpeaker(
  { statement, paragraph }: Placed,
  before: Placed | undefined,
  given: FoundStatement | undefined
): Chance {
  const isNear =
    before !== undefined &&
    // Between the items of a list a border may stand.
    paragraph - before.paragraph <= (isItem(statement) && isItem(before.statement) ? 2 : 1) &&
    before.statement.speaker === statement.speaker
  return ['speaker', isNear ? (given?.topic?.id ?? null) : null]
}

/**
 * The topics of the paragraph before, of the subhead, of the article: for what holds a word that fits; for what is quoted without any, the
 * article's, where its paragraph and the one before name that and nothing else, or nothing in an article that names nothing else.
 */
function fromAfar({ statement, paragraph }: Placed, around: TopicSurroundings): readonly Chance[] {
  const { paragraphs, terms, subheads, article } = around
  const before = namedIn(terms, proseBefore(paragraphs, paragraph))
  if (!isFitting(statement, around)) {
    const nearby = new Set([...before, ...namedIn(terms, paragraphs[paragraph] ?? NOWHERE)])
    const isAlone =
      nearby.size === 0 &&
      terms.every(({ topic }) => topic === article) &&
      statement.content.some(({ start, end }) => end - start > LEAST_QUOTED)
    return statement.kind !== 'indirect' && article !== null && ((nearby.size === 1 && nearby.has(article)) || isAlone)
      ? [['context', article]]
      : []
  }
  return [
    ['context', last(before)],
    ['subhead', last(namedIn(terms, subheads[paragraph] ?? NOWHERE))],
    ['article', article ?? around.throughout]
  ]
}

/**
 * The one topic of the article's beginning: which it alone names there, twice or as the article's only one; or which its headline names
 * alone and its lead again. Null where there is none.
 */
function ofArticle(paragraphs: readonly Paragraph[], terms: readonly TopicTerm[]): string | null {
  const border = paragraphs.findIndex(isBorder)
  const named = paragraphs
    .slice(0, border < 0 ? BEGINNING : Math.min(border, BEGINNING))
    .map((paragraph) => namedIn(terms, paragraph).filter((id) => id !== OTHER))
  const [headline = [], lead = []] = named
  if (headline.length === 1 && lead.includes(headline[0] as string)) return headline[0] as string
  const all = named.flat()
  if (new Set(all).size !== 1) return null
  const isOnly = new Set(terms.map(({ topic }) => topic).filter((id) => id !== OTHER)).size === 1
  return all.length > 1 || isOnly ? first(all) : null
}

/** The one topic that paragraphs of a text without items name, more than one of them, and nothing else; null where there is none. */
function namedThroughout(paragraphs: readonly Paragraph[], terms: readonly TopicTerm[]): string | null {
  if (paragraphs.some(isBorder) || terms.some(({ topic }) => topic !== terms[0]?.topic)) return null
  const naming = paragraphs.flatMap((paragraph) => namedIn(terms, paragraph))
  return naming.length > 1 ? first(naming) : null
}

const NOWHERE: Span = { start: 0, end: 0 }

/** The prose right before a paragraph; empty where a subhead stands between. */
function proseBefore(paragraphs: readonly Paragraph[], paragraph: number): Span {
  const before = paragraphs[paragraph - 1]
  return before?.role === 'prose' ? { start: Math.max(before.start, before.end - REACH), end: before.end } : NOWHERE
}

/** For each paragraph, the subhead over it. */
function subheadsOf(paragraphs: readonly Paragraph[]): readonly Span[] {
  let over = NOWHERE
  return paragraphs.map((paragraph) => {
    const own = over
    if (paragraph.role === 'heading') over = paragraph
    return own
  })
}

/** The topics that a stretch names, in the order in which each is named first. */
const namedIn = (terms: readonly TopicTerm[], span: Span): readonly string[] =>
  topicsNamedIn(termsIn(terms, span), span).map(({ id }) => id)

function termsIn(terms: readonly TopicTerm[], span: Span): readonly TopicTerm[] {
  const from = firstFrom(terms, span.start)
  let end = from
  while (end < terms.length && (terms[end] as TopicTerm).end <= span.end) end++
  return terms.slice(from, end)
}

/** The first known topic; other matters where they alone are named. */
const first = (topics: readonly string[]): string | null => topics.find((id) => id !== OTHER) ?? topics[0] ?? null
const last = (topics: readonly string[]): string | null => topics.at(-1) ?? null

/** The index of the first term that starts at `start` or later, by bisection. */
function firstFrom(terms: readonly TopicTerm[], start: number): number {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] as TopicTerm).start < start) low = middle + 1
    else high = middle
  }
  return low
}

function withTopic(statement: FoundStatement, id: string, basis: TopicBasis): FoundStatement {
  return {
    ...statement,
    topic: { id, basis: basis === 'content' ? 'named' : 'inherited' },
    why: { ...statement.why, topic: basis }
  }
}
