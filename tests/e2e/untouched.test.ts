import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { rest } from '../../scripts/browser/at-rest'
import { openOptions } from '../../scripts/browser/control'
import { painted } from '../../scripts/browser/painted'
import { pause, waitFor } from '../../scripts/browser/wait'
import { newPage } from '../../scripts/browser/launch'
import { type ArticleLine, articleLines } from '../pages/article'
import { block, paragraphsPage } from '../pages/paragraphs'
import { inBothBrowsers } from './stage'
import { triedIn } from './wide'

/** The page as the server sent it, beside the page as it stands with the extension at work: its markup, byte for byte. */
const markup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element
    for (const child of copy.querySelectorAll(':scope > mawqif-sidebar')) child.remove()
    return copy.outerHTML
  })

/** What a fresh parse of the same bytes gives: the page without any extension. */
const markupAsServed = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const response = await fetch(location.href)
    return new DOMParser().parseFromString(await response.text(), 'text/html').documentElement.outerHTML
  })

/** The article with two of its paragraphs put off by the browser: it says on the console when a script has them laid out. */
const putOff = (opening: string, closing: string): string =>
  [3, 5]
    .map((at) => block(articleLines()[at] as ArticleLine))
    .reduce((page, each) => page.replace(each, `${opening}<div>${each}</div>${closing}`), paragraphsPage())
const PUT_OFF = {
  '/put-off': putOff('<div style="content-visibility: hidden">', '</div>'),
  '/until-found': putOff('<div hidden="until-found">', '</div>'),
  '/slotted': putOff(
    '<x-fold><template shadowrootmode="open"><div style="content-visibility: hidden"><slot></slot></div></template>',
    '</x-fold>'
  )
}

inBothBrowsers(
  'the page',
  (stage) => {
    it.each(triedIn(stage, ['/paragraphs', '/inline', '/long', '/edited']))(
      'is the same byte for byte but for one element on %s',
      async (path) => {
        const page = await stage.open(path)
        await stage.view(page)
        expect(await markup(page)).toBe(await markupAsServed(page))
        expect(
          await page.$$eval('mawqif-sidebar', (hosts) => hosts.map((host) => host.parentElement?.localName))
        ).toEqual(['html'])
        expect(await page.evaluate(() => document.querySelector('mawqif-sidebar')?.shadowRoot)).toBeNull()
        await page.close()
      }
    )

    it('keeps its console, its globals, its focus and its selection to itself', async () => {
      const page = await newPage(stage.session.browser)
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      await page.goto(stage.server.url('/empty'))
      const globals = (): Promise<readonly string[]> => page.evaluate(() => Object.getOwnPropertyNames(window).sort())
      const before = await globals()
      await page.goto(stage.server.url('/sample'))
      await stage.view(page)
      expect(await globals()).toEqual(before)
      expect(said).toEqual([])
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
      expect(await page.evaluate(() => getSelection()?.rangeCount)).toBe(0)
      await page.close()
    })

    it.each(Object.keys(PUT_OFF))('has nothing said on its console of what it has put off, on %s', async (path) => {
      const page = await newPage(stage.session.browser)
      const said: string[] = []
      page.on('console', (message) => message.text().startsWith('Failed to load') || said.push(message.text()))
      await page.goto(stage.server.url(path))
      await stage.view(page)
      // Long enough for the whole question to be asked again.
      await page.evaluate(() => document.body.append('…'))
      await pause(6500)
      expect(said).toEqual([])
      await page.close()
    })

    it('is asked for by nobody but the user: no request comes from the extension', async () => {
      const asked = stage.server.requests().length
      const page = await stage.open('/sample')
      await stage.view(page)
      expect(stage.server.requests().slice(asked)).toEqual(['/sample'])
      await page.close()
    })

    it('has nothing of ours when it is about something else, also after its text changes', async () => {
      const control = await openOptions(stage.session)
      const page = await stage.open('/plain')
      await page.evaluate(() => document.body.append('وقال بوتين عن أوكرانيا وإيران'))
      await rest(control, page)
      expect(await stage.sidebar(page).isThere()).toBe(false)
      expect(await painted(page)).toEqual({})
      expect(await markup(page)).not.toContain('mawqif')
      await page.close()
    })

    it('gets the sidebar back when it removes it, a few times and no more', async () => {
      const page = await stage.open('/paragraphs')
      await stage.view(page)
      const remove = (): Promise<void> => page.evaluate(() => document.querySelector('mawqif-sidebar')?.remove())
      const isThere = (): Promise<boolean> => page.evaluate(() => document.querySelector('mawqif-sidebar') !== null)
      for (let i = 0; i < 3; i++) {
        await remove()
        await waitFor('the sidebar again', isThere)
      }
      await remove()
      await waitFor('the paint gone', async () => Object.keys(await painted(page)).length === 0)
      expect(await isThere()).toBe(false)
      await page.close()
    })

    it('keeps its marks when it clears all highlights, once it changes or a statement is shown', async () => {
      const page = await stage.open('/paragraphs')
      const sidebar = stage.sidebar(page)
      await stage.view(page)
      await page.evaluate(() => CSS.highlights.clear())
      await sidebar.press('[data-statement="p1"] .reveal')
      await waitFor('the marks again', async () => (await painted(page))['mawqif-macron'] !== undefined)
      await page.close()
    })
  },
  PUT_OFF
)
