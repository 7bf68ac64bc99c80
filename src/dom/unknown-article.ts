/** Read the article of a page of which nothing is known. */
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
import { type ReadPage, readPage } from './read-page'
import { pageEvidence } from './page-evidence'
import { publishedDate } from './published-date'
import { MOST_ASKS } from './laid-text'
import { readLaidPage } from './read-laid-page'
import { SeenText } from './seen-text'
import { traitsOf } from './traits'

export interface UnknownArticle {
  readonly reading: ArticleReading
  readonly page: PageText
  /** The stretch of the page's text that a span of the article's text stands for. */
  readonly toPage: (span: Span) => Span
  /** The ranges of a span of the article's text; empty where the page has changed since. */
  readonly toRanges: (span: Span) => readonly Range[]
  /** Paragraphs that may be of the article, and that a user doesn't see yet. */
  readonly hidden: readonly Text[]
}

type SeenArticle = Omit<UnknownArticle, 'hidden'>

/** Reads the text of an article with its date, `YYYY-MM-DD`; null where it speaks of no leader and topic that are known. */
export type TextFinder = (text: string, date: string | null) => ArticleReading | null

/** The page, and the text of its article; null where it has none. */
export function readMainText(document: Document): { readonly page: ReadPage; readonly main: JoinedText | null } {
  return mainTextOf(readPage(document.body), document)
}

function mainTextOf(page: ReadPage, document: Document): { readonly page: ReadPage; readonly main: JoinedText | null } {
  return { page, main: findMainText(page.text, probeOf(page, document)) }
}

function probeOf(page: ReadPage, document: Document): MainTextProbe {
  const links = new Map<number, Links>()
  const outlines = new Map<number, OutlineRole | null>()
  const isHeadline = headlineTest(document)
  const elementOf = (container: number): Element => page.elementOf(container) ?? document.body
  return {
    ...page,
    linksOf: (block) => remember(links, block.start, () => linksOf(page.nodesIn(block))),
    isSetApart: (block) => isSetApart(page.nodesIn(block)),
    outlineOf: (container) => remember(outlines, container, () => outlineOf(elementOf(container))),
    traitsOf: (container) => traitsOf(elementOf(container)),
    headlines: page.text.parents.flatMap((_, container) => (isHeadline(elementOf(container)) ? [container] : [])),
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
 * there are some is left out.
 */
export function readUnknownArticle(document: Document, readArticle: TextFinder): UnknownArticle | null {
  const { page, main } = readMainText(document)
  const reading = main && readArticle(main.text, publishedDate(document))
  if (main === null || reading === null) return null
  const blocks = main.blocks.map(page.toRanges)
  const place = elementAroundAll(blocks)
  const isAsRead = reading.statements.length === 0 || areAsRead(blocks)
  const article = isAsRead ? articleOf(reading, page, main) : readAsSeen(document, readArticle, place)
  return article && { ...article, hidden: hiddenTexts(page, main.blocks, place) }
}

function readAsSeen(document: Document, readArticle: TextFinder, place: Element): SeenArticle | null {
  const { page, main } = mainTextOf(readLaidPage(document.body, null, place), document)
  if (main === null) return null
  const seen = new SeenText(page, main.blocks)
  const reading = readArticle(withBlanks(page.text.text, main, seen.odd), publishedDate(document))
  if (reading === null) return null
  // What lies beyond the elements that were asked was read by its tags.
  const isAsked = place.getElementsByTagName('*').length < MOST_ASKS
  const isAsWritten = ({ evidence }: ShownStatement): boolean => {
    const span = main.toPage(evidence)
    return seen.isAsWritten(span) && (isAsked || areAsRead([page.toRanges(span)]))
  }
  return articleOf({ ...reading, statements: reading.statements.filter(isAsWritten) }, page, main)
}

function articleOf(reading: ArticleReading, page: ReadPage, { toPage }: JoinedText): SeenArticle {
  return { reading, page: page.text, toPage, toRanges: (span) => page.toRanges(toPage(span)) }
}
