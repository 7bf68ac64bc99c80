import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { painted } from '../../scripts/browser/painted'
import { waitFor } from '../../scripts/browser/wait'
import { unknownPage } from '../pages/unknown'
import { paste } from './harness/clipboard'
import { drawnPanel, passageBox, restOn } from './harness/drawn'
import { inBothBrowsers } from './stage'

inBothBrowsers(
  'the card beside a passage',
  (stage) => {
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
    })
    afterAll(() => control.close())
    beforeEach(() => storeSettings(control, { language: 'en', openByItself: false, unknown: 'marks' }))

    /** Rest the pointer on the first passage of a leader, a third down the window; gives what the passage says. */
    const rest = async (page: Page, speaker: string): Promise<string> => {
      const words = await waitFor('the passage', async () => (await painted(page))[`mawqif-${speaker}`]?.[0] ?? null)
      const far = await passageBox(page, words)
      await page.evaluate((y) => scrollBy({ top: y - innerHeight / 3, behavior: 'instant' }), far?.y ?? 0)
      await restOn(page, words, async () => (await stage.sidebar(page).text('[data-beside]')) !== null)
      return words
    }
    /** From the top of the passage's first line to the bottom of its last. */
    const extent = (page: Page, words: string): Promise<readonly [number, number] | null> =>
      page.evaluate((wanted) => {
        for (const highlight of CSS.highlights.values()) {
          for (const painted of highlight) {
            const range = document.createRange()
            range.setStart(painted.startContainer, painted.startOffset)
            range.setEnd(painted.endContainer, painted.endOffset)
            const { top, bottom } = range.getBoundingClientRect()
            if (String(range).startsWith(wanted)) return [top, bottom] as const
          }
        }
        return null
      }, words)
    const card = (page: Page) => stage.sidebar(page).text('[data-beside]')

    it('stands clear of all of its passage, and says the verdict, who reports it and how', async () => {
      const page = await stage.open('/paragraphs')
      await stage.view(page)
      const words = await rest(page, 'putin')
      expect(await card(page)).toMatch(/Putin[^]*Word for word[^]*Report[^]*Show in the list[^]*Copy as text/u)
      const box = await stage.sidebar(page).box('[data-beside]')
      const [top, bottom] = (await extent(page, words)) ?? [0, 0]
      expect((box?.y ?? 0) >= bottom || (box?.y ?? 0) + (box?.height ?? 0) <= top).toBe(true)
      await page.close()
    })

    it('stays while the pointer comes to it, copies, leads to the list, and goes', async () => {
      const page = await stage.open('/unknown-en')
      await stage.view(page)
      await rest(page, 'macron')
      expect(await card(page)).toMatch(/Macron[^]*Found automatically[^]*On record/u)
      await stage.sidebar(page).press('[data-act=share]')
      await expect.poll(() => card(page)).toContain('Copied.')
      await stage.sidebar(page).press('[data-act=list]')
      await expect.poll(() => drawnPanel(page)).toMatchObject({ open: true })
      await expect
        .poll(() =>
          stage
            .sidebar(page)
            .evaluate('[data-grade]', (root) => root.querySelector<HTMLElement>('[aria-current]')?.dataset.speaker)
        )
        .toBe('macron')
      expect(await card(page)).toBeNull()
      expect((await paste(page)).text).toContain('Found automatically')
      await page.close()
    })

    it('goes when the pointer leaves it for the page', async () => {
      const page = await stage.open('/unknown-en')
      await stage.view(page)
      await rest(page, 'macron')
      const box = await stage.sidebar(page).box('[data-beside]')
      await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { steps: 4 })
      expect(await card(page)).not.toBeNull()
      await page.mouse.move(5, 5)
      await expect.poll(() => card(page)).toBeNull()
      await page.close()
    })

    it('lets a statement be dismissed, and undone where it was done', async () => {
      const page = await stage.open('/unknown-en')
      const before = (await stage.view(page)).statements.length
      await rest(page, 'macron')
      await stage.sidebar(page).press('[data-act=close]')
      await expect.poll(() => card(page)).toContain('Statement hidden.')
      await stage.viewWhere(page, 'one less', ({ statements }) => statements.length === before - 1)
      await stage.sidebar(page).press('[data-act=undo]')
      await stage.viewWhere(page, 'all again', ({ statements }) => statements.length === before)
      await page.close()
    })
  },
  { '/unknown-en': unknownPage('en') }
)
