import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { paragraphsPage } from '../pages/paragraphs'
import { bundledDossier } from './harness/bundled'
import { openOptions, storedSettings, storeSettings } from '../../scripts/browser/control'
import { passageBox, pressAndHold, waitForPanel, type DrawnPanel } from './harness/drawn'
import { press } from './harness/library'
import { lastInFocus, painted } from '../../scripts/browser/painted'
import { openPopup } from '../../scripts/browser/popup'
import { type Sidebar } from '../../scripts/browser/sidebar'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { evidence, STATEMENTS } from './truth'
import { inTurns } from './wide'

const COLLAPSE = '.collapse'
const CLOSE = '.close'
const MENU = '.menu > .tool'
const MOVE = '[data-entry=dockLeft]'
const HANDLE = '[role=separator]'
const NEXT = '.next'
/** The width that nobody chose. */
const USUAL = 392
const STEP = 16

/** An article whose own field has the focus, and which writes down every key and every loss of the focus. */
const WATCHING = paragraphsPage()
  .replace('<body>', '<body><input id="search">')
  .replace(
    '</body>',
    `<script>
window.keys = []; window.moves = []
document.getElementById('search').focus()
for (const type of ['keydown', 'keypress', 'keyup']) for (const target of [document.body, document, window])
  target.addEventListener(type, (event) => window.keys.push(type + ' ' + event.key))
document.addEventListener('focusout', (event) => window.moves.push(event.target.id))
</script></body>`
  )

interface Watching {
  readonly keys: string[]
  readonly moves: string[]
}

