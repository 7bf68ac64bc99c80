import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { openOptions, storedSettings, storeSettings, tabOf } from '../../scripts/browser/control'
import { popupText, pressInPopup, readSidePanel, sidePanelText } from '../../scripts/browser/popup'
import { waitFor } from '../../scripts/browser/wait'
import { paragraphsPage } from '../pages/paragraphs'
import { passageBox } from './harness/drawn'
import { inBothBrowsers } from './stage'
import { STATEMENTS } from './truth'

const SANDBOXES = ['sandbox', 'sandbox allow-scripts'] as const

inBothBrowsers(
  'a page that its server’s policy sets apart',
  (stage) => {
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
    })
    beforeEach(() => storeSettings(control, { language: 'en', showIn: 'page' }))

    it.each(SANDBOXES)('has its list in the browser’s side panel, and only there: %s', async (policy) => {
      const page = await stage.open(`/${SANDBOXES.indexOf(policy)}`)
      expect(await popupText(stage.session, page, /7 word for word/)).toContain('No sidebar can be drawn in this page.')
      await pressInPopup(stage.session, page, '.button.primary')
      expect(await sidePanelText(stage.session, /device/)).toContain('7 word for word')
      expect(await storedSettings(control)).toMatchObject({ showIn: 'page' })
      const other = await stage.open('/free')
      expect((await stage.view(other)).statements).toHaveLength(7)
      await other.close()
      await storeSettings(control, { language: 'en', showIn: 'browser' })
      await storeSettings(control, { language: 'en', showIn: 'page' })
      await expect.poll(() => readSidePanel(stage.session)).toBe('')
      await page.close()
    })

    it('leads the panel to what is pressed in the page', async () => {
      const page = await stage.open(`/${SANDBOXES.indexOf('sandbox allow-scripts')}`)
      const words = STATEMENTS.find(({ id }) => id === 'p1')?.evidence.slice(0, 40) ?? ''
      await waitFor('the painted passage', () => passageBox(page, words))
      const panel = await stage.session.openExtensionPage(
        `side-panel/side-panel.html?tab=${await tabOf(control, page.url())}`
      )
      await panel.waitForSelector('[data-statement=p1]')
      await page.bringToFront()
      await page.evaluate(
        (y) => scrollBy({ top: y - 200, behavior: 'instant' }),
        (await passageBox(page, words))?.y ?? 0
      )
      const box = await passageBox(page, words)
      await page.mouse.click(box?.x ?? 0, box?.y ?? 0)
      await panel.waitForSelector('[data-statement=p1][aria-current=true]')
      expect(await stage.sidebar(page).isThere()).toBe(false)
      for (const each of [panel, page]) await each.close()
    })
  },
  {
    '/free': paragraphsPage(),
    ...Object.fromEntries(
      SANDBOXES.map((policy, n) => [
        `/${n}`,
        { html: paragraphsPage(), headers: { 'content-security-policy': policy } }
      ])
    )
  }
)
