/** Views and states that a user meets more rarely, beside pictures of how they looked. */
import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { unsurePage } from '../pages/unknown'
import { choose, emulateSystem, type Appearance } from '../../scripts/browser/appearance'
import { openOptions } from '../../scripts/browser/control'
import { differenceFromKept, setLetters, TOLERANCE } from './harness/picture'
import { libraryThatFailed, popupWithoutNetwork, readForever, sidePanelOf } from './harness/states'
import { isSidebarAt } from '../../scripts/browser/sidebar'
import { waitFor } from '../../scripts/browser/wait'
import { inBothBrowsers, type Stage } from './stage'

/** What is in the page: its sample page, what is pressed, and which part is pictured. */
interface InPage extends Appearance {
  readonly name: string
  readonly path: string
  readonly settings?: object
  readonly press: readonly string[]
  readonly part: string
}

const IN_PAGE: readonly InPage[] = [
  { name: 'unknown', path: '/unsure-ar', language: 'ar', theme: 'light', press: ['.tab', '.unsure input'], part: '.panel' },
  { name: 'unknown', path: '/unsure-en', language: 'en', theme: 'dark', press: ['.tab', '.unsure input'], part: '.panel' },
  { name: 'share', path: '/edited', language: 'ar', theme: 'light', press: ['[data-statement=p2] .share .tool'], part: '.panel' },
  { name: 'card', path: '/long', language: 'ar', theme: 'light', settings: { collapsed: true }, press: ['[data-notch=j1]'], part: '[data-beside]' }
] // prettier-ignore

const DOCUMENTS: readonly (Appearance & {
  readonly name: string
  readonly ready: string
  readonly open: (stage: Stage, control: Page) => Promise<Page>
})[] = [
  { name: 'side-panel', language: 'ar', theme: 'dark', ready: '[data-grade=related]', open: sidePanelOver('/unsure-ar') },
  { name: 'side-panel-nothing', language: 'en', theme: 'light', ready: '[data-state=unknown]', open: sidePanelOver('/plain') },
  { name: 'popup-offline', language: 'ar', theme: 'light', ready: '[data-state=offline]', open: popupWithoutNetwork },
  { name: 'library-failed', language: 'ar', theme: 'light', ready: '.state[data-kind=failed]', open: libraryThatFailed },
  { name: 'library-loading', language: 'en', theme: 'dark', ready: '.state[data-kind=loading]', open: libraryThatReads }
] // prettier-ignore

/** Take a picture of a part of the sidebar, over a page that may be scrolled where the frame is not. */
async function pictureOf(page: Page, part: ElementHandle<HTMLElement>): Promise<Uint8Array> {
  // The frame is cut to what is drawn a moment after it is drawn.
  const box = await waitFor('a part of the sidebar over the page', async () => {
    const drawn = await part.boundingBox()
    return drawn && (await isSidebarAt(page, drawn.x + drawn.width / 2, drawn.y + drawn.height / 2)) ? drawn : null
  })
  const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const)
  // Chromium would make the window larger for what is beyond it, and the page would be told of a scroll.
  return page.screenshot({ clip: { ...box, x: box.x + left, y: box.y + top }, captureBeyondViewport: false })
}

function sidePanelOver(path: string) {
  return async (stage: Stage, control: Page): Promise<Page> => sidePanelOf(stage, control, await stage.open(path))
}

async function libraryThatReads(stage: Stage): Promise<Page> {
  const page = await libraryThatFailed(stage)
  await readForever(page)
  return page
}

inBothBrowsers(
  'the pictures of states',
  (stage) => {
    let control: Page
    beforeAll(async () => {
      control = await openOptions(stage.session)
    })
    const nameOf = ({ name, language, theme }: Appearance & { readonly name: string }): string =>
      `${stage.target}/${name}-${language}-${theme}`

    it.each(IN_PAGE)('show the sidebar as it was, $name, in $language, $theme', async (view) => {
      await choose(control, view, { side: 'right', ...view.settings })
      const page = await stage.open(view.path)
      await emulateSystem(stage.session, page, {})
      await stage.view(page)
      const sidebar = stage.sidebar(page)
      await setLetters((await sidebar.query('.panel')) as ElementHandle<HTMLElement>)
      await sidebar.press(...view.press)
      const part = await waitFor(view.part, () => sidebar.query(view.part))
      expect(await differenceFromKept(nameOf(view), () => pictureOf(page, part))).toBeLessThanOrEqual(TOLERANCE)
      await page.close()
    })

    it.each(DOCUMENTS)('show $name as it was, in $language, $theme', async (view) => {
      await choose(control, view, { showIn: view.name.startsWith('side-panel') ? 'browser' : 'page' })
      const page = await view.open(stage, control)
      await page.waitForSelector(view.ready)
      await page.setViewport({ width: 420, height: 800 })
      const root = (await page.waitForSelector(`.mawqif[lang=${view.language}] body`)) as ElementHandle<HTMLElement>
      await setLetters(root)
      expect(await differenceFromKept(nameOf(view), () => page.screenshot())).toBeLessThanOrEqual(TOLERANCE)
      for (const open of await stage.session.browser.pages()) if (open !== control) await open.close()
    })
  },
  { '/unsure-ar': unsurePage('ar'), '/unsure-en': unsurePage('en') }
)
