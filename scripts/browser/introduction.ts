/** The tab that the extension opens for whoever has just installed it. */
import type { Browser, Page } from 'puppeteer-core'
import { waitFor } from './wait'

/** Wait for the introduction's tab: right after installing it is the only one beside the browser's own first. */
export async function introductionTab(browser: Browser): Promise<Page> {
  return waitFor('the introduction', async () => (await browser.pages())[1] ?? null)
}

/** Close it, so that it comes before no page that is opened next. */
export async function closeIntroduction(browser: Browser): Promise<void> {
  await (await introductionTab(browser)).close()
}
