import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { unsurePage } from '../pages/unknown'
import { choose } from '../../scripts/browser/appearance'
import { openOptions } from '../../scripts/browser/control'
import { openPopup } from '../../scripts/browser/popup'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { triedIn } from './wide'

const CALL = 'putin-macron-call-2025'

/**
 * What can be pressed below `root` and is smaller than 24 CSS pixels either way, a line each. A link within a line of text
 * is as high as the line; a box is pressed by its label as well; the handle and the marks have the keyboard and the list.
 */
function small(root: Element): readonly string[] {
  const isInLine = (element: Element): boolean => element.matches('a') && getComputedStyle(element).display === 'inline'
  return [...root.querySelectorAll('button, a, input, select, summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInLine(element))
    .filter((element) => !element.matches('.skip'))
    .flatMap((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
      return width < 24 || height < 24
        ? [`${element.outerHTML.slice(0, 90)} ${width.toFixed(1)} × ${height.toFixed(1)}`]
        : []
    })
}

const DOCUMENTS = [
  { name: 'options', path: 'options/options.html', ready: '.options' },
  { name: 'library', path: 'library/library.html', ready: '.card' },
  { name: 'article', path: `library/library.html#article=${CALL}`, ready: '.text .note' },
  { name: 'comparison', path: 'library/library.html#view=compare', ready: '.cell .position' },
  { name: 'timeline', path: 'library/library.html#view=timeline&leader=putin', ready: '.matrix' },
  { name: 'results', path: 'library/library.html#q=Iran', ready: '.result' },
  { name: 'brief', path: `library/library.html#brief=${CALL}`, ready: '.brief' },
  { name: 'introduction', path: 'library/library.html#welcome', ready: '.welcome' },
  { name: 'introduction’s end', path: 'library/library.html#welcome=access', ready: '.welcome' },
  { name: 'watch-list', path: 'watch-list/watch-list.html', ready: '.watch-list form' },
  { name: 'sample', path: 'sample/sample.html?unknown', ready: '.sample' }
]

const SIDEBARS = [
  { name: 'of a known article', path: '/edited', press: [] },
  { name: 'of an unknown article', path: '/unsure-en', press: ['.tab', '.why summary'] },
  { name: 'over a long page', path: '/long', press: [] }
]

inBothBrowsers(
  'what is pressed is 24 pixels wide and high',
  (stage) => {
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
      await choose(control, { language: 'en', theme: 'light' }, { side: 'right' })
    })

    it.each(SIDEBARS)('in the sidebar $name', async ({ path, press }) => {
      const page = await stage.open(path)
      await stage.view(page)
      await stage.sidebar(page).press(...press)
      const root = await waitFor('the sidebar', () => stage.sidebar(page).query('[data-grade]'))
      expect(await (root as ElementHandle<HTMLElement>).evaluate(small)).toEqual([])
      await page.close()
    })

    it('in the popup', async () => {
      const page = await stage.open('/edited')
      await stage.view(page)
      const popup = await openPopup(stage.session, page)
      await popup.waitForSelector('[data-position]')
      expect(await popup.$eval('body', small)).toEqual([])
      await popup.close()
      await page.close()
    })

    it.each(triedIn(stage, DOCUMENTS))('in the page: $name', async ({ path, ready }) => {
      const page = await stage.session.openExtensionPage(path)
      await page.waitForSelector(ready)
      expect(await page.$eval('body', small)).toEqual([])
      await page.close()
    })
  },
  { '/unsure-en': unsurePage('en') }
)
