import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { bundledDossier } from './harness/bundled'
import { paste } from './harness/clipboard'
import { openOptions, storedSettings, storeSettings, tabOf } from '../../scripts/browser/control'
import { passageBox } from './harness/drawn'
import { painted } from '../../scripts/browser/painted'
import { pressInPopup, readSidePanel, sidePanelText } from '../../scripts/browser/popup'
import { sendFromExtension } from './harness/send'
import { unknownPage } from '../pages/unknown'
import { pause, waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { STATEMENTS } from './truth'
import { inTurns } from './wide'

const PANEL = 'side-panel/side-panel.html'

inBothBrowsers(
  'the side panel',
  (stage) => {
    const either = inTurns(stage)
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
    })
    beforeEach(async () => {
      // What an attempt that failed left open would be a second tab of the same address.
      for (const page of await stage.session.browser.pages())
        if (page.url().startsWith(stage.server.origin)) await page.close()
      await storeSettings(control, { language: 'en', showIn: 'browser' })
    })

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
      await expect.poll(async () => Object.keys(await painted(page)).length).toBeGreaterThan(0)
      const panel = await panelFor(page)
      await panel.waitForSelector('[data-grade=full]')
      expect(await statements(panel)).toEqual(STATEMENTS.map(() => 'verbatim'))
      expect(await stage.sidebar(page).isThere()).toBe(false)
      expect(await panel.$('.tab, .handle, .collapse, .close')).toBeNull()
      for (const width of [320, 900]) {
        await panel.setViewport({ width, height: 800 })
        const fits = (): Promise<boolean> =>
          panel.evaluate(() => {
            const { width } = document.querySelector('.panel')?.getBoundingClientRect() ?? { width: 0 }
            return width === innerWidth && document.documentElement.scrollWidth <= innerWidth
          })
        await expect.poll(fits).toBe(true)
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
      await expect.poll(() => passageBox(page, evidence.slice(0, 40))).toMatchObject({ inView: true })
      expect(await current(panel)).toBe('m3')
      const p1 = STATEMENTS.find(({ id }) => id === 'p1')?.evidence ?? ''
      await page.evaluate((y) => scrollBy(0, y - 200), (await passageBox(page, p1.slice(0, 40)))?.y ?? 0)
      const box = await passageBox(page, p1.slice(0, 40))
      await page.mouse.click(box?.x ?? 0, box?.y ?? 0)
      await expect.poll(() => current(panel)).toBe('p1')
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
      await panel.waitForSelector('[data-grade=related] [data-statement]')
      const host = new URL(stage.server.origin).host
      await storeSettings(control, { language: 'en', showIn: 'browser', pausedSites: [host] })
      await panel.waitForSelector('[data-state=paused]')
      await panel.click('.button.primary')
      await panel.waitForSelector('[data-grade=related] [data-statement]')
      await page.goto(stage.server.url('/edited'))
      await panel.waitForSelector('[data-grade=edited]')
      expect(await statements(panel)).toContain('altered')
      await panel.close()
      await page.close()
    })

    either('speaks each language while it is open, and switches the marks', async () => {
      const page = await stage.open('/paragraphs')
      const panel = await panelFor(page)
      await panel.waitForSelector('[data-grade=full]')
      const { event } = bundledDossier(stage.target)
      for (const language of ['ru', 'ar', 'fr', 'en'] as const) {
        await storeSettings(control, { language, showIn: 'browser' })
        await expect.poll(() => panel.$eval('h1', (title) => title.textContent)).toBe(event.title[language])
        expect(await panel.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr')
      }
      await panel.click('.tool.marks')
      await expect.poll(() => painted(page)).toEqual({})
      await panel.click('.tool.marks')
      await expect.poll(async () => Object.keys(await painted(page)).length).toBeGreaterThan(0)
      await panel.close()
      await page.close()
    })

    it('opens where the browser has it when the popup is asked for the sidebar', async () => {
      const page = await stage.open('/paragraphs')
      await expect.poll(async () => Object.keys(await painted(page)).length).toBeGreaterThan(0)
      await pressInPopup(stage.session, page, '.button.primary')
      const { event } = bundledDossier(stage.target)
      expect(await sidePanelText(stage.session, /privacy|device/i)).toContain(event.title.en)
      expect(await stage.sidebar(page).isThere()).toBe(false)
      const edited = await stage.open('/edited')
      expect(await sidePanelText(stage.session, /2 changed/)).toContain(event.title.en)
      await edited.close()
      await page.bringToFront()
      expect(await sidePanelText(stage.session, /7 word for word/)).toContain(event.title.en)
      await storeSettings(control, { language: 'en', showIn: 'page' })
      await expect.poll(() => readSidePanel(stage.session)).toBe('')
      expect((await stage.view(page)).statements).toHaveLength(STATEMENTS.length)
      await page.close()
    })

    it('opens at a press on a passage where a page may open it, and stays shut where not', async () => {
      const page = await stage.open('/paragraphs')
      const p1 = STATEMENTS.find(({ id }) => id === 'p1')?.evidence ?? ''
      const box = await waitFor('the painted passage', () => passageBox(page, p1.slice(0, 40)))
      expect(await readSidePanel(stage.session)).toBe('')
      await page.mouse.click(box.x, box.y)
      if (stage.target === 'chromium') expect(await sidePanelText(stage.session, /device/)).toContain('7 word for word')
      else {
        await pause(1000)
        expect(await readSidePanel(stage.session)).toBe('')
      }
      await storeSettings(control, { language: 'en', showIn: 'page' })
      await expect.poll(() => readSidePanel(stage.session)).toBe('')
      await page.close()
    })

    it('is offered in the page where the browser lets a page open it', async () => {
      await storeSettings(control, { language: 'en' })
      const page = await stage.open('/paragraphs')
      const sidebar = stage.sidebar(page)
      await stage.view(page)
      await sidebar.press('.menu > .tool')
      if (stage.target === 'firefox') {
        expect(await sidebar.query('[data-entry=dock]')).toBeNull()
      } else {
        await sidebar.press('[data-entry=dock]')
        expect(await sidePanelText(stage.session, /device/)).toContain('7 word for word')
        await expect.poll(() => stage.sidebar(page).isThere()).toBe(false)
        await storeSettings(control, { language: 'en', showIn: 'page' })
        await expect.poll(() => readSidePanel(stage.session)).toBe('')
        expect((await stage.view(page)).statements).toHaveLength(STATEMENTS.length)
      }
      await page.close()
    })

    either('steps through what it lists, whatever page has the keys', async () => {
      const page = await stage.open('/long')
      const panel = await panelFor(page)
      await panel.waitForSelector('[data-choice=iran]')
      await panel.click('[data-choice=iran]')
      const iran = STATEMENTS.filter(({ topic }) => topic === 'iran').map(({ id }) => id)
      for (const id of [...iran, iran[0]]) {
        expect(await press(control, await tabOf(control, page.url()), 'next-passage')).toEqual({ reply: true })
        await expect.poll(() => current(panel)).toBe(id)
      }
      await panel.close()
      await page.close()
    })

    either('copies with the page’s own words and address', async () => {
      const page = await stage.open('/edited')
      const panel = await panelFor(page)
      await panel.waitForSelector('[data-statement=m1] .share')
      const share = async (form: string, outcome: string): Promise<string> => {
        await panel.bringToFront()
        await panel.click('[data-statement=m1] .share .tool')
        await panel.click(`[data-statement=m1] .share [data-entry=${form}]`)
        const said = () => panel.$eval('[data-statement=m1] .share output', (output) => output.textContent)
        await expect.poll(said).toBe(outcome)
        return (await paste(page)).text
      }
      expect(await share('text', 'Copied.')).toContain(
        `${await page.title()}\n${stage.server.url('/edited')}\nPage seen on `
      )
      expect(await share('link', 'Link copied.')).toContain(`${stage.server.url('/edited')}#:~:text=`)
      await panel.close()
      await page.close()
    })

    either('hides what the user dismisses of what was found, in the page too', async () => {
      const page = await stage.open('/unknown')
      const panel = await panelFor(page)
      await panel.waitForSelector('[data-grade=related] [data-statement]')
      const listed = (await panel.$$('[data-statement]')).length
      const marks = async (): Promise<number> => Object.values(await painted(page)).flat().length
      await expect.poll(marks).toBeGreaterThan(1)
      const before = await marks()
      await panel.click('[data-statement] summary')
      await panel.click('[data-statement] .dismiss')
      await expect.poll(async () => (await panel.$$('[data-statement]')).length).toBe(listed - 1)
      await expect.poll(marks).toBeLessThan(before)
      await panel.close()
      const again = await panelFor(page)
      await again.waitForSelector('[data-grade=related] [data-statement]')
      expect(await again.$$('[data-statement]')).toHaveLength(listed - 1)
      await again.close()
      await page.close()
    })

    either('gives the sidebar back to the page', async () => {
      const page = await stage.open('/paragraphs')
      const panel = await panelFor(page)
      await panel.waitForSelector('[data-grade=full]')
      await panel.click('.menu > .tool')
      await panel.click('[data-entry=lieOver]')
      expect((await stage.view(page)).statements).toHaveLength(STATEMENTS.length)
      await expect.poll(() => storedSettings(control)).toMatchObject({ showIn: 'page' })
      await panel.close()
      await page.close()
    })
  },
  { '/unknown': unknownPage('en') }
)

/** Hand the keys of a command to the panel as the background does: drivers' keys never reach the browser. */
async function press(control: Page, tab: number, command: string): Promise<unknown> {
  const [answer] = await sendFromExtension(control, [{ type: 'keys', tab, command }])
  return answer
}
