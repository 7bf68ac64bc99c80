/**
 * Read the article of a page, in slices, by what the background reads in its text. What was read last is kept: a page is read when it has
 * loaded, and again to be shown.
 */
import { LONGEST_ARTICLE } from '../../core/find/longest-article'
import type { ArticleReading } from '../../core/find/page-reading'
import type { Steps } from '../../core/steps'
import { inSlices } from '../../dom/in-slices'
import { watchTouches } from '../../dom/touched'
import { readByTags, readUnknownArticle, type UnknownArticle } from '../../dom/unknown-article'
import { askBackground } from '../messages/ask-background'

/** A page has two texts, as its tags set it and as it is laid out, and changes between two looks. */
const MOST_READINGS = 4
/** A page whose text grew by so many units while it was looked at is looked at again. */
const GROWN = 40
/** How often a page is looked at in slices, and then at once. */
const MOST_LOOKS = 3

/** What was read last, by its text and date. */
const readings = new Map<string, ArticleReading | null>()

/** What is found in the text of the article as the page's tags set it. Rejects where the extension has gone. */
export const readText = async (): Promise<ArticleReading | null> =>
  (await inSlices(readByTags(document, readingOf)))?.reading ?? null

/**
 * Read the page as it is now, all of it as it was at one moment. An article that was touched while it was read in slices is read anew; one that
 * never rests is read at once, which takes longer than a slice. Rejects where the extension has gone.
 */
export async function readPage(): Promise<UnknownArticle | null> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const touches = watchTouches()
    try {
      const article = await inSlices(readUnknownArticle(document, readingOf))
      if (Math.abs(touches.growth()) < GROWN && !touches.reach(article?.lines ?? [])) return article
    } finally {
      touches.stop()
    }
  }
  return readAtOnce()
}

/** Read the page at one moment, once the text that it has then is known; null of one that says something else each time. */
async function readAtOnce(): Promise<UnknownArticle | null> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const steps = readUnknownArticle(document, readingOf)
    let step = steps.next()
    while (step.done !== true && step.value === undefined) step = steps.next()
    if (step.done === true) return step.value
    await step.value
  }
  return null
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
