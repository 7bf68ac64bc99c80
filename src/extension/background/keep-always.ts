/** Keep what was found on pages of the sites whose pages the user wants kept always: once, each time that one is opened. */
import { hashText } from '../../core/text/fold'
import { browser } from '../browser'
import type { PageSender } from '../messages/sender'
import { keepTab } from '../records/keep-tab'
import { readSettings } from '../settings'

/** In the browser's memory, never on disk: hashes of the visits whose page was kept, the latest ones. */
const KEY = 'kept-visits'
const MOST_VISITS = 64

/** Keep the page that shows something, if its site is one of these. Rejects where the settings can't be read. */
export async function keepIfAlways(page: PageSender): Promise<void> {
  if (!(await isKeptAlways(page.url))) return
  const first = last.then(() => noteVisit(page))
  last = first.catch(() => false)
  // What is kept later is another page where it has gone on to another site meanwhile.
  if (await last) await keepTab(page.tab, null, isKeptAlways)
}

async function isKeptAlways(address: string): Promise<boolean> {
  return (await readSettings()).keptSites.includes(new URL(address).host)
}

/** One visit after the other: each reads what the one before it wrote. */
let last: Promise<boolean> = Promise.resolve(false)

/** True at the first report of a visit. A page is drawn to be kept, which it reports again; and one that its user forgot stays so while it is open. */
async function noteVisit({ tab, document, url }: PageSender): Promise<boolean> {
  const visit = hashText(`${tab} ${document} ${url}`)
  const visits = ((await browser.storage.session.get(KEY))[KEY] as readonly number[] | undefined) ?? []
  if (visits.includes(visit)) return false
  await browser.storage.session.set({ [KEY]: [...visits, visit].slice(-MOST_VISITS) })
  return true
}
