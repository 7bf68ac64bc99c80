import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { paragraphsPage } from '../pages/paragraphs'
import { rest } from '../../scripts/browser/at-rest'
import { openOptions, storedSettings, storeSettings } from '../../scripts/browser/control'
import { waitForPanel } from './harness/drawn'
import { inBothBrowsers } from './stage'
import { inTurns, triedIn } from './wide'

const USUAL_WIDTH = 392

const LANGUAGES = [
  { language: 'ar', dir: 'rtl', title: 'خيارات «موقف»' },
  { language: 'en', dir: 'ltr', title: 'Mawqif options' },
  { language: 'fr', dir: 'ltr', title: 'Options de Mawqif' },
  { language: 'ru', dir: 'ltr', title: 'Настройки Mawqif' }
] as const

/** What may stand in the storage, and what the options page and a recognised page must make of it. */
const STORED = [
  { what: 'nothing', settings: null, language: 'auto', side: 'auto', open: true, width: USUAL_WIDTH },
  { what: 'a text', settings: 'left', language: 'auto', side: 'auto', open: true, width: USUAL_WIDTH },
  { what: 'a list', settings: ['en', 'left'], language: 'auto', side: 'auto', open: true, width: USUAL_WIDTH },
  {
    what: 'nonsense in every field',
    settings: { language: 7, side: 'top', openByItself: 'no', collapsed: 1, width: 'wide', pausedSites: 'all' },
    language: 'auto',
    side: 'auto',
    open: true,
    width: USUAL_WIDTH
  },
  {
    what: 'valid fields beside bad ones',
    settings: { language: 'ar', side: 'right', width: -5, pausedSites: [null, 'paused.example', 'no host'] },
    language: 'ar',
    side: 'right',
    open: true,
    width: USUAL_WIDTH,
    paused: ['paused.example']
  },
  {
    what: 'fewer fields, as of old',
    settings: { side: 'left', width: 500 },
    language: 'auto',
    side: 'left',
    open: true,
    width: 500
  },
  {
    what: 'an unknown language',
    settings: { language: 'tlh', side: 'left', collapsed: true },
    language: 'auto',
    side: 'left',
    open: false,
    width: 0
  }
] as const

