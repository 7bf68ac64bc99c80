import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { formatRoute } from '../../src/core/library/route'
import { unknownPage, unsurePage } from '../pages/unknown'
import {
  type Appearance,
  appearancesOf,
  choose,
  emulateSystem,
  EVERY_APPEARANCE
} from '../../scripts/browser/appearance'
import { bringAxe, violations } from './harness/axe'
import { openOptions } from '../../scripts/browser/control'
import { openPopup } from '../../scripts/browser/popup'
import { KEPT_PAGES, keepPages } from './harness/kept-library'
import { libraryThatFailed, popupWithoutNetwork, readForever, sidePanelOf } from './harness/states'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers, inChromium, type Stage } from './stage'
import { isWide } from './wide'

const CALL = 'putin-macron-call-2025'

/** A view of the sidebar: a sample page, the window's width, settings, and what is pressed one after the other. */
interface SidebarCase {
  readonly name: string
  readonly path: string
  readonly width?: number
  readonly settings?: object
  readonly press?: readonly string[]
  /** What the view is about, still there after the last look. */
  readonly shows?: string
  /** It may be looked at in every appearance. */
  readonly every?: true
}

const SIDEBARS: readonly SidebarCase[] = [
  { name: 'open', path: '/sample', every: true },
  { name: 'with altered words', path: '/edited' },
  { name: 'with words that are absent', path: '/excerpt', press: ['summary'] },
  { name: 'collapsed', path: '/sample', settings: { collapsed: true } },
  { name: 'as a sheet', path: '/sample', width: 390 },
  { name: 'comparing', path: '/edited', press: ['.compare'] },
  { name: 'with its menu open', path: '/sample', press: ['.menu > .tool'] },
  { name: 'narrowed', path: '/sample', press: ['[data-choice=iran]', '[data-choice=macron]', '.next'] },
  { name: 'with a share menu open', path: '/sample', press: ['[data-statement=p1] .share .tool'] },
  {
    name: 'beside a passage',
    path: '/long',
    settings: { collapsed: true },
    press: ['[data-notch=j1]'],
    shows: '[data-beside=j1]'
  },
  {
    name: 'of statements found in the text',
    path: '/unsure',
    press: ['.tab', '.unsure input', '.statement .why summary'],
    shows: '.statement[data-tier="3"]',
    every: true
  },
  { name: 'narrowed to nothing', path: '/sample', press: ['[data-choice=iran]', '[data-choice=follow-up]'] }
]

/** Each state of the popup, and how a user comes to it. */
const POPUPS: readonly {
  readonly state: string
  readonly every?: true
  readonly paused?: boolean
  readonly open: (stage: Stage) => Promise<Page>
}[] = [
  { state: 'recognised', every: true, open: (stage) => popupOver(stage, stage.server.url('/edited')) },
  { state: 'related', open: (stage) => popupOver(stage, stage.server.url('/unknown-en')) },
  { state: 'unknown', open: (stage) => popupOver(stage, stage.server.url('/plain')) },
  { state: 'paused', paused: true, open: (stage) => popupOver(stage, stage.server.url('/plain')) },
  { state: 'not-allowed', open: (stage) => popupOver(stage, `${stage.server.otherOrigin}/plain`) },
  { state: 'restricted', open: (stage) => popupOver(stage, 'about:blank') },
  { state: 'looking', open: popupThatLooks },
  { state: 'offline', open: popupWithoutNetwork },
  { state: 'failed', open: ({ session }) => session.openExtensionPage(`${session.popup}?tab=2147483647`) }
]

async function popupOver({ session, server, view }: Stage, url: string): Promise<Page> {
  const page = await session.openPage(url)
  if (['/edited', '/unknown-en'].some((path) => url === server.url(path))) await view(page)
  return openPopup(session, page)
}

/** It looks for as long as the test does: the time after which it asks again never comes. */
async function popupThatLooks(stage: Stage): Promise<Page> {
  const popup = await popupOver(stage, `${stage.server.otherOrigin}/plain`)
  await popup.waitForSelector('[data-state=not-allowed]')
  await popup.evaluate(() => {
    const wait = globalThis.setTimeout
    globalThis.setTimeout = ((run: () => void, ms: number) => (ms === 150 ? 0 : wait(run, ms))) as typeof wait
  })
  await popup.click('.button.primary')
  return popup
}

const SIDE_PANELS: readonly { readonly name: string; readonly path: string; readonly ready: string }[] = [
  { name: 'of a known article', path: '/edited', ready: '[data-grade=edited]' },
  { name: 'of statements found in the text', path: '/unsure', ready: '[data-grade=related] [data-statement]' },
  { name: 'of a page about something else', path: '/plain', ready: '[data-state=unknown]' }
]

