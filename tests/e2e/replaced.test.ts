/** Documents that are replaced under the sidebar, hosts that are moved, an extension that is loaded anew. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { badgeOf, openOptions } from '../../scripts/browser/control'
import { lastInFocus, painted } from '../../scripts/browser/painted'
import { MOVES } from '../pages/moves'
import { REPLACEMENTS, replacedPage } from '../pages/changing'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers, type Stage } from './stage'
import { noteTrust } from './trust'
import { evidence, STATEMENTS } from './truth'
import { triedIn } from './wide'

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
    const [replaced, moved] = [noteTrust('replaced', stage), noteTrust('moved', stage)]
    it.each(triedIn(stage, Object.entries(REPLACEMENTS)))(
      'puts %s loses the sidebar, and has it again with the article',
      async (name, way) => {
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
        replaced(name)
      }
    )

    it.each(triedIn(stage, Object.entries(MOVES)))('%s has the sidebar where it belongs again', async (name, move) => {
      const page = await stage.open('/replaced')
      await areAllThere(stage, page)
      await page.evaluate(move)
      await expect
        .poll(() =>
          page.evaluate(() => {
            const host = document.querySelector<HTMLElement>('mawqif-sidebar')
            return (
              host?.parentNode === document.documentElement &&
              host.matches(':popover-open') &&
              host.popover === 'manual'
            )
          })
        )
        .toBe(true)
      await areAllThere(stage, page)
      await page.close()
      moved(name)
    })

    it('was open when the extension was updated has the new one alone, and its room back after it', async () => {
      const [hidden, page] = [await stage.open('/replaced'), await stage.open('/paragraphs')]
      await areAllThere(stage, page)
      await stage.update()
      const options = await waitFor('the new one', () => openOptions(stage.session).catch(() => null))
      for (const each of [page, hidden]) {
        await each.bringToFront()
        await areAllThere(stage, each)
        await expect.poll(() => hosts(each)).toBe(1)
        await expect.poll(async () => (await painted(each))['mawqif-putin']?.length ?? 0).toBeGreaterThan(0)
        await expect.poll(() => badgeOf(options, each.url())).toBe('5')
        await stage.sidebar(each).press('[data-statement=m2] .reveal')
        await expect.poll(() => lastInFocus(each)).toEqual([evidence('m2')])
        await stage.sidebar(each).press('.close')
        await expect.poll(() => hosts(each)).toBe(0)
        await expect.poll(() => each.evaluate(() => getComputedStyle(document.documentElement).margin)).toBe('0px')
        await each.close()
      }
    })
  },
  { '/replaced': replacedPage() }
)
