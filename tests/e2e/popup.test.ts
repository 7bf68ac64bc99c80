import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { bundledDossier } from './harness/bundled'
import { rest } from '../../scripts/browser/at-rest'
import { badgeOf, openOptions, storeSettings } from '../../scripts/browser/control'
import { passageBox } from './harness/drawn'
import { press } from './harness/library'
import { lastInFocus, painted } from '../../scripts/browser/painted'
import { openPopup, popupText, pressInPopup } from '../../scripts/browser/popup'
import { inBothBrowsers } from './stage'
import { evidence, STATEMENTS } from './truth'
import { inTurns, triedIn } from './wide'

const PRIMARY = '.button.primary'
const PAUSE = '.button:not(.primary)'

/** Where each position must stand: under its topic, in its leader's column; what both hold is across the columns. */
const PLACES = [
  { topic: 'Ukraine', leader: 'Putin', position: 'putin-ukraine' },
  { topic: 'Ukraine', leader: 'Macron', position: 'macron-ukraine' },
  { topic: 'Iran', leader: 'Putin', position: 'putin-iran' },
  { topic: 'Iran', leader: 'Macron', position: 'macron-iran' },
  { topic: 'Follow-up', leader: 'Together: Putin and Macron', position: 'joint-follow-up' }
] as const

/** Each position leads to the first of its statements that is on the page. */
const JUMPS = [
  { position: 'macron-iran', path: '/long', statement: 'm3' },
  { position: 'macron-ukraine', path: '/edited', statement: 'm1' },
  { position: 'joint-follow-up', path: '/long', statement: 'j1' }
] as const

