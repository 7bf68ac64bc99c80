import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { openOptions, storedSettings, storeSettings } from '../../scripts/browser/control'
import { popupText, pressInPopup, readSidePanel, sidePanelText } from '../../scripts/browser/popup'
import { paragraphsPage } from '../pages/paragraphs'
import { inBothBrowsers } from './stage'

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
