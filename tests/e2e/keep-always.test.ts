import { expect, it } from 'vitest'
import { unknownPage } from '../pages/unknown'
import { rest } from '../../scripts/browser/at-rest'
import { openPopup } from '../../scripts/browser/popup'
import { listedPages, openLibrary, press } from './harness/library'
import { inBothBrowsers } from './stage'

inBothBrowsers(
  'a page of a site that is always kept',
  (stage) => {
    it('is kept as it is opened, once chosen in the popup, until that is taken back in the options', async () => {
      // It stores settings of its own, and nothing is chosen yet.
      const list = await openLibrary(stage.session, '#kept')
      const page = await stage.open('/always')
      await stage.view(page)
      const popup = await openPopup(stage.session, page)
      await popup.waitForSelector('.keep-always input:not(:checked)')
      await press(popup, '.keep-always input')
      await popup.waitForSelector('.keep-always input:checked')
      const isKept = async (path: string): Promise<boolean> =>
        (await listedPages(list)).includes(stage.server.url(path))
      await expect.poll(() => isKept('/always')).toBe(true)
      await popup.close().catch(() => undefined)
      const next = await stage.open('/always-too')
      await stage.view(next)
      await expect.poll(() => listedPages(list)).toContain(stage.server.url('/always-too'))
      const options = await stage.session.openExtensionPage(stage.session.options)
      const { host } = new URL(stage.server.origin)
      await press(options, `button[aria-label="Stop keeping pages of \u2066${host}\u2069"]`)
      await expect.poll(() => options.$$eval('.sites li', ({ length }) => length)).toBe(0)
      const last = await stage.open('/not-kept')
      await stage.view(last)
      await stage.sidebar(last).press('.tab')
      await rest(list, last)
      expect(await isKept('/not-kept')).toBe(false)
      for (const each of [last, options, next, list, page]) await each.close()
    })
  },
  { '/always': unknownPage('en'), '/always-too': unknownPage('fr'), '/not-kept': unknownPage('ru') }
)
