/** Take a page's text for its user. */
import { LONGEST_ARTICLE } from '../../core/find/longest-article'
import { LONGEST_ADDRESS } from '../../core/records/edit-limits'
import type { KeptPage } from '../../core/records/kept-page'
import { browser } from '../browser'
import { object, text } from '../messages/shape'
import { type PageTexts, takePageText } from '../page-text/page-text-offer'
import { readSettings } from '../settings'
import { pageAddress } from './page-address'

const isTaken = object({ address: text(LONGEST_ADDRESS) })
const isText = text(LONGEST_ARTICLE)

interface Taken {
  readonly address: string | null
  readonly taken: unknown
}

/** What the script that reads a page's text gives, whatever it is, and the address of that page. Rejects where no script may run. */
export async function takeFrom(tabId: number, name: keyof PageTexts): Promise<Taken> {
  const target = { tabId, frameIds: [0] }
  await browser.scripting.executeScript({ target, files: ['page-text.js'] })
  const [ran] = await browser.scripting.executeScript({ target, func: takePageText, args: [name] })
  const result = ran?.result as { readonly taken?: unknown } | undefined
  return isTaken(result)
    ? { address: pageAddress(result.address), taken: result.taken }
    : { address: null, taken: null }
}

/** The page with the text of its article, where its user wants that kept and it can be read. Never rejects. */
export async function withText(tab: number, page: KeptPage): Promise<KeptPage> {
  const article = await articleIn(tab).catch(() => null)
  // The tab may have gone on to another page.
  if (article === null || article.address !== page.address) return page
  return isText(article.taken) && article.taken !== '' ? { ...page, text: article.taken } : page
}

const articleIn = async (tab: number): Promise<Taken | null> =>
  (await readSettings()).keepText ? takeFrom(tab, 'article') : null
