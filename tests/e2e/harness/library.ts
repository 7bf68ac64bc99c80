/** Find and use the library's tabs. */
import type { Page } from 'puppeteer-core'
import { storeSettings } from '../../../scripts/browser/control'
import type { Session } from '../../../scripts/browser/launch'
import { waitFor } from '../../../scripts/browser/wait'

/** Open the library in English at the part of its address that follows `#`. */
export async function openLibrary(session: Session, hash = ''): Promise<Page> {
  const page = await session.openExtensionPage(`library/library.html${hash}`)
  await page.waitForSelector('.library')
  await storeSettings(page, { language: 'en' })
  await page.waitForSelector('.library[lang=en]')
  return page
}

/** Wait for a tab of the library that the extension opened by itself. */
export async function openedLibrary({ browser }: Session): Promise<Page> {
  return waitFor('a tab of the library', async () => {
    const paths: string[] = []
    for (const page of await browser.pages()) {
      const path = await page.evaluate(() => location.pathname).catch(String)
      if (path === '/library/library.html') return page
      paths.push(path)
    }
    throw new Error(`there are ${paths.join(' ')}`)
  })
}

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim())
