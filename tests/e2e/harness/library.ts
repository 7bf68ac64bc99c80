/** Find and use the library's tabs. */
import type { Page } from 'puppeteer-core'
import { storeSettings } from '../../../scripts/browser/control'
import type { Session } from '../../../scripts/browser/launch'
import { CEILING, waitFor } from '../../../scripts/browser/wait'

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
      if (path === '/library/library.html') {
        page.setDefaultTimeout(CEILING)
        return page
      }
      paths.push(path)
    }
    throw new Error(`there are ${paths.join(' ')}`)
  })
}

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim())

/** The addresses of the kept pages that it lists. */
export const listedPages = (list: Page): Promise<readonly (string | null)[]> =>
  list.$$eval('[data-kept-page]', (all) => all.map((each) => each.getAttribute('data-kept-page')))

/** Press what `selector` finds once it is there. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector)
  await page.$eval(selector, (button) => (button as HTMLElement).click())
}

/** From here on note what the library saves as a file. */
export const noteSaved = (list: Page): Promise<void> =>
  list.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => (document.documentElement.dataset['saved'] = text))
      return make(blob)
    }
  })

/** What was last saved as a file; undefined before. */
export const saved = (list: Page): Promise<string | undefined> =>
  list.evaluate(() => document.documentElement.dataset['saved'])

/** Put words into a field of a kept statement, as typing does. */
export const fill = (list: Page, field: string, value: string): Promise<void> =>
  list.$eval(
    `[data-field=${field}] :is(input, textarea)`,
    (input, typed) => {
      ;(input as HTMLInputElement).value = typed
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    value
  )
