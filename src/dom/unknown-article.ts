/** Read the article of a page of which nothing is known. */
import type { Span } from '../core/dossier'
import { findMainText } from '../core/main-text'
import type { Gazetteer } from '../core/read/gazetteer'
import type { PageReading } from '../core/read/page-reading'
import { readArticle } from '../core/read/read-article'
import { linkedShare } from './linked-share'
import { readPage } from './page'
import { publishedDate } from './published-date'

export interface UnknownArticle {
  readonly reading: PageReading
  /** The ranges of a span of the article's text; empty where the page has changed since. */
  readonly toRanges: (span: Span) => readonly Range[]
}

/** Read the page; null where it has no article, or one that speaks of no leader and topic that are known. */
export function readUnknownArticle(document: Document, gazetteer: Gazetteer): UnknownArticle | null {
  const page = readPage(document.body)
  const shares = new Map<number, number>()
  const linkedShareOf = (container: number): number => {
    let share = shares.get(container)
    if (share === undefined) {
      const element = page.elementOf(container)
      share = element === null ? 0 : linkedShare(element)
      shares.set(container, share)
    }
    return share
  }
  const main = findMainText(page.text, { ...page, linkedShareOf })
  const reading = main && readArticle(main.text, gazetteer, publishedDate(document))
  return main && reading && { reading, toRanges: (span) => page.toRanges(main.toPage(span)) }
}