inBothBrowsers('the popup', (stage) => {
  const either = inTurns(stage)
  let control: Page
  beforeAll(async () => {
    control = await openOptions(stage.session)
  })
  beforeEach(() => storeSettings(control, { language: 'en' }))

  const badge = (page: Page): Promise<string> => badgeOf(control, page.url())
  const waitForBadge = (page: Page, text: string): Promise<void> => expect.poll(() => badge(page)).toBe(text)
  /** Open the popup on `page` and wait until it has said what it finds. */
  const popupOn = async (page: Page, state: string): Promise<Page> => {
    const popup = await openPopup(stage.session, page)
    await popup.waitForSelector(`[data-state=${state}]`)
    return popup
  }
  const expectGone = async (page: Page): Promise<void> => {
    await expect.poll(() => stage.sidebar(page).isThere()).toBe(false)
    expect(await painted(page)).toEqual({})
  }
  const close = async (...pages: readonly Page[]): Promise<void> => {
    for (const page of pages) if (!page.isClosed()) await page.close()
  }

  either('sets each leader’s summary under its topic, and says how much of the article is there', async () => {
    const page = await stage.open('/paragraphs')
    await stage.view(page)
    const popup = await popupOn(page, 'recognised')
    const { positions } = bundledDossier(stage.target)
    expect(await readMatrix(popup)).toEqual(
      PLACES.map((place) => ({
        ...place,
        summary: positions.find(({ id }) => id === place.position)?.summary.en,
        verdict: 'verbatim'
      }))
    )
    expect(await popup.$eval('.grade', (grade) => (grade as HTMLElement).dataset.grade)).toBe('full')
    expect(await popup.$eval('.coverage', (line) => line.textContent)).toBe(
      '100% of the article’s words are on this page'
    )
    await close(popup, page)
  })

  either('speaks Arabic to whoever chose it', async () => {
    await storeSettings(control, { language: 'ar' })
    const page = await stage.open('/excerpt')
    await stage.view(page)
    const popup = await popupOn(page, 'recognised')
    expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ar',
      'rtl'
    ])
    const { positions } = bundledDossier(stage.target)
    const read = await readMatrix(popup)
    expect(read.map(({ summary }) => summary)).toEqual(
      PLACES.map(({ position }) => positions.find(({ id }) => id === position)?.summary.ar)
    )
    expect(read.map(({ verdict }) => verdict)).toEqual(['verbatim', 'verbatim', 'absent', 'absent', 'absent'])
    await close(popup, page)
  })

  either('changes its language while it is open', async () => {
    const page = await stage.open('/paragraphs')
    await stage.view(page)
    const popup = await popupOn(page, 'recognised')
    for (const [language, direction] of [
      ['ru', 'ltr'],
      ['ar', 'rtl'],
      ['fr', 'ltr']
    ] as const) {
      await storeSettings(control, { language })
      const shown = () => popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
      await expect.poll(shown).toEqual([language, direction])
      const summary = bundledDossier(stage.target).positions.find(({ id }) => id === 'putin-iran')?.summary[language]
      expect(await popup.$eval('[data-position=putin-iran] .line', (line) => line.textContent)).toBe(summary)
    }
    await close(popup, page)
  })

  it.each(triedIn(stage, JUMPS))('goes to the words of $position on $path', async ({ position, path, statement }) => {
    const page = await stage.open(path)
    await stage.view(page)
    await pressInPopup(stage.session, page, `[data-position=${position}]`)
    await expect.poll(() => lastInFocus(page)).not.toBeNull()
    const opening = evidence(statement).slice(0, 40)
    await expect.poll(() => passageBox(page, opening)).toMatchObject({ inView: true })
    const current = await stage.sidebar(page).query('[data-statement][aria-current=true]')
    expect(await current?.evaluate((card) => card.dataset.statement)).toBe(statement)
    await close(page)
  })

  either('knows no article on another page', async () => {
    const page = await stage.open('/plain')
    const popup = await popupOn(page, 'unknown')
    expect(await popup.$('[data-position]')).toBeNull()
    expect(await badge(page)).toBe('')
    await close(popup, page)
  })

  either('tells what was found on a page without a known article, and opens it', async () => {
    const page = await stage.open('/other-en')
    const { statements } = await stage.view(page)
    const popup = await popupOn(page, 'related')
    const said = await popup.$eval('main', (main) => main.textContent ?? '')
    expect(said).toMatch(/Macron.*(?:Ukraine|Iran)/su)
    expect(await popup.$$eval('[data-act]', (acts) => acts.map((act) => act.textContent))).not.toEqual([])
    expect(await badge(page)).toBe(String(statements.length))
    await press(popup, PRIMARY)
    await expect.poll(async () => (await stage.sidebar(page).query('.panel:not([hidden])')) !== null).toBe(true)
    await close(page)
  })

  it('looks at a page of a site that it does not read when told to, and not before', async () => {
    const page = await stage.session.openPage(`${stage.server.otherOrigin}/paragraphs`)
    // One that was opened after it on a site that is read is long recognised.
    const later = await stage.open('/paragraphs')
    await stage.view(later)
    await close(later)
    await expectGone(page)
    const popup = await popupOn(page, 'not-allowed')
    await press(popup, PRIMARY)
    await popup.waitForSelector('[data-state=recognised]')
    const view = await stage.view(page)
    expect(view.grade).toBe('full')
    expect(view.statements).toHaveLength(STATEMENTS.length)
    await close(popup, page)
  })

  it('pauses on a site and resumes there', async () => {
    const page = await stage.open('/paragraphs')
    await stage.view(page)
    await waitForBadge(page, '5')
    const popup = await popupOn(page, 'recognised')
    await press(popup, PAUSE)
    await popup.waitForSelector('[data-state=paused]')
    await expectGone(page)
    await waitForBadge(page, '')
    await close(popup)

    await page.reload()
    await rest(control, page)
    await expectGone(page)
    expect(await badge(page)).toBe('')

    const again = await popupOn(page, 'paused')
    await again.click(PRIMARY)
    await again.waitForSelector('[data-state=recognised]')
    expect((await stage.view(page)).grade).toBe('full')
    await waitForBadge(page, '5')
    await close(again, page)
  })

  it.each([
    { what: 'an empty tab', open: () => stage.session.openPage('about:blank') },
    {
      what: 'a page of an extension',
      open: () => stage.session.openExtensionPage(stage.session.options)
    },
    // Firefox does not tell a driver when a page of its own has loaded.
    ...(stage.target === 'chromium'
      ? [{ what: 'a page of the browser', open: () => stage.session.openPage('chrome://version') }]
      : [])
  ])('says that it cannot run on $what', async ({ open }) => {
    const page = await open()
    const popup = await popupOn(page, 'restricted')
    expect(await popup.$('.button')).toBeNull()
    await close(popup, page)
  })

  either('counts the positions of each tab on the button, and none once the tab goes elsewhere', async () => {
    const whole = await stage.open('/paragraphs?whole')
    const part = await stage.open('/excerpt?part')
    const other = await stage.open('/plain?other')
    await waitForBadge(whole, '5')
    await waitForBadge(part, '2')
    expect(await badge(other)).toBe('')
    await part.bringToFront()
    expect(await badge(whole)).toBe('5')
    await whole.goto(stage.server.url('/plain'))
    await waitForBadge(whole, '')
    expect(await badge(part)).toBe('2')
    await whole.goBack()
    await waitForBadge(whole, '5')
    await close(whole, part, other)
  })

  it('says it in the popup as the browser shows it, over the page', async () => {
    const page = await stage.open('/paragraphs')
    await stage.view(page)
    const text = await popupText(stage.session, page, /Open the sidebar/)
    for (const { summary } of bundledDossier(stage.target).positions) expect(text).toContain(summary.en)
    const other = await stage.open('/plain')
    expect(await popupText(stage.session, other, /Look again/)).not.toContain('Open the sidebar')
    await close(page, other)
  })
})

interface MatrixPlace {
  readonly topic: string
  readonly leader: string
  readonly position: string
  readonly summary: string
  readonly verdict: string
}

/** Read the popup's table as a user does: the topic above, the leader at the head of the column or across it. */
function readMatrix(popup: Page): Promise<readonly MatrixPlace[]> {
  return popup.evaluate(() => {
    const textOf = (node: Node | null | undefined): string => node?.textContent ?? ''
    const leaderOf = (cell: HTMLTableCellElement | null): Node | null | undefined =>
      cell?.querySelector('.together')?.lastElementChild ??
      document.querySelectorAll('.matrix thead .speaker')[cell?.cellIndex ?? -1]?.lastChild
    return [...document.querySelectorAll<HTMLElement>('.matrix [data-position]')].map((button) => ({
      topic: textOf(button.closest('tbody')?.querySelector('.topic')),
      leader: textOf(leaderOf(button.closest('td'))),
      position: button.dataset.position ?? '',
      summary: textOf(button.querySelector('.line')),
      verdict: button.dataset.verdict ?? ''
    }))
  })
}