inBothBrowsers(
  'the sidebar',
  (stage) => {
    const either = inTurns(stage)
    let options: Page
    beforeAll(async () => {
      options = await openOptions(stage.session)
    })
    beforeEach(() => storeSettings(options, { language: 'en', side: 'right' }))

    /** The state holds on this page, after a reload, and in a tab opened later. */
    const expectRemembered = async (page: Page, wanted: Partial<DrawnPanel>): Promise<void> => {
      await waitForPanel(page, wanted)
      await page.reload()
      await waitForPanel(page, wanted)
      const later = await stage.open('/breaks')
      await waitForPanel(later, wanted)
      await later.close()
    }
    const inFocus = (sidebar: Sidebar): Promise<string | null> =>
      sidebar.evaluate('[data-statement][aria-current=true]', (card) => card.dataset.statement ?? '')
    /** The passage is scrolled into view, painted as the one in focus, and marked in the sidebar. */
    const expectRevealed = async (page: Page, id: string): Promise<void> => {
      const active = await waitFor('a passage in focus', () => lastInFocus(page))
      expect(active).toEqual([evidence(id)])
      await expect.poll(() => passageBox(page, evidence(id))).toMatchObject({ inView: true })
      expect(await inFocus(stage.sidebar(page))).toBe(id)
    }

    either('speaks the language chosen, changes it while it is open, and leaves the evidence in its own', async () => {
      const page = await stage.open('/paragraphs')
      const { positions } = bundledDossier(stage.target)
      const languages = [
        ['ar', 'rtl'],
        ['en', 'ltr'],
        ['fr', 'ltr'],
        ['ru', 'ltr'],
        ['ar', 'rtl']
      ] as const
      for (const [lang, dir] of languages) {
        await options.bringToFront()
        await options.click(`input[name=language][value=${lang}]`)
        const view = await stage.viewWhere(page, `a sidebar in ${lang}`, (each) => each.lang === lang)
        expect(view.dir).toBe(dir)
        for (const { id, summaries } of view.statements) {
          const position = positions.find(({ statements }) => statements.includes(id))
          expect(summaries).toEqual([position?.summary[lang]])
        }
        for (const { id } of STATEMENTS) {
          const sentence = await stage.sidebar(page).query(`[data-statement=${id}] .sentence`)
          expect(await sentence?.evaluate((element) => [element.lang, element.dir])).toEqual(['ar', 'rtl'])
          expect(await sentence?.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
        }
      }
      await page.close()
    })

    it('scrolls the page to the passage of the statement that is clicked', async () => {
      const page = await stage.open('/long')
      const sidebar = stage.sidebar(page)
      await expect.poll(() => passageBox(page, evidence('m3'))).toMatchObject({ inView: false })
      await sidebar.press('[data-statement=m3] .sentence')
      await expectRevealed(page, 'm3')
      await page.close()
    })

    it('scrolls to the passage with the keyboard alone, statement by statement', async () => {
      const page = await stage.open('/long')
      const sidebar = stage.sidebar(page)
      await sidebar.press(NEXT)
      await expectRevealed(page, 'p1')
      await page.keyboard.press('Enter')
      await expect.poll(() => inFocus(sidebar)).toBe('p2')
      await page.close()
    })

    it('opens from its tab at the statement whose passage is clicked in the page', async () => {
      await storeSettings(options, { language: 'en', side: 'right', collapsed: true })
      const page = await stage.open('/paragraphs')
      await waitForPanel(page, { open: false, tab: true })
      await waitFor('the painted passage', () => passageBox(page, evidence('m3')))
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 4))
      const box = await passageBox(page, evidence('m3'))
      expect(box).toMatchObject({ inView: true })
      await page.mouse.click(box?.x ?? 0, box?.y ?? 0)
      await waitForPanel(page, { open: true, tab: false })
      await expectRevealed(page, 'm3')
      const card = await stage.sidebar(page).query('[data-statement=m3]')
      const shownInList = () =>
        card?.evaluate((element) => {
          const list = element.closest('.list')?.getBoundingClientRect()
          const { top, bottom } = element.getBoundingClientRect()
          return list && { above: Math.min(0, top - list.top), below: Math.max(0, bottom - list.bottom) }
        })
      await expect.poll(shownInList).toEqual({ above: 0, below: 0 })
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
      await page.close()
    })

    either('collapses to a tab, opens from it, and stays as it was left', async () => {
      const page = await stage.open('/paragraphs')
      await waitForPanel(page, { open: true, tab: false, width: USUAL })
      await stage.sidebar(page).press(COLLAPSE)
      await expectRemembered(page, { open: false, tab: true, width: 0 })
      const view = await stage.view(page)
      expect(view).toMatchObject({ grade: 'full', dossier: 'putin-macron-call-2025' })
      expect(view.statements).toHaveLength(STATEMENTS.length)
      await stage.sidebar(page).press('.tab')
      await expectRemembered(page, { open: true, tab: false, width: USUAL })
      await page.close()
    })

    either('keeps the width given to it with the arrow keys', async () => {
      const page = await stage.open('/paragraphs')
      await stage.sidebar(page).press(NEXT)
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      await waitForPanel(page, { width: USUAL + 2 * STEP })
      await page.keyboard.press('ArrowRight')
      await expectRemembered(page, { width: USUAL + STEP, side: 'right' })
      await expect.poll(() => storedSettings(options)).toMatchObject({ width: USUAL + STEP })
      await page.close()
    })

    it('keeps the width it was dragged to', async () => {
      const page = await stage.open('/paragraphs')
      await waitForPanel(page, { width: USUAL })
      const grip = await stage.sidebar(page).box(HANDLE)
      const [x, y] = [(grip?.x ?? 0) + (grip?.width ?? 0) / 2, 300]
      const edge = await page.evaluate(() => document.documentElement.clientWidth)
      await pressAndHold(page, x, y)
      await page.mouse.move(edge - 450, y, { steps: 4 })
      await waitForPanel(page, { width: 450 })
      await page.mouse.move(edge - 500, y, { steps: 4 })
      await page.mouse.up()
      await page.mouse.move(edge - 300, y)
      await expectRemembered(page, { width: 500 })
      await expect.poll(() => storedSettings(options)).toMatchObject({ width: 500 })
      await page.close()
    })

    either('keeps the side it was moved to, on pages that are open too', async () => {
      const other = await stage.open('/excerpt')
      const page = await stage.open('/paragraphs')
      await waitForPanel(page, { side: 'right' })
      await stage.sidebar(page).press(MENU)
      await stage.sidebar(page).press(MOVE)
      await expectRemembered(page, { side: 'left' })
      await waitForPanel(other, { side: 'left' })
      await expect.poll(() => storedSettings(options)).toMatchObject({ side: 'left' })
      await other.close()
      await page.close()
    })

    it('goes with its paint when it is closed, and comes back with it from the popup', async () => {
      const page = await stage.open('/paragraphs')
      await waitForPanel(page, { open: true })
      await waitFor('paint', async () => (await painted(page))['mawqif-putin'] ?? null)
      await stage.sidebar(page).press(CLOSE)
      await expect.poll(() => stage.sidebar(page).isThere()).toBe(false)
      expect(await painted(page)).toEqual({})
      const popup = await openPopup(stage.session, page)
      await popup.waitForSelector('[data-state=recognised]')
      await press(popup, '.actions .primary')
      await waitForPanel(page, { open: true })
      expect(Object.keys(await painted(page)).sort()).toEqual(['mawqif-macron', 'mawqif-putin'])
      if (!popup.isClosed()) await popup.close()
      await page.close()
    })

    it('opens without moving the focus', async () => {
      const page = await stage.open('/watching')
      await waitForPanel(page, { open: true })
      const watching = () =>
        page.evaluate(() => [document.activeElement?.id, (window as unknown as Watching).moves] as const)
      expect(await watching()).toEqual(['search', []])
      await page.keyboard.type('باريس')
      expect(await page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('باريس')
      expect(await watching()).toEqual(['search', []])
      await page.close()
    })

    it('keeps keys pressed in it from the listeners of the page', async () => {
      const page = await stage.open('/watching')
      const sidebar = stage.sidebar(page)
      const keys = () => page.evaluate(() => (window as unknown as Watching).keys.splice(0))
      await page.keyboard.press('j')
      expect(await keys()).toContain('keydown j')
      await sidebar.press(NEXT)
      for (const key of ['Tab', 'ArrowLeft', 'j', '/', 'Enter'] as const) await page.keyboard.press(key)
      await waitForPanel(page, { width: USUAL + STEP })
      await page.keyboard.press('Escape')
      await waitForPanel(page, { open: false })
      expect(await keys()).toEqual([])
      await page.close()
    })
  },
  { '/watching': WATCHING }
)
