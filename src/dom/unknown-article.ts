/** Read the article of a page of which nothing is known. */
import type { Span } from '../core/text/span'
import { findMainText, type Links, type Outline } from '../core/page/main-text'
import type { PageText } from '../core/page/page-words'
import type { Gazetteer } from '../core/find/people/gazetteer'
import type { PageReading } from '../core/find/page-reading'
import { readArticle } from '../core/find/read-article'
import { linksOf } from './links'
import { outlineOf } from './outline'
import { readPage } from './read-page'
import { publishedDate } from './published-date'

export interface UnknownArticle {
  readonly reading: PageReading
  readonly page: PageText
  /** The stretch of the page's text that a span of the article's text stands for. */
  readonly toPage: (span: Span) => Span
  /** The ranges of a span of the article's text; empty where the page has changed since. */
  readonly toRanges: (span: Span) => readonly Range[]
}

/** Read the page; null where it has no article, or one that speaks of no leader and topic that are known. */
export function readUnknownArticle(document: Document, gazetteer: Gazetteer): UnknownArticle | null {
  const page = readPage(document.body)
  const known = new Map<number, Links>()
  const linksIn = (block: Span): Links => {
    const links = known.get(block.start) ?? linksOf(page.nodesIn(block))
    known.set(block.start, links)
    return links
  }
  const outlineIn = (container: number): Outline | null => outlineOf(page.elementOf(container) ?? document.body)
  const main = findMainText(page.text, { ...page, linksOf: linksIn, outlineOf: outlineIn })
  const reading = main && readArticle(main.text, gazetteer, publishedDate(document))
  if (main === null || reading === null) return null
  const { toPage } = main
  return { reading, page: page.text, toPage, toRanges: (span) => page.toRanges(toPage(span)) }
}
