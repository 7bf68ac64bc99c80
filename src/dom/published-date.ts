/** Read from a page's markup when its article was published. */

/** The elements that tell it in their content. */
export const PUBLISHED =
  'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="pubdate"], meta[name="date"], meta[name="DC.date.issued"]'
const TIME = 'time[itemprop="datePublished"], article time[datetime], main time[datetime]'
const LINKED_DATA = 'script[type="application/ld+json"]'
const IN_LINKED_DATA = /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})/u
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/u
/** Characters of linked data that are searched. */
const LONGEST = 200_000

/**
 * The day, `YYYY-MM-DD`, as the site's markup gives it: by a `meta`, by linked data, by a `time`; null where it does
 * not.
 */
export function publishedDate(document: Document): string | null {
  const meta = document.querySelector(PUBLISHED)?.getAttribute('content')
  return dateIn(meta) ?? dateInLinkedData(document) ?? dateIn(document.querySelector(TIME)?.getAttribute('datetime'))
}

function dateInLinkedData(document: Document): string | null {
  for (const { textContent } of document.querySelectorAll(LINKED_DATA)) {
    const found = IN_LINKED_DATA.exec(textContent.slice(0, LONGEST))?.[1]
    if (found !== undefined) return dateIn(found)
  }
  return null
}

const dateIn = (text: string | null | undefined): string | null => DATE.exec(text?.trim() ?? '')?.[0] ?? null
