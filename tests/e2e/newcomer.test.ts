/** A newcomer's first hour in one browser, from the installing to a file that is taken out: what each step leaves is what the next one needs. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, loopbackBuild, type LoopbackBuild } from '../../scripts/browser/build'
import { openOptions, storeSettings } from '../../scripts/browser/control'
import { introductionTab } from '../../scripts/browser/introduction'
import { launchBrowser, type Session, type Target } from '../../scripts/browser/launch'
import { type PageServer, serve } from '../../scripts/browser/server'
import { sidebarIn } from '../../scripts/browser/sidebar'
import { waitFor } from '../../scripts/browser/wait'
import { samplePages } from '../pages'
import { otherEnglishPage } from '../pages/other-article'
import { unknownPage } from '../pages/unknown'
import { sayWho, select } from './harness/adding'
import { fill, noteSaved, openedLibrary, openLibrary, press, saved, textOf } from './harness/library'

const WORDS = 'the old town sealed off by police'
const CHANGED = unknownPage('en').replace('must take account', 'must not take account')

describe.each<Target>(['chromium', 'firefox'])('a newcomer with %s', (target) => {
  let build: LoopbackBuild
  let server: PageServer
  let session: Session
  /** The article that is kept, and its list. */
  let page: Page
  let library: Page
  beforeAll(async () => {
    build = loopbackBuild(builtExtension(target))
    server = await serve({
      '/sample': samplePages()['/sample'],
      '/talks': otherEnglishPage(),
      '/summit': unknownPage('en'),
      '/elsewhere': CHANGED
    })
    session = await launchBrowser(target, build.dir, { language: 'en', introduction: true })
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
    build?.remove()
  })

  /** Who is listed on a page, a name for each statement. */
  const speakers = async (of: Page): Promise<readonly string[]> =>
    ((await sidebarIn(of).read())?.statements ?? []).map(({ speaker }) => speaker)

  it('is told what it does, and leaves the introduction for an article', async () => {
    const welcome = await introductionTab(session.browser)
    await welcome.waitForSelector('.welcome .button.primary')
    expect(await textOf(welcome, '.step .count')).toBe('Step 1 of 4')
    await press(welcome, '.welcome .button.quiet')
    await welcome.waitForSelector('.card')
    const control = await openOptions(session)
    await storeSettings(control, { language: 'en' })
    for (const each of [control, welcome]) await each.close()
  })

  it('reads three articles', async () => {
    const known = await session.openPage(server.url('/sample'))
    await expect.poll(() => speakers(known)).toHaveLength(7)
    const talks = await session.openPage(server.url('/talks'))
    await expect.poll(() => speakers(talks)).not.toEqual([])
    for (const each of [talks, known]) await each.close()
    page = await session.openPage(server.url('/summit'))
    await expect.poll(() => speakers(page)).toEqual(['macron', 'putin'])
  })

  it('keeps one', async () => {
    await sidebarIn(page).press('.tab', '[data-onward=keep]')
    await expect.poll(() => sidebarIn(page).text('[data-keeping=kept]')).toBe('Kept in the library, on this device.')
  })

  it('corrects who said something, and sees it on the page', async () => {
    const card = '[data-statement][data-speaker=macron]'
    await sidebarIn(page).press(`${card} .why:not(.elsewhere) > summary`, `${card} .correct`)
    library = await openedLibrary(session)
    await press(library, '[data-statement][aria-current] [data-kept=edit]')
    await library.waitForSelector('[data-field=speaker] input')
    await fill(library, 'speaker', 'Merz')
    await press(library, '[data-field=speaker] .offered button')
    await press(library, '[data-kept=save]')
    await expect.poll(async () => (await speakers(page)).toSorted()).toEqual(['merz', 'putin'])
    await library.close()
  })

  it('adds what the finder left out', async () => {
    await page.bringToFront()
    await select(page, WORDS)
    await sidebarIn(page).press('[data-onward=add]')
    library = await openedLibrary(session)
    await sayWho(library)
    await press(library, '[data-kept=save]')
    await library.waitForSelector('.kept-statements > [data-origin=mine]')
    await expect.poll(() => speakers(page)).toHaveLength(3)
    await library.close()
  })

  it('sees elsewhere that a quotation of it was changed, and how', async () => {
    const other = await session.openPage(server.url('/elsewhere'))
    await expect.poll(() => speakers(other)).toContain('putin')
    const line = '[data-speaker=putin] [data-elsewhere=changed]'
    await sidebarIn(other).press('.tab')
    await waitFor('the same words, changed', () => sidebarIn(other).query(line))
    await sidebarIn(other).press(`${line} summary`)
    expect(await sidebarIn(other).text(`${line} .change`)).toBe('a negation was added or dropped')
    await other.close()
  })

  it('takes out as a table what was kept, corrected and added', async () => {
    library = await openLibrary(session, '#kept')
    await noteSaved(library)
    await press(library, '[data-out=csv]')
    const table = await waitFor('the file', async () => (await saved(library)) ?? null)
    for (const said of ['Merz', 'Ann Lee', WORDS, 'must take account']) expect(table).toContain(said)
    expect(table).not.toContain('not take account')
  })
})
