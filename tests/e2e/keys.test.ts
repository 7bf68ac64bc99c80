import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { paragraphsPage } from '../pages/paragraphs'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { drawnPanel, passageBox } from './harness/drawn'
import { lastInFocus, painted } from '../../scripts/browser/painted'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers } from './stage'
import { evidence } from './truth'

const COMMANDS = ['toggle-sidebar', 'next-passage', 'previous-passage', 'toggle-marks'] as const
const READING = paragraphsPage().replace('<body>', '<body><input id="search">')

/** The part of the extension's API that is used here. */
interface ExtensionWorld {
  readonly browser: {
    readonly commands: { getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]> }
    readonly tabs: {
      query(query: object): Promise<readonly { readonly id: number; readonly url?: string }[]>
      sendMessage(tab: number, message: object, options: object): Promise<void>
    }
  }
}

inBothBrowsers(
  'the keys',
  (stage) => {
    let options: Page
    beforeAll(async () => {
      options = await openOptions(stage.session)
    })
    beforeEach(() => storeSettings(options, { language: 'en', side: 'left', collapsed: true }))

    /** Hand a command to the page as the background does when its keys are pressed: drivers' keys never reach the browser. */
    const command = (page: Page, name: (typeof COMMANDS)[number]): Promise<void> =>
      options.evaluate(
        async (url, given) => {
          const { tabs } = (globalThis as unknown as ExtensionWorld).browser
          const tab = (await tabs.query({})).find((each) => each.url === url)
          await tabs.sendMessage(tab?.id ?? -1, { type: 'command', command: given }, { frameId: 0 })
        },
        page.url(),
        name
      )
    const isOpen = async (page: Page): Promise<boolean | undefined> => (await drawnPanel(page))?.open
    const focusInSidebar = (page: Page): Promise<string | null> =>
      stage.sidebar(page).evaluate(':focus', (element) => element.className)
    const inFocus = async (page: Page): Promise<string> =>
      (await waitFor('a passage in focus', () => lastInFocus(page))).join(' ')

    it('are known to the browser, with keys of their own', async () => {
      const commands = await options.evaluate(() => (globalThis as unknown as ExtensionWorld).browser.commands.getAll())
      const ours = commands.filter(({ name }) => COMMANDS.some((each) => each === name))
      expect(ours.map(({ name }) => name).sort()).toEqual([...COMMANDS].sort())
      expect(new Set(ours.map(({ shortcut }) => shortcut)).size).toBe(COMMANDS.length)
      for (const { shortcut } of ours) expect(shortcut).not.toBe('')
    })

    it('open the sidebar at the passage that is read, and give the focus back where it was', async () => {
      const page = await stage.open('/reading')
      await stage.view(page)
      await waitFor('paint', async () => (await painted(page))['mawqif-putin'] ?? null)
      await page.bringToFront()
      await page.focus('#search')
      await command(page, 'toggle-sidebar')
      await expect.poll(() => isOpen(page)).toBe(true)
      await expect.poll(() => focusInSidebar(page)).toBe('reveal')
      const card = await stage.sidebar(page).query('[data-statement]:has(:focus)')
      const id = await card?.evaluate((element) => element.dataset.statement ?? '')
      expect(await passageBox(page, evidence(id ?? ''))).toMatchObject({ inView: true })
      await page.keyboard.press('Escape')
      await expect.poll(() => isOpen(page)).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
      await page.close()
    })

    it('go from passage to passage and show each statement beside its words, without taking the focus', async () => {
      const page = await stage.open('/reading')
      await stage.view(page)
      await page.bringToFront()
      await page.focus('#search')
      await command(page, 'next-passage')
      expect(await inFocus(page)).toBe(evidence('p1'))
      const beside = () => stage.sidebar(page).evaluate('[data-beside]', (card) => card.dataset.beside)
      await expect.poll(beside).toBe('p1')
      await command(page, 'next-passage')
      await expect.poll(() => inFocus(page)).toBe(evidence('p2'))
      const said = await stage.sidebar(page).query('output.spoken')
      await expect.poll(() => said?.evaluate((status) => status.textContent)).toBe('Statement 2 of 7, Putin')
      await command(page, 'previous-passage')
      await command(page, 'previous-passage')
      await expect.poll(() => inFocus(page)).toBe(evidence('j1'))
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
      expect(await isOpen(page)).toBe(false)
      await page.close()
    })

    it('switch the marks off and on', async () => {
      const page = await stage.open('/paragraphs')
      await waitFor('paint', async () => (await painted(page))['mawqif-putin'] ?? null)
      await command(page, 'toggle-marks')
      await expect.poll(() => painted(page)).toEqual({})
      await command(page, 'toggle-marks')
      await expect.poll(async () => Object.keys(await painted(page)).sort()).toEqual(['mawqif-macron', 'mawqif-putin'])
      await page.close()
    })

    it('lead from a statement into its passage, where reading goes on', async () => {
      await storeSettings(options, { language: 'en', side: 'left' })
      const page = await stage.open('/paragraphs')
      await stage.view(page)
      await page.bringToFront()
      await stage.sidebar(page).focus('[data-statement=m3] .reveal')
      await page.keyboard.press('Enter')
      expect(await inFocus(page)).toBe(evidence('m3'))
      const caret = () =>
        page.evaluate(() => {
          const range = getSelection()?.getRangeAt(0)
          return range?.startContainer.textContent?.slice(range.startOffset) ?? ''
        })
      await expect.poll(async () => (await caret()).startsWith(evidence('m3').slice(0, 20))).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
      await command(page, 'toggle-sidebar')
      await expect.poll(() => isOpen(page)).toBe(false)
      await command(page, 'toggle-sidebar')
      await expect.poll(() => focusInSidebar(page)).toBe('reveal')
      const back = await stage.sidebar(page).query('[data-statement=m3]:has(:focus)')
      expect(back).not.toBeNull()
      await page.close()
    })
  },
  { '/reading': READING }
)
