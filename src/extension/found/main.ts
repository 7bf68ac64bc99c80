/**
 * Show what the reader found on a page that carries no known article, once.
 *
 * It is injected when the reader has found something, again where a route or late text brought something else: what runs
 * is then asked to look again.
 */
import { holdWork } from '../at-work'
import { offeredReader, shownFindings, showFindings } from '../page-world'
import { FoundPage } from './found-page'

const reader = offeredReader()
const running = shownFindings()
if (running !== null) holdWork(running.start())
else if (reader !== null) {
  const page = new FoundPage(reader, () => showFindings(null))
  showFindings(page)
  holdWork(page.start())
}
