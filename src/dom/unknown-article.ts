/** Read the article of a page of which nothing is known. */
import { atOnce, type Steps } from '../core/steps'
import type { Span } from '../core/text/span'
import { findMainText } from '../core/page/main-text'
import type { Links, MainTextProbe, OutlineRole } from '../core/page/main-text-probe'
import { type JoinedText, withBlanks } from '../core/page/joined-blocks'
import type { PageText } from '../core/page/page-words'
import type { ArticleReading, ShownStatement } from '../core/find/page-reading'
import { areAsRead, elementAroundAll } from './as-seen'
import { hiddenTexts } from './hidden-texts'
import { isSetApart, linksOf } from './links'
import { headlineTest, outlineOf } from './outline'
import { isOnPage, type ReadPage, readPage, readPageSteps } from './read-page'
import { pageEvidence } from './page-evidence'
import { publishedDate } from './published-date'
import { MOST_ASKS } from './laid-text'
import { laidPageSteps } from './read-laid-page'
import { SeenText } from './seen-text'
import { countMoves } from './stillness'
import { traitsOf } from './traits'
import { elementAround } from './visibility'

/** Containers asked about in one step. */
const AT_A_TIME = 500

export interface UnknownArticle {
  readonly reading: ArticleReading
  readonly page: PageText
  /** The stretch of the page's text that a span of the article's text stands for. */
  readonly toPage: (span: Span) => Span
  /** The ranges of a span of the article's text; empty where the page says something else there since. */
  readonly toRanges: (span: Span) => readonly Range[]
  /** The elements that its blocks stand in. */
  readonly lines: readonly Element[]
  /** Paragraphs that may be of the article, and that a user doesn't see yet. */
  readonly hidden: readonly Text[]
}

type SeenArticle = Omit<UnknownArticle, 'hidden'>

/** Reads the text of an article with its date, `YYYY-MM-DD`; null where it speaks of no leader and topic that are known. */
export type TextFinder = (text: string, date: string | null) => Steps<ArticleReading | null>

interface PageWithText<P extends ReadPage> {
  readonly page: P
  readonly main: JoinedText | null
}

/** The page, and the text of its article; null where it has none. */
export function readMainText(document: Document): PageWithText<ReadPage> {
  return atOnce(mainTextOf(readPage(document.body), document))
}

function* mainTextOf<P extends ReadPage>(page: P, document: Document): Steps<PageWithText<P>> {
  return { page, main: yield* findMainText(page.text, yield* probeOf(page, document)) }
}

function* probeOf(page: ReadPage, document: Document): Steps<MainTextProbe> {
  const links = new Map<number, Links>()
  const outlines = new Map<number, OutlineRole | null>()
  const isHeadline = headlineTest(document)
  const elementOf = (container: number): Element => page.elementOf(container) ?? document.body
  const headlines: number[] = []
  for (let container = 0; container < page.text.parents.length; container++) {
    if (container % AT_A_TIME === 0) yield
    if (isHeadline(elementOf(container))) headlines.push(container)
  }
  return {
    ...page,
    linksOf: (block) => remember(links, block.start, () => linksOf(page.nodesIn(block))),
    isSetApart: (block) => isSetApart(page.nodesIn(block)),
    outlineOf: (container) => remember(outlines, container, () => outlineOf(elementOf(container))),
    traitsOf: (container) => traitsOf(elementOf(container)),
    headlines,
    evidence: pageEvidence(document)
  }
}

function remember<K, V>(known: Map<K, V>, key: K, read: () => V): V {
  if (!known.has(key)) known.set(key, read())
  return known.get(key) as V
}

/**
 * Read the page; null where it has no article, or one of which `readArticle` makes nothing.
 *
 * It is read by its tags, which is cheap. Where that gives statements, and a user doesn't see all of the article as it was read,
 * it is read once more as it is laid out, without the words that are not seen as they are written; a statement among whose words
 * there are some is left out. Whoever reads it in slices asks afterwards whether it was touched meanwhile.
 */
export function* readUnknownArticle(document: Document, readArticle: TextFinder): Steps<UnknownArticle | null> {
  const read = yield* readByTags(document, readArticle)
  if (read === null) return null
  const { page, main, reading } = read
  const blocks: (readonly Range[])[] = []
  for (const block of main.blocks) {
    yield
    blocks.push(page.toRanges(block))
  }
  const place = yield* elementAroundAll(blocks)
  const isAsRead = reading.statements.length === 0 || (yield* areAsRead(blocks))
  const article = isAsRead ? articleOf(reading, page, main) : yield* readAsSeen(document, readArticle, place)
  return article && { ...article, hidden: hiddenTexts(page, main.blocks, place) }
}

/** The page, and what `readArticle` makes of its article as its tags set it; null where it has none, or that is nothing. */
export function* readByTags(document: Document, readArticle: TextFinder) {
  const { page, main } = yield* mainTextOf(yield* readPageSteps(document.body, null), document)
  const reading = main && (yield* readArticle(main.text, publishedDate(document)))
  return main && reading && { page, main, reading }
}

function* readAsSeen(document: Document, readArticle: TextFinder, place: Element): Steps<SeenArticle | null> {
  const { page, main } = yield* mainTextOf(yield* laidPageSteps(document.body, null, place), document)
  if (main === null) return null
  let seen = yield* SeenText.read(page, main.blocks)
  const moves = countMoves()
  const reading = yield* readArticle(yield* withBlanks(page.text.text, main, seen.odd), publishedDate(document))
  if (reading === null) return null
  if (moves !== countMoves()) seen = yield* SeenText.read(page, main.blocks)
  // What lies beyond the elements that were asked was read by its tags.
  const isAsked = place.getElementsByTagName('*').length < MOST_ASKS
  const statements: ShownStatement[] = []
  for (const statement of reading.statements) {
    yield
    const span = main.toPage(statement.evidence)
    if (seen.isAsWritten(span) && (isAsked || atOnce(areAsRead([page.toRanges(span)])))) statements.push(statement)
  }
  return articleOf({ ...reading, statements }, page, main)
}

function articleOf(reading: ArticleReading, page: ReadPage, { blocks, toPage }: JoinedText): SeenArticle {
  return {
    reading,
    page: page.text,
    toPage,
    toRanges: (span) => (isOnPage(page, toPage(span)) ? page.toRanges(toPage(span)) : []),
    lines: blocks.flatMap((block) => page.nodesIn(block).flatMap((text) => elementAround(text) ?? []))
  }
}
