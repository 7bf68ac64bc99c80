/** Read a page's own words at each statement, for export: by quote and by place, as W3C annotations select text. */
import type { PageReading } from '../../core/find/page-reading'
import type { PageExport, PageQuote, ReadingExport } from '../../core/share/page-export'
import { readImprint } from '../../dom/imprint'
import { textAround } from '../../dom/text-around'
import type { UnknownArticle } from '../../dom/unknown-article'
import { linkTo, linkToUnknown } from './link'
import type { SharedArticle } from './sharing'

/** Characters of context on either side: as many as dossiers have. */
const CONTEXT = 32

export function exportOf(found: SharedArticle): PageExport {
  const { sighting } = found
  const quotes = sighting.findings.map(({ statement }): readonly [string, readonly PageQuote[]] => [
    statement,
    quotesOf(found, statement)
  ])
  return {
    ...seenNow(),
    sighting,
    quotes: Object.fromEntries(quotes.filter(([, each]) => each.length > 0)),
    links: linksOf(
      sighting.findings.map(({ statement }) => statement),
      (statement) => linkTo(found, statement)
    )
  }
}

/** The passages of a statement on the page, in reading order; none where it is absent. */
function quotesOf({ page, sighting }: SharedArticle, statement: string): readonly PageQuote[] {
  const spans = sighting.findings.find((finding) => finding.statement === statement)?.spans ?? []
  return spans.flatMap((span) => page.toRanges(span)).map((range) => textAround(range, CONTEXT))
}

export function exportOfUnknown(article: UnknownArticle, reading: PageReading): ReadingExport {
  return {
    ...seenNow(),
    reading,
    quotes: Object.fromEntries(
      reading.statements.map(({ id, evidence }) => [
        id,
        article.toRanges(evidence).map((range) => textAround(range, CONTEXT))
      ])
    ),
    links: linksOf(
      reading.statements.map(({ id }) => id),
      (statement) => linkToUnknown(article, statement)
    )
  }
}

function seenNow(): Pick<PageExport, 'page' | 'imprint' | 'seen'> {
  const seen = new Date().toISOString()
  return { page: { title: document.title, address: location.href }, imprint: readImprint(document, seen), seen }
}

function linksOf(
  statements: readonly string[],
  linkOf: (statement: string) => string | null
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    statements.flatMap((statement): readonly (readonly [string, string])[] => {
      const link = linkOf(statement)
      return link === null ? [] : [[statement, link]]
    })
  )
}
