/** Read a page's own words at each statement, for export: by quote and by place, as W3C annotations select text. */
import type { PageExport, PageQuote } from '../../core/share/page-export'
import { textAround } from '../../dom/text-around'
import { linkTo } from './link'
import type { SharedArticle } from './sharing'

/** Characters of context on either side: as many as dossiers have. */
const CONTEXT = 32

export function exportOf(found: SharedArticle): PageExport {
  const { page, sighting } = found
  const quotes = sighting.findings.map(({ statement, spans }): readonly [string, readonly PageQuote[]] => [
    statement,
    spans.flatMap((span) => page.toRanges(span)).map((range) => textAround(range, CONTEXT))
  ])
  const links = sighting.findings.flatMap(({ statement }): readonly (readonly [string, string])[] => {
    const link = linkTo(found, statement)
    return link === null ? [] : [[statement, link]]
  })
  return {
    page: { title: document.title, address: location.href },
    seen: new Date().toISOString(),
    sighting,
    quotes: Object.fromEntries(quotes.filter(([, each]) => each.length > 0)),
    links: Object.fromEntries(links)
  }
}
