/** Read a page's text once its user asks for it: what they selected, or the article. A script of its own, run only then. */
import { readSeenText } from '../../dom/seen-article-text'
import { readSelected } from '../../dom/selected-text'
import { offerPageText } from './page-text-offer'

offerPageText({
  selected: () => readSelected(document, new Date().toISOString()),
  article: () => readSeenText(document)
})
