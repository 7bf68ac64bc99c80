/** The popup where there is nothing that Mawqif could read, and where a page doesn't answer. */
import { beforeAll, expect, it } from 'vitest'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { openPopup } from '../../scripts/browser/popup'
import { htmlPage } from '../pages/document'
import { inBothBrowsers, inChromium } from './stage'

const FRAMING = htmlPage({
  title: 'Framing',
  body: '<iframe src="/plain" style="inline-size: 100%; block-size: 90vh; border: 0"></iframe>'
})

inBothBrowsers(
  'the popup on what can’t be read',
  (stage) => {
    beforeAll(async () => {
      const control = await openOptions(stage.session)
      await storeSettings(control, { language: 'en' })
      await control.close()
    })

    it.each([
      { path: '/data', title: 'This is not a web page' },
      { path: '/drawing', title: 'This is not a web page' },
      { path: '/nothing-is-here', title: 'The site has no such page' },
      { path: '/framing', title: 'The text is in a frame' }
    ])('says of $path: $title', async ({ path, title }) => {
      const page = await stage.open(path)
      const popup = await openPopup(stage.session, page)
      await popup.waitForSelector('[data-state=unreadable]')
      expect(await popup.$eval('h1', (heading) => heading.textContent)).toBe(title)
      await popup.close()
      await page.close()
    })
  },
  {
    '/data': {
      html: '<?xml version="1.0"?><news><item>Text</item></news>',
      headers: { 'content-type': 'application/xml' }
    },
    '/drawing': {
      html: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Text</text></svg>',
      headers: { 'content-type': 'image/svg+xml' }
    },
    '/framing': FRAMING
  }
)

// Firefox's popup can't be opened for a page that hangs in less time than it hangs here.
inChromium('the popup', (stage) => {
  it('ends its look at a page that hangs, and says so', async () => {
    const page = await stage.open('/plain')
    void page.evaluate('for (;;);').catch(() => undefined)
    const popup = await openPopup(stage.session, page)
    await popup.waitForSelector('[data-state=failed]')
    expect(await popup.$eval('h1', (heading) => heading.textContent)).toBe('No answer')
    await popup.close()
    await page.close()
  })
})
