/**
 * Read the article of a page by what the background reads in its text.
 *
 * A look at the page needs the reading of its text at once, so that what is found and where it stands are of one moment. Where nobody has
 * read that text yet, it is handed to the background, and the page is looked at anew once the answer is there.
 */
import { LONGEST_ARTICLE } from '../../core/find/longest-article'
import type { ArticleReading } from '../../core/find/page-reading'
import { readUnknownArticle, type UnknownArticle } from '../../dom/unknown-article'
import { askBackground } from '../messages/ask-background'

/** The text of an article as the background is given it, and its date. */
export interface AskedArticle {
  readonly text: string
  readonly date: string | null
}

interface PageLook {
  readonly article: UnknownArticle | null
  /** What has to be read before there can be an article. */
  readonly unread: AskedArticle | null
}

/** A page has two texts, as its tags set it and as it is laid out, and changes between two looks. */
const MOST_READINGS = 4
/** A page that says something else each time it is looked at is not read. */
const MOST_LOOKS = 4

/** What was read last, by its text and date. */
const readings = new Map<string, ArticleReading | null>()

/** Look at the page as it is at this moment. */
export function lookAtPage(): PageLook {
  let unread: AskedArticle | null = null
  const article = readUnknownArticle(document, (whole, date) => {
    const asked = { text: whole.slice(0, LONGEST_ARTICLE), date }
    const reading = readings.get(keyOf(asked))
    if (reading === undefined) unread = asked
    return reading ?? null
  })
  return { article, unread }
}

/** Have a text read. Rejects where the extension has gone. */
export async function readingOf(asked: AskedArticle): Promise<ArticleReading | null> {
  const reading = await askBackground('article', { ...asked })
  readings.set(keyOf(asked), reading)
  for (const oldest of readings.keys()) if (readings.size > MOST_READINGS) readings.delete(oldest)
  return reading
}

/** Read the page as it is once its text has been read. */
export async function readPage(): Promise<UnknownArticle | null> {
  for (let looks = 1; looks <= MOST_LOOKS; looks++) {
    const { article, unread } = lookAtPage()
    if (unread === null) return article
    await readingOf(unread)
  }
  return null
}

const keyOf = ({ text, date }: AskedArticle): string => `${date}\n${text}`
