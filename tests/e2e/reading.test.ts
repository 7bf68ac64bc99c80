import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { openOptions, storedSettings, storeSettings } from '../../scripts/browser/control'
import { drawnPanel, passageBox, restOn } from './harness/drawn'
import { listedStatements } from './harness/listed'
import { lastInFocus, painted } from '../../scripts/browser/painted'
import { waitFor } from '../../scripts/browser/wait'
import { innerScrollPage } from '../pages/inner-scroll'
import { inBothBrowsers } from './stage'
import { evidence, STATEMENTS } from './truth'
import { inTurns } from './wide'

const speakersOf = (id: string): readonly string[] =>
  id === 'j1' ? ['putin', 'macron'] : id[0] === 'p' ? ['putin'] : ['macron']

inBothBrowsers(
  'reading',
  (stage) => {
    const either = inTurns(stage)
    let options: Page
    beforeAll(async () => {
      options = await openOptions(stage.session)
    })
    beforeEach(() => storeSettings(options, { language: 'en', side: 'left' }))

    const listed = (page: Page) => listedStatements(stage.sidebar(page), 'statement')
    const beside = (page: Page): Promise<string | null> =>
      stage.sidebar(page).evaluate('[data-beside]', (card) => card.dataset.beside ?? '')
    /** Rest the pointer on a passage that is in the window. */
    const rest = async (page: Page, id: string): Promise<void> => {
      const box = await waitFor('the painted passage', () => passageBox(page, evidence(id)))
      await page.mouse.move(box.x, box.y)
    }

    either('lists by topic and leader what is chosen, says how much, and steps through it', async () => {
      const page = await stage.open('/paragraphs')
      await stage.view(page)
      const all = await listed(page)
      expect(all).toHaveLength(STATEMENTS.length)
      await stage.sidebar(page).press('[data-choice=iran]')
      await expect.poll(() => listed(page)).toEqual(['p3', 'm3'])
      await stage.sidebar(page).press('[data-choice=macron]')
      await expect.poll(() => listed(page)).toEqual(['m3'])
      await expect
        .poll(() =>
          stage.sidebar(page).evaluate('[data-grade]', (root) => root.querySelector('output.spoken')?.textContent)
        )
        .toBe('Showing 1 of 7 statements')
      await stage.sidebar(page).press('.next')
      await expect.poll(() => lastInFocus(page)).toEqual([evidence('m3')])
      await stage.sidebar(page).press('[data-choice=iran]')
      await expect.poll(() => listed(page)).toEqual(all?.filter((id) => speakersOf(id).includes('macron')))
      await stage.sidebar(page).press('[data-choice=macron]')
      await expect.poll(() => listed(page)).toEqual(all)
      expect((await stage.view(page)).statements).toHaveLength(STATEMENTS.length)
      await page.close()
    })

    either(
      'sets the leaders side by side, over the page, and leads from a statement to its passage beside the list',
      async () => {
        const page = await stage.open('/edited')
        await stage.view(page)
        await stage.sidebar(page).press('.compare')
        const width = await page.evaluate(() => document.documentElement.clientWidth)
        await expect.poll(() => drawnPanel(page)).toMatchObject({ open: true, width })
        const columns = () =>
          stage
            .sidebar(page)
            .evaluate('[data-grade]', (root) =>
              [...root.querySelectorAll('.topic:first-of-type .group')].map((group) =>
                Math.round(group.getBoundingClientRect().y)
              )
            )
        const [first, second] = (await columns()) ?? []
        expect(first).toBe(second)
        await stage.sidebar(page).press('[data-statement=m1] .reveal')
        expect(await waitFor('a passage in focus', () => lastInFocus(page))).toHaveLength(1)
        const [one, other] = (await columns()) ?? []
        expect(one).toBeLessThan(other ?? 0)
        await page.close()
      }
    )

    it('shows marks at the heights of the passages, and goes to the one that is pressed', async () => {
      const page = await stage.open('/long')
      await stage.view(page)
      const marks = () =>
        stage.sidebar(page).evaluate('[data-grade]', (root) =>
          [...root.querySelectorAll<HTMLElement>('.notch')].map((notch) => ({
            id: notch.dataset.notch ?? '',
            share: Number.parseFloat(notch.style.insetBlockStart) / 100
          }))
        )
      await expect.poll(async () => (await marks())?.length).toBe(STATEMENTS.length)
      for (const { id, share } of (await marks()) ?? []) {
        const box = await passageBox(page, evidence(id))
        const there = await page.evaluate((y) => (y + scrollY) / document.documentElement.scrollHeight, box?.y ?? 0)
        expect(Math.abs(share - there)).toBeLessThan(0.02)
      }
      expect(await passageBox(page, evidence('m3'))).toMatchObject({ inView: false })
      await stage.sidebar(page).press('[data-notch=m3]')
      await expect.poll(() => passageBox(page, evidence('m3'))).toMatchObject({ inView: true })
      await page.close()
    })

    it('shows the marks of a page that scrolls in an element, and follows it', async () => {
      const page = await stage.open('/inner-scroll')
      await stage.view(page)
      const shares = () =>
        stage
          .sidebar(page)
          .evaluate('[data-grade]', (root) =>
            [...root.querySelectorAll<HTMLElement>('.notch')].map(({ style }) =>
              Number.parseFloat(style.insetBlockStart)
            )
          )
      await expect.poll(async () => (await shares())?.length).toBe(STATEMENTS.length)
      const seen = (await shares()) ?? []
      expect(seen).toEqual(seen.toSorted((one, other) => one - other))
      // The element leaves a tenth of the window above it and below.
      for (const share of seen) expect(share > 10 && share < 90).toBe(true)
      await stage.sidebar(page).press('[data-notch=m3]')
      await expect.poll(() => passageBox(page, evidence('m3'))).toMatchObject({ inView: true })
      const moved = ((await shares()) ?? []).map((share, i) => Math.abs(share - (seen[i] ?? 0)))
      expect(moved).toHaveLength(seen.length)
      expect(Math.max(...moved)).toBeLessThan(1)
      await page.close()
    })

    it('shows the statement beside a passage while the pointer rests there or on what is shown, and takes nothing else', async () => {
      await storeSettings(options, { language: 'en', side: 'left', collapsed: true })
      const page = await stage.open('/paragraphs')
      await stage.view(page)
      await restOn(page, evidence('p1'), async () => (await beside(page)) === 'p1')
      const words = await stage.sidebar(page).text('[data-beside]')
      expect(words).toContain('Putin')
      expect(words).toContain('Word for word')
      const card = await stage.sidebar(page).box('[data-beside]')
      await page.mouse.move((card?.x ?? 0) + 20, (card?.y ?? 0) + 40, { steps: 3 })
      expect(await beside(page)).toBe('p1')
      const isOurs = (x: number, y: number): Promise<boolean> =>
        page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName === 'mawqif-sidebar', x, y)
      expect(await isOurs((card?.x ?? 0) + 20, (card?.y ?? 0) + 40)).toBe(true)
      expect(await isOurs((card?.x ?? 0) - 20, (card?.y ?? 0) + 40)).toBe(false)
      await page.mouse.move(5, 5)
      await expect.poll(() => beside(page)).toBeNull()
      await restOn(page, evidence('p1'), async () => (await beside(page)) === 'p1')
      await page.keyboard.press('Escape')
      await expect.poll(() => beside(page)).toBeNull()
      await page.close()
    })

    either('says of a changed passage that it is changed, and that the summary is the article’s', async () => {
      await storeSettings(options, { language: 'en', side: 'left', collapsed: true })
      const page = await stage.open('/edited')
      const { statements } = await stage.view(page)
      const altered = statements.find(({ verdict }) => verdict === 'altered')
      const [words] = await waitFor('altered words', async () => (await painted(page))['mawqif-altered'] ?? null)
      await restOn(page, words ?? '', async () => (await beside(page)) === altered?.id)
      const said = await stage.sidebar(page).text('[data-beside]')
      expect(said).toContain('Changed on this page')
      expect(said).toContain('Summary of the original article')
      await page.close()
    })

    it('shows nothing beside a passage that something of the page lies over', async () => {
      const page = await stage.open('/paragraphs')
      await stage.view(page)
      await page.evaluate(() => {
        const cover = document.createElement('div')
        cover.style.cssText = 'position: fixed; inset: 0; background: white'
        document.body.append(cover)
      })
      await rest(page, 'p1')
      await new Promise((resolve) => setTimeout(resolve, 600))
      expect(await beside(page)).toBeNull()
      await page.close()
    })

    it('switches the marks off and on in one move, here and on pages opened later', async () => {
      const page = await stage.open('/paragraphs')
      await waitFor('paint', async () => (await painted(page))['mawqif-putin'] ?? null)
      const before = await painted(page)
      await stage.sidebar(page).press('.marks')
      await expect.poll(() => painted(page)).toEqual({})
      await expect.poll(() => storedSettings(options)).toMatchObject({ marks: false })
      const later = await stage.open('/breaks')
      await stage.view(later)
      expect(await painted(later)).toEqual({})
      await later.close()
      await page.bringToFront()
      await stage.sidebar(page).press('[data-statement=m3] .reveal')
      await expect.poll(() => lastInFocus(page)).toEqual([evidence('m3')])
      expect(Object.keys(await painted(page)).filter((name) => name !== 'mawqif-active')).toEqual([])
      await stage.sidebar(page).press('.marks')
      await expect.poll(() => painted(page)).toMatchObject(before)
      await page.close()
    })
  },
  { '/inner-scroll': innerScrollPage() }
)