const LIBRARY = [
  { name: 'articles', hash: '', ready: '.card' },
  { name: 'an article', hash: `#article=${CALL}`, ready: '.text .note' },
  { name: 'a statement', hash: `#article=${CALL}&statement=m3`, ready: '#note-m3[aria-current=true]' },
  { name: 'the comparison', hash: '#view=compare', ready: '.cell .position' },
  { name: 'no kept pages', hash: '#kept', ready: '.kept .state' },
  { name: 'the timeline', hash: '#view=timeline', ready: '.matrix' },
  { name: 'search results', hash: '#q=Iran', ready: '.result' },
  { name: 'nothing left by a filter', hash: '#view=timeline&from=2099-01-01', ready: '.state[data-kind=empty]' },
  { name: 'an article that is not there', hash: '#article=no-such-article', ready: '.state[data-kind=missing]' },
  { name: 'a brief', hash: `#brief=${CALL}`, ready: '.brief' },
  { name: 'the introduction', hash: '#welcome', ready: '.welcome' },
  { name: 'the introduction’s last step', hash: '#welcome=access', ready: '.welcome' }
] as const

const [CORRECTED, LONG] = KEPT_PAGES.map(({ address }) => formatRoute({ view: 'kept-page', address, statement: null }))

/** The library once pages are kept. */
const KEPT = [
  { name: 'the kept pages', hash: '#kept', ready: '[data-kept-page] .own-note', press: [] },
  { name: 'the timeline as a table', hash: '#view=timeline', ready: '.matrix', press: ['.as-table summary'] },
  { name: 'all statements', hash: '#view=statements', ready: '.result[data-kind=kept]', press: [] },
  { name: 'a kept page', hash: LONG, ready: '.kept-page blockquote', press: [] },
  { name: 'a statement that is corrected', hash: CORRECTED, ready: '.own-note', press: ['[data-kept=edit]'] },
  { name: 'what is found in kept pages', hash: '#q=river', ready: '.result[data-kind=kept]', press: [] },
  { name: 'what of them is to be deleted', hash: '#kept', ready: '[data-kept-page]', press: ['.forget-some summary'] }
]

/** axe reads the same document in both browsers. */
const inItsBrowsers = isWide ? inBothBrowsers : inChromium

