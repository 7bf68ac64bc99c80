import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { bundledDossier } from './harness/bundled'
import { openOptions, storedSettings, storeSettings, tabOf } from './harness/control'
import { passageBox } from './harness/drawn'
import { painted } from './harness/highlights'
import { pressInPopup, sidePanelText } from './harness/popup'
import { findSidebar } from './harness/shadow'
import { inBothBrowsers } from './stage'
import { STATEMENTS } from './truth'

const SLOW = { timeout: 15_000 }
const PANEL = 'side-panel/side-panel.html'

inBothBrowsers('the side panel', (stage) => {
  let control: Page
  beforeAll(async () => {
    control = await openOptions(stage.session)
  })
  beforeEach(() => storeSettings(control, { language: 'en', showIn: 'browser' }))

  /** Open the panel's document in a tab of its own, for the tab of `page`. */
  const panelFor = async (page: Page): Promise<Page> => {
    const tab = await tabOf(control, page.url())
    return stage.session.openExtensionPage(`${PANEL}?tab=${tab}`)
  }
  const statements = (panel: Page): Promise<readonly (string | undefined)[]> =>
    panel.$$eval('[data-statement]', (all) => all.map((each) => (each as HTMLElement).dataset.verdict))
  const current = (panel: Page): Promise<string | null> =>
    panel.evaluate(
      () => document.querySelector<HTMLElement>('[data-statement][aria-current=true]')?.dataset.statement ?? null
    )

  it('lists the page’s article, fills its place, and leaves only the marks in the page', async () => {
    const page = await stage.open('/long')
    await expect.poll(async () => Object.keys(await painted(page)).length, SLOW).toBeGreaterThan(0)
    const panel = await panelFor(page)
    await panel.waitForSelector('[data-grade=full]')
    expect(await statements(panel)).toEqual(STATEMENTS.map(() => 'verbatim'))
    expect(await findSidebar(stage.target, page)).toBeNull()
    expect(await panel.$('.tab, .handle, .collapse, .close')).toBeNull()
    for (const width of [320, 900]) {
      await panel.setViewport({ width, height: 800 })
      const fits = (): Promise<boolean> =>
        panel.evaluate(() => {
          const { width } = document.querySelector('.panel')?.getBoundingClientRect() ?? { width: 0 }
          return width === innerWidth && document.documentElement.scrollWidth <= innerWidth
        })
      await expect.poll(fits, SLOW).toBe(true)
    }
    await panel.close()
    await page.close()
  })

  it('leads to a passage and follows one that is pressed in the page', async () => {
    const page = await stage.open('/long')
    const panel = await panelFor(page)
    await panel.waitForSelector('[data-statement=m3]')
    await panel.click('[data-statement=m3] .reveal')
    await page.bringToFront()
    const evidence = STATEMENTS.find(({ id }) => id === 'm3')?.evidence ?? ''
    await expect.poll(() => passageBox(page, evidence.slice(0, 40)), SLOW).toMatchObject({ inView: true })
    expect(await current(panel)).toBe('m3')
    const p1 = STATEMENTS.find(({ id }) => id === 'p1')?.evidence ?? ''
    await page.evaluate((y) => scrollBy(0, y - 200), (await passageBox(page, p1.slice(0, 40)))?.y ?? 0)
    const box = await passageBox(page, p1.slice(0, 40))
    await page.mouse.click(box?.x ?? 0, box?.y ?? 0)
    await expect.poll(() => current(panel), SLOW).toBe('p1')
    await panel.close()
    await page.close()
  })

  it('follows the page: what is found on another, its pause, and an article again', async () => {
    const page = await stage.open('/paragraphs')
    const panel = await panelFor(page)
    await panel.waitForSelector('[data-grade=full]')
    await page.bringToFront()
    await page.goto(stage.server.url('/other'))
    await panel.bringToFront()
    await panel.waitForSelector('[data-grade=related] [data-statement]', SLOW)
    const host = new URL(stage.server.origin).host
    await storeSettings(control, { language: 'en', showIn: 'browser', pausedSites: [host] })
    await panel.waitForSelector('[data-state=paused]', SLOW)
    await panel.click('.button.primary')
    await panel.waitForSelector('[data-grade=related] [data-statement]', SLOW)
    await page.goto(stage.server.url('/edited'))
    await panel.waitForSelector('[data-grade=edited]', SLOW)
    expect(await statements(panel)).toContain('altered')
    await panel.close()
    await page.close()
  })

  it('speaks each language while it is open, and switches the marks', async () => {
    const page = await stage.open('/paragraphs')
    const panel = await panelFor(page)
    await panel.waitForSelector('[data-grade=full]')
    const { event } = bundledDossier(stage.target)
    for (const language of ['ru', 'ar', 'fr', 'en'] as const) {
      await storeSettings(control, { language, showIn: 'browser' })
      await expect.poll(() => panel.$eval('h1', (title) => title.textContent), SLOW).toBe(event.title[language])
      expect(await panel.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr')
    }
    await panel.click('.tool.marks')
    await expect.poll(() => painted(page), SLOW).toEqual({})
    await panel.click('.tool.marks')
    await expect.poll(async () => Object.keys(await painted(page)).length, SLOW).toBeGreaterThan(0)
    await panel.close()
    await page.close()
  })

  it('opens where the browser has it when the popup is asked for the sidebar', async () => {
    const page = await stage.open('/paragraphs')
    await expect.poll(async () => Object.keys(await painted(page)).length, SLOW).toBeGreaterThan(0)
    await pressInPopup(stage.session, page, '.button.primary')
    const { event } = bundledDossier(stage.target)
    expect(await sidePanelText(stage.session, /privacy|device/i)).toContain(event.title.en)
    expect(await findSidebar(stage.target, page)).toBeNull()
    await page.close()
  })

  it('gives the sidebar back to the page', async () => {
    const page = await stage.open('/paragraphs')
    const panel = await panelFor(page)
    await panel.waitForSelector('[data-grade=full]')
    await panel.click('.menu > .tool')
    await panel.click('[data-entry=lieOver]')
    expect((await stage.view(page)).statements).toHaveLength(STATEMENTS.length)
    expect(await storedSettings(control)).toMatchObject({ showIn: 'page' })
    await panel.close()
    await page.close()
  })
})
