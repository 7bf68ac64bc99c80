/** Read the article of a page of which nothing is known. */
import { atOnce, type Steps } from '../core/steps'
import type { Span } from '../core/text/span'
import { type JoinedText, withBlanks } from '../core/page/joined-blocks'
import type { PageText } from '../core/page/page-words'
import type { ArticleReading, ShownStatement } from '../core/find/page-reading'
import { areAsRead, asSeen, elementAroundAll, type Sighted } from './as-seen'
import { hiddenTexts } from './hidden-texts'
import { type ArticleFinder, linesOf, type PageArticle, readByTags } from './page-article'
import { isOnPage, type ReadPage } from './read-page'
import { publishedDate } from './published-date'
import { MOST_ASKS } from './laid-text'
import { laidPageSteps } from './read-laid-page'
import { SeenText } from './seen-text'
import { countMoves } from './stillness'

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
  /** What was seen of its statements before it was asked whether that is what was read. */
  readonly sights: Sighted
}

type SeenArticle = Omit<UnknownArticle, 'hidden' | 'sights'>

/**
 * Read the page; null where it has no article, or one of which the finder makes nothing.
 *
 * It is read by its tags, which is cheap. Where that gives statements, and a user doesn't see all of the article as it was read,
 * it is read once more as it is laid out, without the words that are not seen as they are written; a statement among whose words
 * there are some is left out. Whoever reads it in slices asks afterwards whether it was touched meanwhile. `first` is the page as it
 * was just read by its tags; null where that is not known.
 */
export function* readUnknownArticle(
  document: Document,
  finder: ArticleFinder,
  first: PageArticle | null = null
): Steps<UnknownArticle | null> {
  const read = first ?? (yield* readByTags(document, finder))
  if (read === null) return null
  const { page, main, reading } = read
  const blocks: (readonly Range[])[] = []
  for (const block of main.blocks) {
    yield
    blocks.push(page.toRanges(block))
  }
  const place = yield* elementAroundAll(blocks)
  // A style that changes from here on, which tells nobody, is seen beside these.
  const sights = yield* asSeen(reading.statements.map(({ evidence }) => page.toRanges(main.toPage(evidence))))
  const isAsRead = reading.statements.length === 0 || (yield* areAsRead(blocks))
  const article = isAsRead ? articleOf(reading, page, main) : yield* readAsSeen(document, finder, place)
  return article && { ...article, hidden: hiddenTexts(page, main.blocks, place), sights }
}

function* readAsSeen(document: Document, finder: ArticleFinder, place: Element): Steps<SeenArticle | null> {
  const page = yield* laidPageSteps(document.body, null, place)
  const main = yield* finder.mainText(page)
  if (main === null) return null
  let seen = yield* SeenText.read(page, main.blocks)
  const moves = countMoves()
  const reading = yield* finder.readArticle(yield* withBlanks(page.text.text, main, seen.odd), publishedDate(document))
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

function articleOf(reading: ArticleReading, page: ReadPage, main: JoinedText): SeenArticle {
  const { toPage } = main
  return {
    reading,
    page: page.text,
    toPage,
    toRanges: (span) => (isOnPage(page, toPage(span)) ? page.toRanges(toPage(span)) : []),
    lines: linesOf({ page, main })
  }
}
