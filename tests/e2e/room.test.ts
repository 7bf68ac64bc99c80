import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { rest } from '../../scripts/browser/at-rest'
import { openOptions, storedSettings, storeSettings } from '../../scripts/browser/control'
import { paragraphsPage } from '../pages/paragraphs'
import { pressAndHold, waitForPanel } from './harness/drawn'
import { VIEWPORT } from '../../scripts/browser/launch'
import { alone } from '../../scripts/browser/protocol'
import { isSidebarAt } from '../../scripts/browser/sidebar'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { inTurns } from './wide'

const USUAL = 392
const NARROW = { width: 400, height: 800 }
/** What a phone's browser leaves of its screen. */
const PHONE = { width: 390, height: 700 }

/** An article in a column at the left end of the window, with nothing at the right one. */
const COLUMN = paragraphsPage().replace(
  '</head>',
  '<style>main { inline-size: 500px; margin: 0 auto 0 0 }</style></head>'
)

/** The markup of the page without the sidebar, and where each of its elements stands. */
const pageAsItIs = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element
    for (const child of copy.querySelectorAll(':scope > mawqif-sidebar')) child.remove()
    const places = [...document.querySelectorAll(':not(mawqif-sidebar)')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [element.localName, x, y, width, height].join(' ')
    })
    return [copy.outerHTML, ...places].join('\n')
  })

const bodyBox = (page: Page): Promise<readonly [number, number]> =>
  page.evaluate(() => {
    const { left, right } = document.documentElement.getBoundingClientRect()
    return [Math.round(left), Math.round(innerWidth - right)] as const
  })