inItsBrowsers(
  'axe finds nothing',
  (stage) => {
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
    })

    /** Look at the document of `frame` in these languages and themes; `shown` tells that it is drawn so. */
    const look = async (
      frame: Frame,
      appearances: readonly Appearance[],
      shown: (language: string, theme: string) => Promise<boolean>,
      settings: object = {}
    ): Promise<readonly string[]> => {
      const found: string[] = []
      for (const appearance of appearances) {
        const { language, theme } = appearance
        await emulateSystem(stage.session, frame.page(), { forced: theme === 'forced' })
        await choose(control, appearance, settings)
        await waitFor(`${language}, ${theme}`, () => shown(language, theme === 'forced' ? 'auto' : theme))
        for (const violation of await violations(frame)) found.push(`${language}, ${theme}: ${violation}`)
      }
      await emulateSystem(stage.session, frame.page(), {})
      return found
    }
    const looksOf = ({ index, every }: { readonly index: number; readonly every?: true }): readonly Appearance[] =>
      every && isWide ? EVERY_APPEARANCE : appearancesOf(index)
    const lookAtDocument = async (
      page: Page,
      appearances: readonly Appearance[],
      settings: object = {}
    ): Promise<readonly string[]> => {
      await bringAxe(page.mainFrame())
      const shown = (language: string, theme: string): Promise<boolean> =>
        page.evaluate(
          ([lang, colours]) =>
            document.documentElement.lang === lang && document.documentElement.dataset.theme === colours,
          [language, theme] as const
        )
      return look(page.mainFrame(), appearances, shown, settings)
    }

    it.each(SIDEBARS.map((each, index) => ({ ...each, index })))(
      'in the sidebar, $name',
      async ({ path, width, settings = {}, press = [], shows = '.tab', ...view }) => {
        await choose(control, { language: 'en', theme: 'light' }, settings)
        const page = await stage.open(path)
        if (width !== undefined) await page.setViewport({ width, height: 800 })
        await stage.view(page)
        const sidebar = stage.sidebar(page)
        await sidebar.press(...press)
        const what = await waitFor(shows, () => sidebar.query(shows))
        // The card beside a passage is passed by, since it repeats the list; its colours are looked at all the same.
        await what.evaluate((element) => element.removeAttribute('aria-hidden'))
        const root = (await sidebar.query('[data-grade]')) as ElementHandle<HTMLElement>
        const frame = await sidebar.frame()
        await bringAxe(frame)
        const shown = (language: string, theme: string): Promise<boolean> =>
          root.evaluate(
            (drawn, lang, colours) => drawn.lang === lang && drawn.dataset.theme === colours,
            language,
            theme
          )
        expect(await look(frame, looksOf(view), shown, settings)).toEqual([])
        expect(await what.evaluate((element) => element.isConnected)).toBe(true)
        await page.close()
      }
    )

    it.each(POPUPS.map((each, index) => ({ ...each, index })))(
      'in the popup, $state',
      async ({ state, open, paused = false, ...view }) => {
        const settings = { pausedSites: paused ? [new URL(stage.server.origin).host] : [] }
        await choose(control, { language: 'en', theme: 'light' }, settings)
        const popup = await open(stage)
        await popup.waitForSelector(`[data-state=${state}]`)
        expect(await lookAtDocument(popup, looksOf(view), settings)).toEqual([])
        for (const page of await stage.session.browser.pages())
          if (page !== control && !page.isClosed()) await page.close()
      }
    )

    it.each(LIBRARY.map((each, index) => ({ ...each, index })))('in the library, $name', async (view) => {
      const page = await stage.session.openExtensionPage(`library/library.html${view.hash}`)
      await page.waitForSelector(view.ready)
      expect(await lookAtDocument(page, looksOf(view))).toEqual([])
      await page.close()
    })

    it.each(KEPT.map((each, index) => ({ ...each, index })))('in the library, $name', async (view) => {
      if (view.index === 0) await keepPages(stage.session)
      const page = await stage.session.openExtensionPage(`library/library.html${view.hash}`)
      await page.waitForSelector(view.ready)
      for (const selector of view.press) await page.click(selector)
      expect(await lookAtDocument(page, looksOf(view))).toEqual([])
      await page.close()
    })

    it.each(['known', 'unknown'])('in the sample page of an article that is %s', async (kind) => {
      const page = await stage.session.openExtensionPage(`sample/sample.html?${kind}`)
      await page.waitForSelector('.sample article')
      expect(await lookAtDocument(page, appearancesOf(kind === 'known' ? 0 : 2))).toEqual([])
      await page.close()
    })

    it('in the library, where its files cannot be read, and while they are read again', async () => {
      const page = await libraryThatFailed(stage)
      expect(await lookAtDocument(page, appearancesOf(0))).toEqual([])
      await readForever(page)
      expect(await lookAtDocument(page, appearancesOf(1))).toEqual([])
      await page.close()
    })

    it.each(SIDE_PANELS.map((each, index) => ({ ...each, index })))('in the side panel, $name', async (view) => {
      const settings = { showIn: 'browser' }
      await choose(control, { language: 'en', theme: 'light' }, settings)
      const page = await stage.open(view.path)
      const panel = await sidePanelOf(stage, control, page)
      await panel.waitForSelector(view.ready)
      expect(await lookAtDocument(panel, looksOf(view), settings)).toEqual([])
      await panel.close()
      await page.close()
    })

    it('in the options', async () => {
      const page = await openOptions(stage.session)
      expect(await lookAtDocument(page, looksOf({ index: 0, every: true }), { pausedSites: ['example.org'] })).toEqual(
        []
      )
      await page.close()
    })

    it('in the page of people and topics of one’s own, with what is wrong beside its field', async () => {
      const page = await stage.session.openExtensionPage('watch-list/watch-list.html')
      await page.waitForSelector('.watch-list form')
      await page.type('#names-en', 'Ann Merjani')
      await page.click('[data-watch=save]')
      await page.waitForSelector('[data-watched]')
      await page.type('#names-ar', 'مرجاني')
      await page.click('[data-watch=save]')
      await page.waitForSelector('#names-ar-problem')
      expect(await lookAtDocument(page, looksOf({ index: 2 }))).toEqual([])
      await page.close()
    })

    it('in nothing, unless there is something to find in its document', async () => {
      const page = await stage.open('/sample')
      await stage.view(page)
      const sidebar = stage.sidebar(page)
      const root = (await sidebar.query('[data-grade]')) as ElementHandle<HTMLElement>
      const frame = await sidebar.frame()
      await bringAxe(frame)
      await root.evaluate((drawn) => {
        for (const name of ['aria-label', 'title']) drawn.querySelector('.close')?.removeAttribute(name)
        const wordmark = drawn.querySelector<HTMLElement>('.wordmark')
        if (wordmark !== null) wordmark.style.color = '#bbbbbb'
      })
      const rules = (await violations(frame)).map((line) => line.split(':')[0])
      expect(rules.toSorted()).toEqual(['button-name', 'color-contrast'])
      await page.close()
    })
  },
  { '/unknown-en': unknownPage('en'), '/unsure': unsurePage('en') }
)
