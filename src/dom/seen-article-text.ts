/** Read the text of a page's article as far as a user sees it. */
import { LONGEST_ARTICLE } from '../core/find/longest-article'
import { joinBlocks } from '../core/page/joined-blocks'
import { atOnce } from '../core/steps'
import { areAsRead } from './as-seen'
import { readMainText } from './page-article'

/** The paragraphs that are seen as they are written, with "\n" between two; null where there are none. O(page). */
export function readSeenText(document: Document): string | null {
  const { page, main } = readMainText(document)
  const seen = main?.blocks.filter((block) => atOnce(areAsRead([page.toRanges(block)]))) ?? []
  const lines = seen.map(({ start, end }) => ({ start, end, before: '' }))
  return atOnce(joinBlocks(page.text.text, lines)).text.slice(0, LONGEST_ARTICLE) || null
}
