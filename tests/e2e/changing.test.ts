import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import {
  fullLatePage,
  latePage,
  restlessPage,
  routedPage,
  translatedPage,
  VEILS,
  veiledPage,
  walledPage,
  WRITINGS
} from '../pages/changing'
import { FOLDS, unfoldedPage } from '../pages/unfolded'
import { painted } from '../../scripts/browser/painted'
import { pause, waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { noteTrust } from './trust'
import { isWide, triedIn } from './wide'

/** Press a link that the sidebar may lie over. */
const follow = (page: Page, link: string): Promise<void> =>
  page.$eval(link, (element) => (element as HTMLElement).click())

const keys = <K extends string>(of: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(of) as K[]
const LATE = keys(WRITINGS).map((name, i) => ({ name, path: `/late/${i}`, html: fullLatePage(name, 1500) }))
const VEILED = keys(VEILS).map((name, i) => ({
  name,
  path: `/veiled/${i}`,
  html: veiledPage(name, 1000 + 900 * (i % 6))
}))

const PAGES = {
  ...Object.fromEntries([...LATE, ...VEILED].map(({ path, html }) => [path, html])),
  '/walled': walledPage(),
  '/late': latePage(700),
  '/routed': routedPage(),
  '/routed/article': routedPage(),
  '/unfolded': unfoldedPage(),
  '/restless': restlessPage(),
  '/translated': translatedPage()
}

inBothBrowsers(
  'a changing page',
  (stage) => {
    const [late, veiled, folded] = [noteTrust('late', stage), noteTrust('veiled', stage), noteTrust('folded', stage)]
    it('is recognised when its text comes late', async () => {
      const page = await stage.open('/late')
      expect((await stage.view(page)).grade).toBe('full')
      await page.close()
    })

    it.each(triedIn(stage, LATE))(
      'is recognised when its text comes late into a full page, $name',
      async ({ name, path }) => {
        const page = await stage.open(path)
        await stage.viewWhere(page, 'all of its statements', ({ statements }) =>
          statements.every(({ verdict }) => verdict === 'verbatim')
        )
        await page.close()
        late(name)
      }
    )

    it.each(triedIn(stage, VEILED))('is recognised once $name shows its text', async ({ name, path }) => {
      const page = await stage.open(path)
      expect((await stage.view(page)).grade).toBe('full')
      await page.close()
      veiled(name)
    })

    it('is recognised once its wall is pressed away', async () => {
      const page = await stage.open('/walled')
      await pause(1500)
      expect(await stage.sidebar(page).isThere()).toBe(false)
      await page.click('button')
      expect((await stage.view(page)).grade).toBe('full')
      await page.close()
    })

    it('lists what is said in the end of an unknown article as style alone folds and unfolds it', async () => {
      const page = await stage.open('/unfolded')
      const lists = (count: number, what: string) =>
        stage.viewWhere(page, what, ({ statements }) => statements.length === count)
      await lists(1, 'what stands before the fold')
      await page.evaluate(FOLDS[0]?.unfold ?? '')
      await lists(2, 'what stands behind it')
      for (const { name, fold, unfold } of FOLDS.filter(({ isOdd }) => isWide || isOdd)) {
        await page.evaluate(fold)
        await lists(1, `${name}, folded`)
        await page.evaluate(unfold)
        await lists(2, `${name}, unfolded`)
        folded(name)
      }
      await page.close()
    })

    it('gets and loses the sidebar as its routes change, without a load', async () => {
      const page = await stage.open('/routed')
      for (let i = 0; i < 2; i++) {
        await follow(page, 'nav a:last-child')
        expect((await stage.view(page)).grade).toBe('full')
        await waitFor('the paint', async () => (await painted(page))['mawqif-putin'] !== undefined)
        await follow(page, 'nav a:first-child')
        await waitFor('the sidebar gone', async () => !(await stage.sidebar(page).isThere()))
        expect(await painted(page)).toEqual({})
      }
      await page.close()
    })

    it.each([
      ['wraps', 'wrap', 'unwrap'],
      ['replaces', 'replace', 'restore']
    ] as const)(
      'loses sidebar and marks to a translator that %s its words, and gets them back',
      async (_how, away, back) => {
        const page = await stage.open('/translated')
        expect((await stage.view(page)).grade).toBe('full')
        const run = (name: string): Promise<void> =>
          page.evaluate(
            (key) => (window as unknown as { translators: Record<string, () => void> }).translators[key]?.(),
            name
          )
        for (let i = 0; i < 2; i++) {
          await run(away)
          await waitFor('the sidebar gone', async () => !(await stage.sidebar(page).isThere()))
          expect(await painted(page)).toEqual({})
          await run(back)
          expect((await stage.view(page)).statements.every(({ verdict }) => verdict === 'verbatim')).toBe(true)
          await waitFor('the paint', async () => (await painted(page))['mawqif-putin'] !== undefined)
        }
        await page.close()
      }
    )

    it('keeps its sidebar where for a moment nothing of it is seen', async () => {
      const page = await stage.open('/late')
      await stage.view(page)
      const stayed = await page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const host = document.querySelector('mawqif-sidebar')
            document.body.style.display = 'none'
            setTimeout(() => (document.body.style.display = ''), 400)
            setTimeout(() => resolve(host !== null && host.isConnected), 2500)
          })
      )
      expect(stayed).toBe(true)
      expect((await stage.view(page)).grade).toBe('full')
      await page.close()
    })

    it('keeps sidebar and marks while it never rests', async () => {
      const page = await stage.open('/restless')
      await stage.view(page)
      await waitFor('two seconds of its clock', () =>
        page.evaluate(() => Number(document.getElementById('clock')?.textContent) > 100)
      )
      expect((await stage.view(page)).statements).toHaveLength(7)
      expect(Object.keys(await painted(page)).sort()).toEqual(['mawqif-macron', 'mawqif-putin'])
      await page.close()
    })
  },
  PAGES
)
