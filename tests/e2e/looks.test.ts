import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { emulateSystem } from '../../scripts/browser/appearance'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { openPopup } from '../../scripts/browser/popup'
import { unknownPage } from '../pages/unknown'
import { inBothBrowsers } from './stage'

/** Runs in the page: the tone and the shape of each mark by the letter in it. */
function marks(root: Element): Readonly<Record<string, string>> {
  const drawn = [...root.querySelectorAll('.avatar')].map((mark) => [
    mark.textContent ?? '',
    [...mark.classList].filter((name) => name !== 'avatar').join(' ')
  ])
  return Object.fromEntries(drawn) as Readonly<Record<string, string>>
}

inBothBrowsers(
  'a leader',
  (stage) => {
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
      await storeSettings(control, { language: 'en' })
    })

    it('looks the same in the sidebar, the popup, the library and among what was found', async () => {
      const page = await stage.open('/paragraphs')
      await stage.view(page)
      const sidebar = await stage.sidebar(page).query('[data-grade]')
      const seen = await sidebar?.evaluate(marks)
      expect(Object.keys(seen ?? {}).toSorted()).toEqual(['M', 'P'])
      const popup = await openPopup(stage.session, page)
      await popup.waitForSelector('.matrix')
      expect(await popup.$eval('.summary', marks)).toEqual(seen)
      await popup.close()
      for (const hash of ['', '#view=compare', '#view=timeline', '#article=putin-macron-call-2025']) {
        const library = await stage.session.openExtensionPage(`library/library.html${hash}`)
        await library.waitForSelector('.avatar')
        expect([hash, await library.$eval('.library', marks)]).toEqual([hash, seen])
        await library.close()
      }
      // Macron speaks first there, and Putin second.
      await page.goto(stage.server.url('/unknown'))
      await stage.view(page)
      const found = await stage.sidebar(page).query('[data-grade=related]')
      expect(await found?.evaluate(marks)).toEqual(seen)
      await page.close()
    })

    it('dates a span in the interface’s language, and leaves filling it in to the browser', async () => {
      const page = await stage.session.openExtensionPage('library/library.html#view=timeline&from=2025-07-01')
      await emulateSystem(stage.session, page, {})
      await storeSettings(control, { language: 'ar', digits: 'latn' })
      await page.waitForSelector('.library[lang=ar] .matrix')
      const days = (): Promise<readonly (string | undefined)[]> =>
        page.$$eval('.day .chosen', (all) => all.map((each) => (each as HTMLElement).innerText.trim()))
      expect(await days()).toEqual(['1 يوليو 2025', 'أي تاريخ'])
      await page.focus('.day input')
      expect(await page.$eval('.day .chosen', (each) => getComputedStyle(each).display)).toBe('none')
      await page.close()
    })
  },
  { '/unknown': unknownPage('en') }
)