inBothBrowsers(
  'room',
  (stage) => {
    const either = inTurns(stage)
    let options: Page
    beforeAll(async () => {
      options = await openOptions(stage.session)
    })
    beforeEach(() => storeSettings(options, { language: 'en', side: 'right' }))

    const windowHeight = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.clientHeight)
    const scrollBar = (page: Page): Promise<number> =>
      page.evaluate(() => innerWidth - document.documentElement.clientWidth)
    /** How much of the window the page leaves free, at its left and beside its scroll bar. */
    const roomOf = async (page: Page): Promise<readonly [number, number]> => {
      const [left, right] = await bodyBox(page)
      return [left, right - (await scrollBar(page))]
    }
    const expectRoom = async (page: Page, left: number, right: number): Promise<void> => {
      const bar = await scrollBar(page)
      await expect.poll(() => bodyBox(page)).toEqual([left, right + bar])
    }

    it('is made by itself where the sidebar would lie over the article, and taken from no page beside which it stands', async () => {
      const page = await stage.open('/sample')
      await waitForPanel(page, { open: true })
      await expect.poll(() => roomOf(page)).toEqual([0, USUAL])
      await page.close()
      const beside = await stage.open('/column')
      await waitForPanel(beside, { open: true })
      await rest(options, beside)
      await expect.poll(() => roomOf(beside)).toEqual([0, 0])
      await storeSettings(options, { language: 'en', side: 'left' })
      await expect.poll(() => roomOf(beside)).toEqual([USUAL, 0])
      await beside.close()
    })

    either('is not made where the user wants the sidebar to float', async () => {
      await storeSettings(options, { language: 'en', side: 'right', makeRoom: false })
      const page = await stage.open('/sample')
      await waitForPanel(page, { open: true })
      await rest(options, page)
      await expect.poll(() => roomOf(page)).toEqual([0, 0])
      await page.close()
    })

    it('is never more than two fifths of the window: there the sidebar is as wide as that, or a sheet', async () => {
      await storeSettings(options, { language: 'en', side: 'right', width: 640 })
      const page = await stage.open('/sample')
      await waitForPanel(page, { open: true })
      const most = Math.floor((VIEWPORT.width - (await scrollBar(page))) * 0.4)
      await waitForPanel(page, { open: true, width: most })
      await expect.poll(() => roomOf(page)).toEqual([0, most])
      for (const width of [960, 640]) {
        await page.setViewport({ width, height: 700 })
        await waitForPanel(page, { open: true, width: width - (await scrollBar(page)) })
        await expect.poll(() => roomOf(page)).toEqual([0, 0])
      }
      await page.setViewport(VIEWPORT)
      await page.close()
    })

    it('leaves the first statement in sight in a phone, and its menu whole', async () => {
      const page = await stage.open('/sample')
      // Phones have scroll bars that take no room.
      await page.addStyleTag({ content: 'html { scrollbar-width: none }' })
      await page.setViewport(PHONE)
      await waitForPanel(page, { open: true, width: PHONE.width })
      const bottom = async (selector: string): Promise<number> => {
        const box = await stage.sidebar(page).box(selector)
        return (box?.y ?? 0) + (box?.height ?? Infinity)
      }
      const inSight = async (): Promise<number> =>
        (await bottom('.list')) - ((await stage.sidebar(page).box('.statement'))?.y ?? Infinity)
      await expect.poll(inSight).toBeGreaterThan(40)
      const list = await bottom('.list')
      await stage.sidebar(page).press('.statement .share .tool')
      await waitFor('the whole menu', async () => (await bottom('.statement .share .entries')) <= list + 1)
      await page.setViewport(VIEWPORT)
      await page.close()
    })

    it('is seen in a window that shrinks to where nothing of it was, again and again, while its document is busy', async () => {
      const page = await stage.open('/sample')
      for (let times = 0; times < 6; times++) {
        await waitForPanel(page, { open: true, width: USUAL })
        const frame = await stage.sidebar(page).frame()
        const busy = frame.evaluate(
          alone((ms: number) => {
            for (const end = performance.now() + ms; performance.now() < end;);
          }),
          700
        )
        await page.setViewport(PHONE)
        await busy
        await waitFor('the sheet', () => isSidebarAt(page, PHONE.width / 2, PHONE.height * 0.7))
        await page.setViewport(VIEWPORT)
      }
      await page.close()
    })

    it('is made beside the article when asked for, follows the sidebar, and is given back to the byte', async () => {
      await storeSettings(options, { language: 'en', side: 'right', collapsed: true, makeRoom: false })
      const page = await stage.open('/paragraphs')
      await waitForPanel(page, { open: false, tab: true })
      const before = await pageAsItIs(page)
      await stage.sidebar(page).press('.tab', '.menu > .tool', '[data-entry=makeRoom]')
      await expectRoom(page, 0, USUAL)
      await expect.poll(() => storedSettings(options)).toMatchObject({ makeRoom: true })

      const other = await stage.open('/sample')
      await expectRoom(other, 0, USUAL)
      await other.close()
      await page.bringToFront()

      await stage.sidebar(page).press('.menu > .tool', '[data-entry=dockLeft]')
      await expectRoom(page, USUAL, 0)
      await stage.sidebar(page).focus('[role=separator]')
      await page.keyboard.press('ArrowRight')
      await expectRoom(page, USUAL + 16, 0)

      await stage.sidebar(page).press('.collapse')
      await expectRoom(page, 0, 0)
      expect(await pageAsItIs(page)).toBe(before)
      await stage.sidebar(page).press('.tab')
      await expectRoom(page, USUAL + 16, 0)
      await stage.sidebar(page).press('.menu > .tool', '[data-entry=lieOver]')
      await expectRoom(page, 0, 0)
      await stage.sidebar(page).press('.collapse')
      expect(await pageAsItIs(page)).toBe(before)
      await page.close()
    })

    either('is given back when the sidebar is closed and when the site is paused', async () => {
      for (const leave of [
        (page: Page) => stage.sidebar(page).press('.close'),
        () => storeSettings(options, { makeRoom: true, pausedSites: [new URL(stage.server.origin).host] })
      ]) {
        await storeSettings(options, { language: 'en', side: 'right', makeRoom: true })
        const page = await stage.open('/paragraphs')
        await expectRoom(page, 0, USUAL)
        await leave(page)
        await expect.poll(() => bodyBox(page)).toEqual([0, await scrollBar(page)])
        await page.close()
      }
    })

    either('is not asked of a narrow window, where the sidebar is a sheet at the bottom', async () => {
      await storeSettings(options, { language: 'en', makeRoom: true })
      const page = await stage.open('/sample')
      await page.setViewport(NARROW)
      await expectRoom(page, 0, 0)
      const box = await stage.sidebar(page).box('.panel')
      expect([box?.x, Math.round(box?.width ?? 0), Math.round((box?.y ?? 0) + (box?.height ?? 0))]).toEqual([
        0,
        NARROW.width - (await scrollBar(page)),
        await windowHeight(page)
      ])
      await page.setViewport(VIEWPORT)
      await page.close()
    })

    it('keeps the height that the sheet was given with the keys and by dragging', async () => {
      const page = await stage.open('/sample')
      await page.setViewport(NARROW)
      const height = async (): Promise<number> => Math.round((await stage.sidebar(page).box('.panel'))?.height ?? 0)
      const full = await windowHeight(page)
      await expect.poll(height).toBe(Math.round(full * 0.6))
      await stage.sidebar(page).focus('[role=separator]')
      await page.keyboard.press('ArrowUp')
      await expect.poll(height).toBe(Math.round(full * 0.64))
      const grip = await stage.sidebar(page).box('[role=separator]')
      await pressAndHold(page, 200, (grip?.y ?? 0) + 5)
      await page.mouse.move(200, 300, { steps: 3 })
      await page.mouse.up()
      await expect.poll(height).toBe(full - 300)
      await expect.poll(() => storedSettings(options)).toMatchObject({ sheet: 1 - 300 / full })
      await page.reload()
      await expect.poll(height).toBe(full - 300)
      await page.close()
    })

    it('keeps the tab where it was moved to, and opens on a press that moved nothing', async () => {
      await storeSettings(options, { language: 'en', side: 'right', collapsed: true })
      const page = await stage.open('/sample')
      await waitForPanel(page, { tab: true })
      const tab = () => stage.sidebar(page).box('.tab')
      const top = async (): Promise<number> => Math.round((await tab())?.y ?? 0)
      const start = await top()
      const [x, y] = [VIEWPORT.width - 15 - (await scrollBar(page)), start + 10]
      await pressAndHold(page, x, y)
      await page.mouse.move(x, y + 200, { steps: 4 })
      await page.mouse.up()
      await expect.poll(top).toBe(start + 200)
      await waitForPanel(page, { open: false, tab: true })
      await stage.sidebar(page).focus('.tab')
      await page.keyboard.press('ArrowUp')
      await expect.poll(top).toBe(start + 200 - VIEWPORT.height * 0.05)
      await page.reload()
      await waitForPanel(page, { tab: true })
      await expect.poll(top).toBe(start + 200 - VIEWPORT.height * 0.05)
      await stage.sidebar(page).press('.tab')
      await waitForPanel(page, { open: true })
      await page.close()
    })
  },
  { '/column': COLUMN }
)
