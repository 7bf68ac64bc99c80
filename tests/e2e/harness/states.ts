/** Bring the extension's pages into states that a working browser does not come to by itself. */
import type { Page } from 'puppeteer-core'
import type { Stage } from '../stage'
import { openOptions, tabOf } from '../../../scripts/browser/control'

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:49151/'

/** Open the popup of a tab whose page does not load, in a browser that says there is no network. */
export async function popupWithoutNetwork({ session, server }: Stage): Promise<Page> {
  const page = await session.openPage(server.url('/plain'))
  const control = await openOptions(session)
  const popup = await session.openExtensionPage(`${session.popup}?tab=${await tabOf(control, page.url())}`)
  await control.close()
  await popup.waitForSelector('[data-state=unknown]')
  await popup.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }))
  await page.goto(NOWHERE).catch(() => undefined)
  await popup.click('.button.primary')
  return popup
}

/** Open the library, and let it fail to read what it needs. */
export async function libraryThatFailed({ session }: Stage): Promise<Page> {
  const page = await session.openExtensionPage('library/library.html')
  await page.waitForSelector('.card')
  await page.evaluate(() => {
    globalThis.fetch = () => Promise.reject(new Error('not read'))
    location.hash = '#q=Iran'
  })
  await page.waitForSelector('.state[data-kind=failed]')
  await page.click('.state .button')
  await page.waitForFunction(() => document.querySelectorAll('main > *').length === 1)
  return page
}

/** Let a library that failed try again, without end. */
export async function readForever(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.fetch = () => new Promise(() => undefined)
  })
  await page.click('.state .button')
  await page.waitForSelector('.state[data-kind=loading]')
  // It is told only after a while, since reading takes no time as a rule.
  await page.waitForFunction(() => getComputedStyle(document.querySelector('.state') ?? document.body).opacity === '1')
}

/** Open the side panel's document in a tab, for the tab that shows `page`. `control` is a page of the extension. */
export async function sidePanelOf({ session }: Stage, control: Page, page: Page): Promise<Page> {
  return session.openExtensionPage(`side-panel/side-panel.html?tab=${await tabOf(control, page.url())}`)
}
