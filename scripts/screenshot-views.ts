/** The views that pictures are made of, each as a reader would come to it. */
import type { Page } from 'puppeteer-core'
import type { Language } from '../src/core/dossier'
import { emulateSystem } from '../tests/e2e/harness/appearance'
import { storeSettings } from '../tests/e2e/harness/control'
import type { Session } from '../tests/e2e/harness/launch'
import type { PageServer } from '../tests/e2e/harness/server'
import { findSidebar, type Sidebar } from '../tests/e2e/harness/shadow'
import { pause, waitFor } from '../tests/e2e/harness/wait'

/** What both stores ask for, in CSS pixels. */
const STORE_SIZE = { width: 1280, height: 800 } as const
/** Longer than scrolling and a late highlight take. */
const SETTLED_MS = 500

export interface Studio {
  readonly session: Session
  readonly server: PageServer
  /** A page of the extension, to change settings from. */
  readonly control: Page
}

export interface Look {
  readonly language: Language
  readonly dark: boolean
}

/** Make a PNG of `STORE_SIZE`. */
export type View = (studio: Studio, look: Look) => Promise<Uint8Array>

/** A news page with the sidebar, a statement and its passage in focus. */
export const evidence: View = (studio, look) =>
  overPage(studio, look, '/sample', async (page, sidebar) => {
    await sidebar.click('[data-statement=p1] .sentence')
    return shot(page)
  })

/** A copy that changed a leader's words: what it says, and the difference. */
export const changed: View = (studio, look) =>
  overPage(studio, look, '/copy', async (page, sidebar) => {
    await sidebar.click('[data-verdict=altered] .reveal')
    return shot(page)
  })

/** The leaders side by side in the sidebar. */
export const comparison: View = (studio, look) =>
  overPage(studio, look, '/sample', async (page, sidebar) => {
    await sidebar.click('.menu > .tool')
    await sidebar.click('[data-entry=compare]')
    return shot(page)
  })

/** An article that no dossier knows: what its leaders are found to say. */
export const anyArticle: View = (studio, look) =>
  overPage(studio, look, `/news-${look.language}`, async (page, sidebar) => {
    await sidebar.click('.tab')
    await sidebar.click('[data-statement] .reveal')
    return shot(page)
  })

/** An article of the library with its statements in the margin. */
export const library: View = async (studio, look) => {
  await dress(studio, look)
  const page = await studio.session.openExtensionPage('library/library.html#article=putin-macron-call-2025')
  await page.setViewport(STORE_SIZE)
  await emulateSystem(studio.session, page, look)
  await page.waitForSelector(`.library[lang=${look.language}] .text .note`)
  const picture = await shot(page)
  await page.close()
  return picture
}

async function overPage(
  studio: Studio,
  look: Look,
  path: string,
  take: (page: Page, sidebar: Sidebar) => Promise<Uint8Array>
): Promise<Uint8Array> {
  const { session, server } = studio
  await dress(studio, look)
  const page = await session.openPage(server.url(path))
  await page.setViewport(STORE_SIZE)
  await emulateSystem(session, page, look)
  const sidebar = await waitFor('the sidebar', () => findSidebar(session.target, page))
  await waitFor('its statements', async () => (await sidebar.read())?.lang === look.language)
  const picture = await take(page, sidebar)
  await page.close()
  return picture
}

async function dress({ control }: Studio, { language }: Look): Promise<void> {
  await storeSettings(control, { language })
}

async function shot(page: Page): Promise<Uint8Array> {
  await page.bringToFront()
  await pause(SETTLED_MS)
  return page.screenshot()
}
