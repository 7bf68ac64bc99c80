import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { settle } from '../../scripts/browser/control'
import { unknownPage } from '../pages/unknown'
import { select } from './harness/adding'
import { openedLibrary, textOf } from './harness/library'
import { inBothBrowsers } from './stage'

const WORDS = 'the old town sealed off by police'
const OTHER = 'a second session was planned'
const CONTROL = '.adding'
const LABELS = { ar: 'أضف', en: 'Add', fr: 'Ajouter', ru: 'Добавить' } as const
const TALL = unknownPage('en')
  .replace('<article>', '<article><p><textarea id="field">written here</textarea></p>')
  .replace('</body>', '<div style="block-size: 3000px"></div></body>')

/** Longer than a selection takes to be done: nothing tells that nothing is offered. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 800))

inBothBrowsers(
  'the control beside selected words',
  (stage) => {
    const opened = async (): Promise<Page> => {
      const page = await stage.open('/tall')
      await stage.view(page)
      await stage.sidebar(page).press('.tab')
      // Who selects words has pressed the page.
      await page.click('h1')
      return page
    }
    const isThere = async (page: Page): Promise<boolean> => (await stage.sidebar(page).box(CONTROL)) !== null
    const there = (page: Page) => expect.poll(() => isThere(page))
    const linesOf = (page: Page) =>
      page.evaluate(() =>
        Array.from(getSelection()?.getRangeAt(0).getClientRects() ?? [], ({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom
        }))
      )

    it('stands off the words, takes no focus, adds nothing to the page, and adds the words', async () => {
      const page = await opened()
      await page.focus('#field')
      const before = await page.evaluate(() => document.documentElement.outerHTML)
      await select(page, WORDS)
      await there(page).toBe(true)
      const box = await stage.sidebar(page).box(CONTROL)
      const lines = await linesOf(page)
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) {
        const isOff =
          box !== null &&
          (box.y >= line.bottom ||
            box.y + box.height <= line.top ||
            box.x >= line.right ||
            box.x + box.width <= line.left)
        expect(isOff).toBe(true)
      }
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field')
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
      await stage.sidebar(page).press(`${CONTROL} button`)
      const list = await openedLibrary(stage.session)
      await list.waitForSelector('.editor')
      expect(await textOf(list, '.add mark')).toBe(WORDS)
      for (const each of [list, page]) await each.close()
    })

    it('goes on Escape, on a scroll, and with another selection, which has one of its own', async () => {
      const page = await opened()
      await select(page, WORDS)
      await there(page).toBe(true)
      const first = await stage.sidebar(page).box(CONTROL)
      await page.bringToFront()
      await page.keyboard.press('Escape')
      await there(page).toBe(false)
      await select(page, OTHER)
      await there(page).toBe(true)
      expect((await stage.sidebar(page).box(CONTROL))?.y).not.toBe(first?.y)
      await page.evaluate(() => scrollBy(0, 40))
      await there(page).toBe(false)
      await select(page, WORDS)
      await there(page).toBe(true)
      await page.evaluate(() => getSelection()?.removeAllRanges())
      await there(page).toBe(false)
      await page.close()
    })

    it('ends on Escape in the list, which stays open, and closes with the next one', async () => {
      const page = await opened()
      await select(page, WORDS)
      await there(page).toBe(true)
      await stage.sidebar(page).focus(`${CONTROL} button`)
      await page.keyboard.press('Escape')
      await there(page).toBe(false)
      expect(await stage.sidebar(page).query('.sidebar.open')).not.toBeNull()
      await page.keyboard.press('Escape')
      await expect.poll(() => stage.sidebar(page).query('.sidebar.collapsed')).not.toBeNull()
      await page.close()
    })

    it('is only where the sidebar is open, and not for what is written in a field', async () => {
      const page = await opened()
      await select(page, WORDS)
      await there(page).toBe(true)
      await stage.sidebar(page).press('.tool.collapse')
      await there(page).toBe(false)
      await select(page, OTHER)
      await pause()
      expect(await isThere(page)).toBe(false)
      await stage.sidebar(page).press('.tab')
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#field')
        field?.focus()
        field?.select()
      })
      await pause()
      expect(await isThere(page)).toBe(false)
      await page.close()
    })

    it('says why nothing is added', async () => {
      const page = await opened()
      await select(page, 'Trump said Ukraine')
      await there(page).toBe(true)
      await stage.sidebar(page).press(`${CONTROL} button`)
      await expect
        .poll(() => stage.sidebar(page).text(`${CONTROL}[data-adding=outside] .facts`))
        .toContain('not all of it')
      await page.close()
    })

    it('speaks the interface’s language, in its colours', async () => {
      for (const [language, label] of Object.entries(LABELS)) {
        await settle(stage.session, { language, theme: language === 'ar' ? 'dark' : 'light' })
        const page = await opened()
        await select(page, WORDS)
        await there(page).toBe(true)
        expect(await stage.sidebar(page).text(`${CONTROL} button`)).toBe(label)
        expect(await stage.sidebar(page).evaluate(CONTROL, (control) => control.dir)).toBe(
          language === 'ar' ? 'rtl' : 'ltr'
        )
        if (process.env['SHOTS'])
          await page.screenshot({ path: `/tmp/shots/${stage.target}-${language}.png` as `${string}.png` })
        await page.close()
      }
      await settle(stage.session, { language: 'en' })
    })
  },
  { '/tall': TALL }
)
