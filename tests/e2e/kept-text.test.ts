import { expect, it } from 'vitest'
import { openOptions } from '../../scripts/browser/control'
import { STORIES, unknownPage } from '../pages/unknown'
import { openLibrary, press, textOf } from './harness/library'
import { inBothBrowsers } from './stage'

const [OPENING = '', MACRON = '', , CLOSING = ''] = STORIES.en.paragraphs

inBothBrowsers(
  'a page that is kept with its text',
  (stage) => {
    it('has the text of its article as far as it was seen, once its user wants that', async () => {
      const options = await openOptions(stage.session)
      await press(options, '[name=keepText]')
      const page = await stage.open('/unknown-en')
      await stage.view(page)
      await page.evaluate((closing) => {
        const paragraphs = [...document.querySelectorAll('p')]
        const last = paragraphs.find((each) => each.textContent?.includes(closing)) as HTMLElement
        last.style.visibility = 'hidden'
      }, CLOSING)
      await stage.sidebar(page).press('.tab', '[data-onward=keep]')
      const list = await openLibrary(stage.session, `#page=${encodeURIComponent(page.url())}`)
      await press(list, '.kept-text summary')
      const text = await textOf(list, '.kept-text div')
      expect(text).toContain(OPENING)
      expect(text).toContain(MACRON)
      expect(text).not.toContain(CLOSING)
      expect(await list.$$eval('.kept-text mark', ({ length }) => length)).toBeGreaterThan(0)
      await press(options, '[name=keepText]')
      for (const each of [options, list, page]) await each.close()
    })
  },
  { '/unknown-en': unknownPage('en') }
)
