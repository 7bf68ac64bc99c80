import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { rest } from '../../scripts/browser/at-rest'
import { openOptions, storedSettings, storeSettings, tabOf, wasRead } from '../../scripts/browser/control'
import { painted } from '../../scripts/browser/painted'
import { unsurePage } from '../pages/unknown'
import { drawnPanel } from './harness/drawn'
import { press } from './harness/library'
import { inBothBrowsers } from './stage'
import { inTurns } from './wide'

/** A headline from edge to edge, at the height of the tab. */
const HEADLINE =
  'body { margin: 0; padding-top: 400px; min-height: 4000px } h1 { position: absolute; inset: 200px 0 auto; margin: 0; font: 40px/1.3 serif; text-align: end }'

inBothBrowsers(
  'an unknown article',
  (stage) => {
    const either = inTurns(stage)
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
    })
    afterAll(() => control.close())
    beforeEach(() => storeSettings(control, { language: 'en' }))

    const openLong = async (): Promise<Page> => {
      const page = await stage.open('/long')
      await stage.view(page)
      await rest(control, page)
      return page
    }
    const marks = async (page: Page): Promise<number> => Object.keys(await painted(page)).length
    const notches = (page: Page) =>
      stage.sidebar(page).evaluate('[data-grade]', (root) => root.querySelectorAll('.notch').length)

    it('is a tab and nothing else until that is opened, and keeps its marks when it is collapsed again', async () => {
      const page = await openLong()
      expect(await drawnPanel(page)).toMatchObject({ open: false, tab: true })
      expect([await marks(page), await notches(page)]).toEqual([0, 0])
      await stage.sidebar(page).press('.tab')
      await expect.poll(() => marks(page)).toBe(2)
      await expect.poll(() => notches(page)).toBe(3)
      await stage.sidebar(page).press('.collapse')
      await expect.poll(() => drawnPanel(page)).toMatchObject({ open: false })
      expect([await marks(page), await notches(page)]).toEqual([2, 3])
      await page.close()
    })

    it('keeps its tab off a headline, and back where it was once that has scrolled away', async () => {
      const page = await stage.open('/headline')
      await stage.view(page)
      await rest(control, page)
      const headline = await page.$eval('h1', (element) => element.getBoundingClientRect().toJSON())
      const top = async (): Promise<number> => (await stage.sidebar(page).box('.tab'))?.y ?? 0
      await expect.poll(top).toBeGreaterThanOrEqual(headline.bottom)
      expect(headline.top).toBeLessThan(0.3 * 900)
      await page.evaluate(() => scrollTo(0, 2000))
      await expect.poll(top).toBe(0.3 * 900)
      await page.close()
    })

    either('is marked at once where the user wants it so', async () => {
      await storeSettings(control, { language: 'en', unknown: 'marks' })
      const page = await openLong()
      await expect.poll(() => marks(page)).toBe(2)
      expect(await drawnPanel(page)).toMatchObject({ open: false, tab: true })
      await page.close()
    })

    either('opens by itself where the user wants it so', async () => {
      await storeSettings(control, { language: 'en', unknown: 'open' })
      const page = await openLong()
      await expect.poll(() => drawnPanel(page)).toMatchObject({ open: true })
      await expect.poll(() => marks(page)).toBe(2)
      await page.close()
    })

    either('is not read where the user wants none of it, unless asked for, and goes when that is chosen', async () => {
      const before = await openLong()
      await storeSettings(control, { language: 'en', unknown: 'off' })
      await expect.poll(() => stage.sidebar(before).isThere()).toBe(false)
      await before.close()
      const page = await stage.open('/long')
      await rest(control, page)
      expect([await stage.sidebar(page).isThere(), await wasRead(control, page.url())]).toEqual([false, false])
      const popup = await stage.session.openExtensionPage(
        `${stage.session.popup}?tab=${await tabOf(control, page.url())}`
      )
      await popup.waitForSelector('[data-state=unread]')
      await press(popup, '.button.primary')
      await popup.waitForSelector('[data-state=related]')
      await popup.close()
      expect((await stage.view(page)).grade).toBe('related')
      await page.close()
    })

    either('is read as soon as the popup is told that such articles are wanted', async () => {
      await storeSettings(control, { language: 'en', unknown: 'off' })
      const page = await stage.open('/long')
      await rest(control, page)
      const popup = await stage.session.openExtensionPage(
        `${stage.session.popup}?tab=${await tabOf(control, page.url())}`
      )
      await popup.waitForSelector('[data-state=unread]')
      await popup.select('select', 'marks')
      await popup.waitForSelector('[data-state=related]')
      await expect.poll(() => storedSettings(control)).toMatchObject({ unknown: 'marks' })
      await popup.close()
      await expect.poll(() => marks(page)).toBe(2)
      await page.close()
    })
  },
  { '/long': unsurePage('en'), '/headline': unsurePage('en').replace('</head>', `<style>${HEADLINE}</style></head>`) }
)
