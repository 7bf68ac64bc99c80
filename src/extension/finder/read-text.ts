/**
 * Read the article of a page as its tags set it, in slices, by what the background reads in its text. What was read last is kept: a page
 * is read when it has loaded, and again to be shown.
 */
import { LONGEST_ARTICLE } from '../../core/find/longest-article'
import type { ArticleReading } from '../../core/find/page-reading'
import type { Steps } from '../../core/steps'
import { inSlices } from '../../dom/in-slices'
import { finderOn, linesOf, type PageArticle, readByTags } from '../../dom/page-article'
import { noteMove } from '../../dom/stillness'
import { isStill, watchTouches } from '../../dom/touched'
import { askBackground } from '../messages/ask-background'

/** A page has two texts, as its tags set it and as it is laid out, and changes between two looks. */
const MOST_READINGS = 4
/** Who shows what was read first comes sooner, in ms. */
const SOON = 10_000

/** What was read last, by its text and date. */
const readings = new Map<string, ArticleReading | null>()

export const finder = finderOn(document, readingOf)

let first: () => PageArticle | null = () => null

/** What is found in the text of the article. Rejects where the extension has gone. */
export async function readText(): Promise<ArticleReading | null> {
  const touches = watchTouches()
  const article = await inSlices(readByTags(document, finder)).catch((error: unknown) => {
    touches.stop()
    throw error
  })
  // Another look may have come to its end meanwhile: its watch ends here.
  takeFirst()
  first = () => {
    first = () => null
    const lines = article === null ? [] : linesOf(article)
    // No change within a shadow tree is noticed.
    const isSame = isStill(touches, lines) && lines.every((line) => line.getRootNode() === document)
    touches.stop()
    // Nobody watched what was scrolled or laid out anew: what is asked of the page from now on is asked anew.
    noteMove()
    return isSame ? article : null
  }
  setTimeout(takeFirst, article === null ? 0 : SOON)
  return article?.reading ?? null
}

/** The page as it was read first, once and soon after; null where it was touched since. */
export const takeFirst = (): PageArticle | null => first()

/** Have the background read anew what it read already. */
export function forget(): void {
  takeFirst()
  readings.clear()
}

/** What the background reads in a text. */
function* readingOf(whole: string, date: string | null): Steps<ArticleReading | null> {
  const text = whole.slice(0, LONGEST_ARTICLE)
  const key = `${date}\n${text}`
  if (!readings.has(key)) yield askBackground('article', { text, date }).then((reading) => keep(key, reading))
  return readings.get(key) ?? null
}

function keep(key: string, reading: ArticleReading | null): void {
  readings.set(key, reading)
  for (const oldest of readings.keys()) if (readings.size > MOST_READINGS) readings.delete(oldest)
}
