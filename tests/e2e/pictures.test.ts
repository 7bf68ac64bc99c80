import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Appearance, choose } from '../../scripts/browser/appearance'
import { openOptions } from '../../scripts/browser/control'
import { addStyle, difference, differenceFromKept, setLetters, shrink, TOLERANCE } from './harness/picture'
import { steady } from '../../scripts/browser/steady'
import { openPopup } from '../../scripts/browser/popup'
import { inBothBrowsers } from './stage'

/** What a broken layout must at least differ by: so far beyond the tolerance that no chance is in it. */
const BROKEN = 3 * TOLERANCE

/** The options are more paper than letters: what is a fault there is a smaller share of them. */
const SPARSE = 0.0036

const AS_SEEN: readonly Appearance[] = [
  { language: 'ar', theme: 'light' },
  { language: 'ar', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' }
]
const PAGES = [
  {
    name: 'library',
    path: 'library/library.html#article=putin-macron-call-2025',
    ready: '.text .note',
    part: null,
    tolerance: TOLERANCE
  },
  { name: 'options', path: 'options/options.html', ready: '.options', part: '.options main', tolerance: SPARSE }
] as const

/** Chromium would make the window larger for what is beyond it. */
const AS_IT_STANDS = { captureBeyondViewport: false } as const

/** Ways in which a layout breaks, each done to what is drawn. */
const BREAKS: readonly { readonly name: string; readonly css: string }[] = [
  { name: 'lines that do not wrap', css: '.mawqif * { white-space: nowrap !important }' },
  { name: 'the other direction', css: '.mawqif { direction: ltr !important }' },
  { name: 'no spaces', css: '.mawqif * { padding: 0 !important; margin: 0 !important; gap: 0 !important }' },
  { name: 'the colours of the other theme', css: '.mawqif { --light: !important; --dark: initial !important }' },
  { name: 'letters of another size', css: '.mawqif .summary, .mawqif .sentence { font-size: 19px !important }' }
]

inBothBrowsers('the pictures', (stage) => {
  let control: Page
  beforeAll(async () => {
    control = await openOptions(stage.session)
  })

  /** Draw the sidebar over a sample page, and give its panel. */
  const drawSidebar = async (appearance: Appearance): Promise<{ page: Page; panel: ElementHandle<HTMLElement> }> => {
    await choose(control, appearance, { side: 'right' })
    const page = await stage.open('/edited')
    await stage.view(page)
    const panel = await stage.sidebar(page).query('.panel')
    if (panel === null) throw new Error('the sidebar has no panel')
    await setLetters(panel)
    return { page, panel }
  }

  it.each(AS_SEEN)('show the sidebar as it was, in $language, $theme', async (appearance) => {
    const { page, panel } = await drawSidebar(appearance)
    const name = `${stage.target}/sidebar-${appearance.language}-${appearance.theme}`
    expect(await differenceFromKept(name, () => panel.screenshot(AS_IT_STANDS))).toBeLessThanOrEqual(TOLERANCE)
    await page.close()
  })

  it.each(AS_SEEN.slice(0, 3))('show the popup as it was, in $language, $theme', async (appearance) => {
    await choose(control, appearance)
    const page = await stage.open('/edited')
    await stage.view(page)
    const popup = await openPopup(stage.session, page)
    const summary = (await popup.waitForSelector('[data-state=recognised]')) as ElementHandle<HTMLElement>
    await setLetters(summary)
    const name = `${stage.target}/popup-${appearance.language}-${appearance.theme}`
    expect(await differenceFromKept(name, () => summary.screenshot())).toBeLessThanOrEqual(TOLERANCE)
    await popup.close()
    await page.close()
  })

  describe.each(PAGES)('show the $name', ({ name: view, path, ready, part, tolerance }) => {
    it.each(AS_SEEN.slice(0, 3))('as it was, in $language, $theme', async (appearance) => {
      await choose(control, appearance)
      const page = await stage.session.openExtensionPage(path)
      await page.waitForSelector(ready)
      const root = (await page.waitForSelector(`.mawqif[lang=${appearance.language}]`)) as ElementHandle<HTMLElement>
      await setLetters(root)
      const name = `${stage.target}/${view}-${appearance.language}-${appearance.theme}`
      const shown = part === null ? page : ((await page.waitForSelector(part)) as ElementHandle<HTMLElement>)
      expect(await differenceFromKept(name, () => shown.screenshot(), tolerance)).toBeLessThanOrEqual(tolerance)
      await page.close()
    })
  })

  it('tell one row of the options that stands elsewhere', async () => {
    await choose(control, { language: 'ar', theme: 'light' })
    const page = await stage.session.openExtensionPage('options/options.html')
    const main = (await page.waitForSelector('.options[lang=ar] main')) as ElementHandle<HTMLElement>
    await setLetters(main)
    const intact = await shrink(await steady(() => main.screenshot()))
    expect(difference(intact, await shrink(await steady(() => main.screenshot())))).toBeLessThan(SPARSE / 2)
    const seenWith = async (selector: string, css: string): Promise<number> => {
      await main.$eval(selector, (element, style) => ((element as HTMLElement).style.cssText = style), css)
      const share = difference(intact, await shrink(await steady(() => main.screenshot())))
      await main.$eval(selector, (element) => ((element as HTMLElement).style.cssText = ''))
      return share
    }
    expect(await seenWith('.group:nth-of-type(2) .choices', 'translate: 7px 0')).toBeGreaterThan(SPARSE / 2)
    expect(await seenWith('.group:nth-of-type(2) .checks', 'translate: 0 4px')).toBeGreaterThan(SPARSE)
    await page.close()
  })

  it('tell a broken layout, and only that', async () => {
    const { page, panel } = await drawSidebar({ language: 'ar', theme: 'light' })
    const intact = await shrink(await steady(() => panel.screenshot(AS_IT_STANDS)))
    const seenWith = async (css: string): Promise<number> => {
      const takeOut = await addStyle(panel, css)
      const share = difference(intact, await shrink(await steady(() => panel.screenshot(AS_IT_STANDS))))
      await takeOut()
      return share
    }
    // Letters drawn a fifth of a pixel elsewhere are smoothed otherwise in every place.
    expect(await seenWith('.mawqif .list { transform: translate(0.2px, 0.2px) }')).toBeLessThan(TOLERANCE)
    for (const { name, css } of BREAKS) expect([name, (await seenWith(css)) > BROKEN]).toEqual([name, true])
    await panel.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.disabled = true
    })
    expect(difference(intact, await shrink(await steady(() => panel.screenshot(AS_IT_STANDS))))).toBeGreaterThan(BROKEN)
    await page.close()
  })
})
