/**
 * Access to one more site, and to every site, kept and taken back.
 *
 * Firefox only: there the browser's own prompt can be set to agree. Chromium's cannot be answered without a screen.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePages } from '../pages'
import { openOptions } from '../../scripts/browser/control'
import { launchBrowser, type Session } from '../../scripts/browser/launch'
import { builtExtension } from '../../scripts/browser/build'
import { openPopup } from '../../scripts/browser/popup'
import { serve, type PageServer } from '../../scripts/browser/server'
import { sidebarIn } from '../../scripts/browser/sidebar'
import { pause, waitFor } from '../../scripts/browser/wait'

/** Longer than a page takes to be recognised on a slow machine: what is not there then does not come. */
const LONG_ENOUGH = 2000

describe('site access in firefox', () => {
  let session: Session
  let server: PageServer

  beforeAll(async () => {
    server = await serve(samplePages())
    // The build as it is shipped: no site of this machine is among its sites.
    session = await launchBrowser('firefox', builtExtension('firefox'), { language: 'en' })
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
  })

  const appears = (page: Page): Promise<unknown> => waitFor('the sidebar', () => sidebarIn(page).isThere())
  const staysAway = async (page: Page): Promise<void> => {
    await pause(LONG_ENOUGH)
    expect(await sidebarIn(page).isThere()).toBe(false)
  }
  const press = (page: Page, text: string): Promise<void> =>
    page.evaluate((label) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, label')]
      all.find((element) => element.textContent?.trim().startsWith(label))?.setAttribute('data-pressed', '')
    }, text)

  it('is kept for one site once it is given, and gone once it is taken back', async () => {
    const page = await session.openPage(server.url('/paragraphs'))
    await staysAway(page)
    const popup = await openPopup(session, page)
    await popup.waitForSelector('[data-state=not-allowed]')
    await press(popup, 'Always on this site')
    await popup.click('[data-pressed]')
    await popup.waitForSelector('[data-state=recognised]')
    await appears(page)
    await popup.close()
    const next = await session.openPage(server.url('/breaks'))
    await appears(next)
    const options = await openOptions(session)
    await options.waitForFunction(() => document.body.textContent?.includes('127.0.0.1') === true)
    await press(options, 'Remove')
    await options.click('[data-pressed]')
    await options.waitForFunction(() => document.body.textContent?.includes('127.0.0.1') === false)
    await next.reload()
    await staysAway(next)
    for (const open of [options, next, page]) await open.close()
  })

  it('covers every site once the options page was told so', async () => {
    const options = await openOptions(session)
    await press(options, 'Every site')
    await options.click('[data-pressed]')
    await options.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-pressed] input')?.checked === true
    )
    const page = await session.openPage(`${server.otherOrigin}/paragraphs`)
    await appears(page)
    await options.close()
    await page.close()
  })
})
