/** Take the text of the article from a page of which nothing is known, and what is read in it: the page as its tags set it. */
import { atOnce, type Steps } from '../core/steps'
import type { JoinedText } from '../core/page/joined-blocks'
import { findMainText } from '../core/page/main-text'
import type { Links, MainTextProbe, OutlineRole } from '../core/page/main-text-probe'
import type { ArticleReading } from '../core/find/page-reading'
import { isSetApart, linksOf } from './links'
import { headlineTest, outlineOf } from './outline'
import { pageEvidence } from './page-evidence'
import { publishedDate } from './published-date'
import { type ReadPage, readPage, readPageSteps } from './read-page'
import { traitsOf } from './traits'
import { elementAround } from './visibility'

/** Containers asked about in one step. */
const AT_A_TIME = 500

/** What takes the text of an article from a page, and reads it. */
export interface ArticleFinder {
  /** The text of the page's article; null where it has none. */
  readonly mainText: (page: ReadPage) => Steps<JoinedText | null>
  /** Reads that text with its date, `YYYY-MM-DD`; null where it speaks of no leader and topic that are known. */
  readonly readArticle: (text: string, date: string | null) => Steps<ArticleReading | null>
}

/** A page, its article, and what was read in it. */
export interface PageArticle {
  readonly page: ReadPage
  readonly main: JoinedText
  readonly reading: ArticleReading
}

/** The page as its tags set it, with what is read in its article; null where it has none, or that is nothing. */
export function* readByTags(document: Document, finder: ArticleFinder): Steps<PageArticle | null> {
  const page = yield* readPageSteps(document.body, null)
  const main = yield* finder.mainText(page)
  const reading = main && (yield* finder.readArticle(main.text, publishedDate(document)))
  return main && reading && { page, main, reading }
}

/** The elements that the article's blocks stand in. */
export const linesOf = ({ page, main }: Pick<PageArticle, 'page' | 'main'>): readonly Element[] =>
  main.blocks.flatMap((block) => page.nodesIn(block).flatMap((text) => elementAround(text) ?? []))

/** Finds the article's text on this page, and has it read by `readArticle`. */
export const finderOn = (document: Document, readArticle: ArticleFinder['readArticle']): ArticleFinder => ({
  mainText: (page) => mainTextOf(page, document),
  readArticle
})

/** The page, and the text of its article; null where it has none. */
export function readMainText(document: Document): { readonly page: ReadPage; readonly main: JoinedText | null } {
  const page = readPage(document.body)
  return { page, main: atOnce(mainTextOf(page, document)) }
}

function* mainTextOf(page: ReadPage, document: Document): Steps<JoinedText | null> {
  return yield* findMainText(page.text, yield* probeOf(page, document))
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
  yield
  const evidence = pageEvidence(document)
  yield
  return {
    ...page,
    linksOf: (block) => remember(links, block.start, () => linksOf(page.nodesIn(block))),
    isSetApart: (block) => isSetApart(page.nodesIn(block)),
    outlineOf: (container) => remember(outlines, container, () => outlineOf(elementOf(container))),
    traitsOf: (container) => traitsOf(elementOf(container)),
    headlines,
    evidence
  }
}

function remember<K, V>(known: Map<K, V>, key: K, read: () => V): V {
  if (!known.has(key)) known.set(key, read())
  return known.get(key) as V
}
