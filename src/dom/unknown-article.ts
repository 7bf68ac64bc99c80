/** Read the article of a page of which nothing is known. */
import type { Span } from '../core/text/span'
import { findMainText } from '../core/page/main-text'
import type { Links, MainTextProbe, OutlineRole } from '../core/page/main-text-probe'
import type { JoinedText } from '../core/page/joined-blocks'
import type { PageText } from '../core/page/page-words'
import type { ArticleReading } from '../core/find/page-reading'
import { isSetApart, linksOf } from './links'
import { headlineTest, outlineOf } from './outline'
import { type ReadPage, readPage } from './read-page'
import { pageEvidence } from './page-evidence'
import { publishedDate } from './published-date'
import { traitsOf } from './traits'

export interface UnknownArticle {
  readonly reading: ArticleReading
  readonly page: PageText
  /** The stretch of the page's text that a span of the article's text stands for. */
  readonly toPage: (span: Span) => Span
  /** The ranges of a span of the article's text; empty where the page has changed since. */
  readonly toRanges: (span: Span) => readonly Range[]
}

/** Reads the text of an article with its date, `YYYY-MM-DD`; null where it speaks of no leader and topic that are known. */
export type TextFinder = (text: string, date: string | null) => ArticleReading | null

/** The page, and the text of its article; null where it has none. */
export function readMainText(document: Document): { readonly page: ReadPage; readonly main: JoinedText | null } {
  const page = readPage(document.body)
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

/** Read the page; null where it has no article, or one of which `readArticle` makes nothing. */
export function readUnknownArticle(document: Document, readArticle: TextFinder): UnknownArticle | null {
  const { page, main } = readMainText(document)
  const reading = main && readArticle(main.text, publishedDate(document))
  if (main === null || reading === null) return null
  const { toPage } = main
  return { reading, page: page.text, toPage, toRanges: (span) => page.toRanges(toPage(span)) }
}
