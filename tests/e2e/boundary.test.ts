/** What a page's script can't do to the sidebar, and what is done about what it can. */
import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { rest } from '../../scripts/browser/at-rest'
import { badgeOf, openOptions, storeSettings, tabOf } from '../../scripts/browser/control'
import { lastInFocus, painted } from '../../scripts/browser/painted'
import { waitFor } from '../../scripts/browser/wait'
import { FORGED, type Prying, pryingPage } from '../pages/prying'
import { sendFromExtension } from './harness/send'
import { inBothBrowsers, type Stage } from './stage'
import { evidence, STATEMENTS } from './truth'
import type { SidebarTrouble } from '../../src/core/tab-state'

type PryingWindow = Window & { readonly prying: Prying }

inBothBrowsers(
  'a page that pries',
  (stage) => {
    let options: Page
    beforeAll(async () => {
      options = await openOptions(stage.session)
      await storeSettings(options, { language: 'en', side: 'right' })
    })

    const open = async (): Promise<Page> => {
      const page = await stage.open('/prying')
      await stage.view(page)
      return page
    }
    const trouble = async (page: Page): Promise<SidebarTrouble | undefined> => {
      const [answer] = await sendFromExtension(
        options,
        [{ type: 'describe', listed: false }],
        await tabOf(options, page.url())
      )
      return (answer as { readonly reply?: SidebarTrouble }).reply
    }
    const isTampered = async (page: Page): Promise<boolean | undefined> => (await trouble(page))?.tampered
    const colour = (shown: Stage, page: Page): Promise<string | null> =>
      shown.sidebar(page).evaluate('.panel', (panel) => getComputedStyle(panel).backgroundColor)

    it('finds a frame without an address, and nothing in it that it could read or change', async () => {
      const page = await open()
      const found = await page.evaluate(() => (window as unknown as PryingWindow).prying.look())
      expect(found).toEqual({ root: true, address: null, text: null })
      const { statements } = await stage.view(page)
      expect(statements.map(({ verdict }) => verdict)).toEqual(STATEMENTS.map(() => 'verbatim'))
      expect(await isTampered(page)).toBe(false)
      await page.close()
    })

    it('hears no key and no press in the sidebar, and meets nothing of it in events', async () => {
      const page = await open()
      await stage.sidebar(page).press('[data-statement=m2] .reveal', '.next')
      const box = await stage.sidebar(page).box('.panel')
      await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 200, { steps: 3 })
      await page.keyboard.press('Tab')
      await page.keyboard.type('abc')
      expect(await page.evaluate(() => [...(window as unknown as PryingWindow).prying.heard])).toEqual([])
      await page.close()
    })

    it('gives the sidebar none of its properties and fonts', async () => {
      const page = await open()
      const plain = await stage.open('/paragraphs')
      await stage.view(plain)
      expect(await colour(stage, page)).toBe(await colour(stage, plain))
      const width = (opened: Page): Promise<number | null> =>
        stage.sidebar(opened).evaluate('.wordmark', (word) => word.getBoundingClientRect().width)
      expect(await width(page)).toBe(await width(plain))
      await plain.close()
      await page.close()
    })

    it('makes the sidebar list nothing by what it posts to it', async () => {
      const page = await open()
      const before = await stage.view(page)
      await page.evaluate(() => (window as unknown as PryingWindow).prying.forge())
      await stage.sidebar(page).press('.next')
      await waitFor('a passage in focus', () => lastInFocus(page))
      expect((await stage.view(page)).statements).toEqual(before.statements)
      await page.close()
    })

    it('leads no press elsewhere by moving what is painted', async () => {
      const page = await open()
      await waitFor('paint', async () => (await painted(page))['mawqif-putin'] ?? null)
      expect(await page.evaluate(() => (window as unknown as PryingWindow).prying.moveRanges())).toBeGreaterThan(0)
      await stage.sidebar(page).press('[data-statement=m2] .reveal')
      await expect.poll(() => lastInFocus(page)).toEqual([evidence('m2')])
      await page.close()
    })

    it.each(['replace', 'remove', 'hide'] as const)(
      'gets the sidebar back that it tried to %s, and is told of in the popup and the side panel',
      async (attack) => {
        const page = await open()
        await page.evaluate((name) => (window as unknown as PryingWindow).prying[name](), attack)
        await expect.poll(() => isTampered(page)).toBe(true)
        const { statements } = await stage.viewWhere(page, 'the sidebar again', (view) => view.dossier !== 'x')
        expect(statements.map(({ verdict }) => verdict)).toEqual(STATEMENTS.map(() => 'verbatim'))
        await page.close()
      }
    )

    it('has its way where it takes the sidebar away again and again, and popup and side panel tell what it hid', async () => {
      const page = await open()
      await page.evaluate(() => (window as unknown as PryingWindow).prying.insist())
      await expect.poll(() => isTampered(page)).toBe(true)
      await expect.poll(() => stage.sidebar(page).isThere()).toBe(false)
      await rest(options, page)
      expect(await stage.sidebar(page).isThere()).toBe(false)
      expect(await trouble(page)).toMatchObject({ tampered: true, refused: true })
      expect(await badgeOf(options, page.url())).toBe('5')
      await page.close()
    })

    it('has its modal dialog to itself, and the sidebar back after it', async () => {
      const page = await open()
      const box = await stage.sidebar(page).box('.panel')
      const isOurs = (): Promise<boolean> =>
        page.evaluate(
          (x, y) => document.elementFromPoint(x, y)?.localName === 'mawqif-sidebar',
          (box?.x ?? 0) + 100,
          (box?.y ?? 0) + 100
        )
      await expect.poll(isOurs).toBe(true)
      await page.evaluate(() => (window as unknown as PryingWindow).prying.modal(true))
      await expect.poll(isOurs).toBe(false)
      await page.evaluate(() => (window as unknown as PryingWindow).prying.modal(false))
      await expect.poll(isOurs).toBe(true)
      await page.close()
    })
  },
  { '/prying': pryingPage(), '/forged': FORGED }
)
