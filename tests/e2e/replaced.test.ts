/** Documents that are replaced under the sidebar, hosts that are moved, an extension that is loaded anew. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { painted } from '../../scripts/browser/painted'
import { REPLACEMENTS, replacedPage } from '../pages/changing'
import { inBothBrowsers, type Stage } from './stage'
import { STATEMENTS } from './truth'

/** Ways to move the host, or to close it. */
const MOVES = {
  'moves it into its body': "document.body.append(document.querySelector('mawqif-sidebar'))",
  'moves it without a reload':
    "document.body.moveBefore?.(document.querySelector('mawqif-sidebar'), null) ?? document.body.append(document.querySelector('mawqif-sidebar'))",
  'moves it into a hidden box':
    "document.body.insertAdjacentHTML('beforeend', '<div hidden></div>'); document.body.lastElementChild.append(document.querySelector('mawqif-sidebar'))",
  'closes its popover': "document.querySelector('mawqif-sidebar').hidePopover()"
} as const

const hosts = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('mawqif-sidebar').length)
const areAllThere = (stage: Stage, page: Page) =>
  stage.viewWhere(
    page,
    'every statement',
    ({ statements }) =>
      statements.length === STATEMENTS.length && statements.every(({ verdict }) => verdict === 'verbatim')
  )

inBothBrowsers(
  'a page that',
  (stage) => {
    it.each(Object.entries(REPLACEMENTS))(
      'puts %s loses the sidebar, and has it again with the article',
      async (_name, way) => {
        const page = await stage.open('/replaced')
        await areAllThere(stage, page)
        const replace = (keeps: boolean): Promise<unknown> =>
          page.evaluate(`window.replace(${JSON.stringify(way)}, ${keeps})`)
        await replace(true)
        await areAllThere(stage, page)
        await expect.poll(async () => (await painted(page))['mawqif-putin']?.length ?? 0).toBeGreaterThan(0)
        expect(await hosts(page)).toBe(1)
        await replace(false)
        await expect.poll(() => hosts(page)).toBe(0)
        await expect.poll(async () => Object.values(await painted(page)).flat()).toEqual([])
        await page.close()
      }
    )

    it.each(Object.entries(MOVES))('%s has the sidebar where it belongs again', async (_name, move) => {
      const page = await stage.open('/replaced')
      await areAllThere(stage, page)
      await page.evaluate(move)
      await expect
        .poll(() =>
          page.evaluate(() => {
            const host = document.querySelector('mawqif-sidebar')
            return host?.parentNode === document.documentElement && host.matches(':popover-open')
          })
        )
        .toBe(true)
      await areAllThere(stage, page)
      await page.close()
    })
  },
  { '/replaced': replacedPage() }
)