inBothBrowsers(
  'the options',
  (stage) => {
    const either = inTurns(stage)
    let options: Page
    beforeAll(async () => {
      options = await openOptions(stage.session)
    })
    beforeEach(async () => {
      await storeSettings(options, { language: 'en' })
      await options.bringToFront()
    })

    const click = async (selector: string): Promise<void> => {
      await options.bringToFront()
      await options.click(selector)
    }
    const pausedList = (page: Page): Promise<readonly string[]> =>
      page.$$eval('.group:has(legend) .sites bdi', (hosts) => hosts.map((host) => host.textContent ?? ''))
    const chosen = (page: Page, name: string): Promise<string> =>
      page.$eval(`input[name=${name}]:checked`, (input) => (input as HTMLInputElement).value)

    it.each(triedIn(stage, LANGUAGES))(
      'changes its language to $language at once',
      async ({ language, dir, title }) => {
        await storeSettings(options, { language: language === 'ar' ? 'en' : 'ar' })
        await click(`input[name=language][value=${language}]`)
        const shown = () =>
          options.evaluate(() => ({
            lang: document.documentElement.lang,
            dir: document.documentElement.dir,
            title: document.querySelector('h1')?.textContent
          }))
        await expect.poll(shown).toEqual({ lang: language, dir, title })
        await expect.poll(() => storedSettings(options)).toMatchObject({ language })
      }
    )

    it.each(
      triedIn(stage, [
        { choice: 'left', before: 'right', path: '/paragraphs', side: 'left' },
        { choice: 'right', before: 'left', path: '/paragraphs', side: 'right' },
        { choice: 'auto', before: 'right', path: '/paragraphs', side: 'left' },
        { choice: 'auto', before: 'left', path: '/left-to-right', side: 'right' }
      ] as const)
    )('puts the sidebar on the side chosen as $choice on $path', async ({ choice, before, path, side }) => {
      await storeSettings(options, { language: 'en', side: before })
      const page = await stage.open(path)
      await waitForPanel(page, { side: before })
      await click(`input[name=side][value=${choice}]`)
      await waitForPanel(page, { side })
      await expect.poll(() => storedSettings(options)).toMatchObject({ side: choice })
      await page.reload()
      await waitForPanel(page, { side })
      await page.close()
    })

    either('leaves the tab only where the sidebar may not open by itself, until it may again', async () => {
      await click('input[name=openByItself]')
      await expect.poll(() => storedSettings(options)).toMatchObject({ openByItself: false })
      const page = await stage.open('/paragraphs')
      await waitForPanel(page, { open: false, tab: true })
      await stage.sidebar(page).press('.tab')
      await waitForPanel(page, { open: true })
      await page.reload()
      await waitForPanel(page, { open: false, tab: true })
      await click('input[name=openByItself]')
      await expect.poll(() => storedSettings(options)).toMatchObject({ openByItself: true })
      await page.reload()
      await waitForPanel(page, { open: true, tab: false })
      await page.close()
    })

    it.each(
      triedIn(stage, [
        { theme: 'dark', paper: 'rgb(24, 25, 27)' },
        { theme: 'light', paper: 'rgb(255, 255, 255)' }
      ] as const)
    )('sets itself and every sidebar in $theme', async ({ theme, paper }) => {
      const page = await stage.open('/paragraphs')
      await waitForPanel(page, { open: true })
      await click(`input[name=theme][value=${theme}]`)
      const panel = await stage.sidebar(page).query('.panel')
      await expect.poll(() => panel?.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(paper)
      const own = () => options.$eval('.group', (group) => getComputedStyle(group).backgroundColor)
      await expect.poll(own).toBe(paper)
      await page.close()
    })

    either('sets the digits of Arabic everywhere at once', async () => {
      await storeSettings(options, { language: 'ar' })
      const page = await stage.open('/paragraphs')
      const place = () => stage.sidebar(page).evaluate('.place', (each) => each.textContent ?? '')
      await expect.poll(place).toMatch(/^\d/)
      await options.waitForSelector('input[name=digits]')
      await click('input[name=digits][value=arab]')
      await expect.poll(place).toMatch(/^٧/)
      await click('input[name=digits][value=latn]')
      await expect.poll(place).toMatch(/^7/)
      await page.close()
    })

    it('works with the keyboard alone', async () => {
      await options.focus('input[name=side]:checked')
      await options.keyboard.press('ArrowDown')
      await expect.poll(() => storedSettings(options)).toMatchObject({ side: 'left' })
      await options.focus('input[name=openByItself]')
      await options.keyboard.press(' ')
      await expect.poll(() => storedSettings(options)).toMatchObject({ side: 'left', openByItself: false })
    })

    either('lists the paused sites, and resumes on the one that is pressed', async () => {
      const host = new URL(stage.server.origin).host
      await storeSettings(options, { language: 'en', pausedSites: ['paused.example', host] })
      await expect.poll(() => pausedList(options)).toEqual([host, 'paused.example'])
      const page = await stage.open('/paragraphs')
      await rest(options, page)
      expect(await stage.sidebar(page).isThere()).toBe(false)
      await click(`.sites button[aria-label*="${host}"]`)
      await expect.poll(() => pausedList(options)).toEqual(['paused.example'])
      await page.reload()
      await waitForPanel(page, { open: true })
      await page.close()
    })

    it.each(triedIn(stage, STORED))('makes do with stored settings that are $what', async (stored) => {
      await storeSettings(options, stored.settings)
      const fresh = await openOptions(stage.session)
      expect(await chosen(fresh, 'language')).toBe(stored.language)
      expect(await chosen(fresh, 'side')).toBe(stored.side)
      expect(await fresh.$eval('input[name=openByItself]', (input) => (input as HTMLInputElement).checked)).toBe(true)
      expect(await pausedList(fresh)).toEqual('paused' in stored ? stored.paused : [])
      await fresh.close()
      const page = await stage.open('/paragraphs')
      const { open, width } = stored
      await waitForPanel(page, { open, width, ...(stored.side === 'auto' ? {} : { side: stored.side }) })
      await page.close()
    })

    either('keeps what it does not know beside what it changes', async () => {
      await storeSettings(options, { language: 'en', side: 9, fromTomorrow: { kept: true } })
      await click('input[name=side][value=left]')
      await expect
        .poll(() => storedSettings(options))
        .toMatchObject({ language: 'en', side: 'left', fromTomorrow: { kept: true } })
    })
  },
  { '/left-to-right': paragraphsPage().replace('dir="rtl"', 'dir="ltr"') }
)
