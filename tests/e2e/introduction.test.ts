import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension } from '../../scripts/browser/build'
import { painted } from '../../scripts/browser/painted'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { introductionTab } from '../../scripts/browser/introduction'
import { launchBrowser, type Session, type Target } from '../../scripts/browser/launch'
import { popupText } from '../../scripts/browser/popup'
import { waitFor } from '../../scripts/browser/wait'
import type { PageContent } from '../../src/core/page-content'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'
import { paste } from './harness/clipboard'
import { textOf } from './harness/library'
import { inChromium } from './stage'

/** What a sample page says of itself when one of the extension's own pages asks it, as the popup does. */
interface Described {
  readonly content: PageContent
}

const described = (control: Page): Promise<PageContent> =>
  waitFor('an answer of the sample page', () =>
    control.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { readonly browser: Asking }).browser
      const answer = await runtime.sendMessage({ type: 'describe', listed: false }).catch(() => null)
      return answer?.reply?.content ?? null
    })
  )

interface Asking {
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly reply: Described | null } | null>
  }
}

/** The page became narrower: the list is open. */
const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.documentElement).marginRight !== '0px')

/** Press the tab, which is all that stands at the window's edge. In Firefox no protocol tells of a frame in a page of an extension. */
async function pressTab(page: Page): Promise<void> {
  const spot = await waitFor('the tab', () =>
    page.evaluate(() => {
      const x = innerWidth - 16
      for (let y = 60; y < innerHeight; y += 4)
        if (document.elementFromPoint(x, y)?.localName === 'mawqif-sidebar') return { x, y: y + 24 }
      return null
    })
  )
  await page.mouse.click(spot.x, spot.y)
}

/** Press a link to another page; a press that leaves the page may not live to tell of it. */
async function follow(page: Page, selector: string, ready: string): Promise<void> {
  await page.waitForSelector(selector)
  await page.click(selector).catch(() => undefined)
  await waitFor(ready, () => page.$(ready).catch(() => null))
}

describe.each<Target>(['chromium', 'firefox'])('the introduction in %s', (target) => {
  let session: Session
  let page: Page
  let control: Page
  beforeAll(async () => {
    session = await launchBrowser(target, builtExtension(target), { language: 'en', introduction: true })
    page = await introductionTab(session.browser)
    control = await openOptions(session)
    await page.bringToFront()
  })
  afterAll(() => session?.close())

  it('is shown after installing', async () => {
    await page.waitForSelector('.welcome')
    expect(await textOf(page, '.step .count')).toBe('Step 1 of 4')
  })

  it('shows with one press how a known article is compared, and the word that its copy changed', async () => {
    await follow(page, '.welcome .button.primary', '[data-sample=known]')
    const content = await described(control)
    const verdicts = content.kind === 'known' ? content.sighting.findings.map(({ verdict }) => verdict) : []
    expect(verdicts.filter((verdict) => verdict !== 'verbatim')).toEqual(['altered'])
    expect(verdicts.length).toBeGreaterThan(4)
    await expect.poll(async () => Object.keys(await painted(page))).toContain('mawqif-altered')
    await expect.poll(() => isOpen(page)).toBe(true)
  })

  it('shows with the second and third press what is found in any other article', async () => {
    await follow(page, '.sample .button.primary', '[data-sample=unknown]')
    await pressTab(page)
    await expect.poll(() => isOpen(page)).toBe(true)
    await expect.poll(async () => Object.keys(await painted(page))).toContain('mawqif-zelensky')
  })

  it('is a page like any other to the popup', async () => {
    await page.bringToFront()
    expect(await popupText(session, page, /statements found/)).not.toMatch(/Pause/)
  })

  it('ends where the user goes on', async () => {
    await follow(page, '.sample .button.primary', '.welcome .access')
    expect(await textOf(page, '.step .count')).toBe('Step 4 of 4')
    // Both browsers grant the listed sites when the extension is installed.
    expect(await page.$('[data-allow=listed]')).toBeNull()
    await page.click('.welcome .button.primary')
    await page.waitForSelector('.card')
  })

  it('can be skipped', async () => {
    await page.evaluate(() => (location.hash = '#welcome'))
    await page.waitForSelector('.welcome')
    await page.click('.welcome .button.quiet')
    await page.waitForSelector('.card')
    expect(await page.evaluate(() => location.hash)).toBe('')
  })

  it.each(INTERFACE_LANGUAGES)('reads the sample in %s', async (language) => {
    await storeSettings(control, { language })
    const sample = await session.openExtensionPage('sample/sample.html?unknown')
    await sample.waitForSelector(`.sample[lang=${language}]`)
    const content = await described(control)
    expect(content.kind === 'unknown' && content.reading.language).toBe(language)
    await sample.close()
  })
})

inChromium('a sample page', (stage) => {
  it('gives what is listed to the clipboard', async () => {
    const page = await stage.session.openExtensionPage('sample/sample.html?known')
    const within = '[data-statement][data-verdict=altered] .share'
    const sidebar = stage.sidebar(page)
    await sidebar.press(`${within} .tool`, `${within} [data-entry=text]`)
    await waitFor('an outcome', async () => (await sidebar.text(`${within} output`)) || null)
    expect((await paste(page)).text).toContain('sample/sample.html?known')
    await page.close()
  })
})
