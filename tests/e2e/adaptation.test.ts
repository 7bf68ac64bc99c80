import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { unknownPage } from '../pages/unknown'
import { emulateSystem } from '../../scripts/browser/appearance'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { evaluateInFirefoxWindow } from '../../scripts/browser/protocol'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { triedIn } from './wide'

/** What a window of 1280 by 900 is at 400 %, a phone, and a screen of 4K. */
const WINDOWS = [
  { what: 'at 400 %', width: 320, height: 225 },
  { what: 'on a phone', width: 320, height: 640 },
  { what: 'at 4K', width: 3840, height: 2160 }
] as const

const SIDEBARS = [
  { what: 'of a known article', path: '/edited', press: [] },
  { what: 'side by side', path: '/edited', press: ['.compare'] },
  { what: 'of what was found', path: '/unknown', press: ['.tab'] }
] as const

inBothBrowsers(
  'the interface',
  (stage) => {
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
    })
    beforeEach(() => storeSettings(control, { language: 'ar' }))

    const openSidebar = async (path: string, press: readonly string[] = []): Promise<Page> => {
      const page = await stage.open(path)
      await stage.view(page)
      await stage.sidebar(page).press(...press)
      return page
    }

    describe.each(WINDOWS)('$what', ({ width, height }) => {
      it.each(triedIn(stage, SIDEBARS))(
        'has the sidebar $what within the window, every word of it',
        async ({ path, press }) => {
          const page = await openSidebar(path, press)
          const before = await page.evaluate(() => document.documentElement.scrollWidth)
          await page.setViewport({ width, height })
          await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
          // The panel becomes a sheet once its document has heard of the window.
          const beyond = () =>
            stage.sidebar(page).evaluate('[data-grade]', (root) => {
              const panel = root.querySelector('.panel')?.getBoundingClientRect()
              const all = [...root.querySelectorAll<HTMLElement>('.panel :is(h1, h2, h3, p, li, td, button, summary)')]
              return all
                .filter((each) => each.getClientRects().length > 0 && each.closest('.spoken, .share output') === null)
                .filter((each) => {
                  const { left, right } = each.getBoundingClientRect()
                  return left < (panel?.left ?? 0) - 1 || right > (panel?.right ?? 0) + 1 || right > innerWidth + 1
                })
                .map((each) => `${each.localName}.${each.className} ${each.textContent?.slice(0, 20)}`)
            })
          await expect.poll(beyond).toEqual([])
          const sideways = () =>
            stage.sidebar(page).evaluate('[data-grade]', (root) => {
              const list = root.querySelector('.list')
              return list === null ? -1 : list.scrollWidth - list.clientWidth
            })
          await expect.poll(sideways).toBe(0)
          expect(before).toBeGreaterThan(0)
          await page.close()
        }
      )

      it('has the options, and the people and topics of one’s own, within the window, in every language', async () => {
        const watchList = await stage.session.openExtensionPage('watch-list/watch-list.html')
        for (const page of [control, watchList]) await page.setViewport({ width, height })
        for (const language of ['ar', 'en', 'fr', 'ru']) {
          await storeSettings(control, { language })
          for (const page of [control, watchList]) {
            await page.waitForSelector(`.options[lang=${language}]`)
            const beyond = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth
            )
            expect([language, beyond]).toEqual([language, 0])
          }
        }
        await watchList.close()
      })
    })

    it.each(['ar', 'en', 'fr', 'ru'])(
      'has the head of the library within the window, whole, in %s',
      async (language) => {
        const library = await stage.session.openExtensionPage('library/library.html#kept')
        await storeSettings(control, { language })
        await library.waitForSelector(`.library[lang=${language}]`)
        for (const width of [320, 700, 1056, 1100, 1279, 1280, 1366, 1440]) {
          await library.setViewport({ width, height: 700 })
          await expect.poll(() => library.evaluate(() => innerWidth)).toBe(width)
          const beyond = await library.$$eval('.masthead :is(a, input, select, button)', (all) =>
            all
              .filter((each) => {
                const { left, right, width } = each.getBoundingClientRect()
                const parent = each.parentElement?.getBoundingClientRect()
                const isCut = left < (parent?.left ?? 0) - 1 || right > (parent?.right ?? 0) + 1
                return width === 0 || isCut || left < 0 || right > document.documentElement.clientWidth
              })
              .map((each) => `${each.localName} ${each.textContent ?? ''}`)
          )
          expect([width, beyond]).toEqual([width, []])
        }
        await library.close()
      }
    )

    it('tells in forced colours what it tells in its own', async () => {
      const page = await openSidebar('/edited', ['[data-choice=ukraine]', '.next'])
      await waitFor('the statement that was stepped to', () =>
        stage.sidebar(page).query('.statement[aria-current=true]')
      )
      await emulateSystem(stage.session, page, { forced: true })
      const areForced = () =>
        stage.sidebar(page).evaluate('[data-grade]', () => matchMedia('(forced-colors: active)').matches)
      await expect.poll(areForced).toBe(true)
      const drawn = await stage.sidebar(page).evaluate('[data-grade]', (root) => {
        const border = (selector: string): string => {
          const element = root.querySelector(selector)
          if (element === null) throw new Error(`no ${selector}`)
          const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element)
          return `${borderTopWidth} ${borderTopStyle} ${borderTopColor}`
        }
        return {
          pressed: border('.chip[aria-pressed=true]'),
          unpressed: border('.chip[aria-pressed=false]'),
          current: border('.statement[aria-current=true]'),
          other: border('.statement:not([aria-current])'),
          mark: border('.avatar'),
          panel: border('.panel')
        }
      })
      await emulateSystem(stage.session, page, {})
      expect(drawn?.pressed).not.toBe(drawn?.unpressed)
      expect(drawn?.current).not.toBe(drawn?.other)
      for (const line of [drawn?.mark, drawn?.panel]) expect(line).toMatch(/^[1-9][\d.]*px solid/)
      await page.close()
    })

    it('leaves the printed page to the page', async () => {
      const page = await openSidebar('/edited')
      const shown = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.querySelector('mawqif-sidebar') as Element).display)
      expect(await shown()).toBe('block')
      await printed(page, true)
      await expect.poll(shown).toBe('none')
      await printed(page, false)
      await expect.poll(shown).toBe('block')
      await page.close()
    })

    /** Let the page find that it is printed. Firefox is told so from its own window. */
    const printed = async (page: Page, on: boolean): Promise<void> => {
      if (stage.target === 'chromium') return page.emulateMediaType(on ? 'print' : 'screen')
      await page.bringToFront()
      const medium = `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${on ? 'print' : ''}'`
      await evaluateInFirefoxWindow(stage.session.browser, `${medium}, ''`)
    }
  },
  { '/unknown': unknownPage('ar') }
)
