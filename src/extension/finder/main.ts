/**
 * Read a page that carries no known article: find the statements that it reports of leaders on the topics.
 *
 * It is injected where a page names a leader near a topic and no dossier fits. It takes the article's text from the page and tells
 * its language; the engine comes with that language, in a script of its own, and for a text in any other nothing more comes. Both
 * leave nothing behind but themselves in the isolated world. Where they found something, this says so, and the annotator
 * comes and shows it.
 */
import { type ArticleReading, showsAnything } from '../../core/find/page-reading'
import { recogniseLanguage } from '../../core/find/text/recognise-language'
import type { Language } from '../../core/text/language'
import { readUnknownArticle } from '../../dom/unknown-article'
import { holdWork } from '../at-work'
import { offeredLanguage, offerFinder } from '../finder-offer'
import { askBackground } from '../messages/ask-background'

const read = () =>
  readUnknownArticle(document, (text, date) => {
    const language = recogniseLanguage(text)
    if (language === null) return null
    const readIn = offeredLanguage(language)
    // Where nobody answers, this page is left alone.
    if (readIn === null) holdWork(call(language, text, date))
    return readIn && readIn(text, date)
  })

/** Have the language come, and read the article in it. */
async function call(language: Language, text: string, date: string | null): Promise<void> {
  await askBackground('language', { language })
  await tell(offeredLanguage(language)?.(text, date) ?? null)
}

async function tell(found: ArticleReading | null): Promise<void> {
  if (found !== null && showsAnything(found)) await askBackground('read')
}

offerFinder({ read })
holdWork(tell(read()?.reading ?? null))
