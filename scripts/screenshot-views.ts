/** The views that pictures are made of, each as a user would come to it. */
import type { Page } from 'puppeteer-core'
import sharp from 'sharp'
import type { InterfaceLanguage } from '../src/core/text/language'
import { emulateSystem } from './browser/appearance'
import { storeSettings } from './browser/control'
import type { Session } from './browser/launch'
import { openPopup } from './browser/popup'
import type { PageServer } from './browser/server'
import { sidebarIn, type Sidebar } from './browser/sidebar'
import { steady } from './browser/steady'
import { waitFor } from './browser/wait'

/** What both stores ask for, in CSS pixels. */
const STORE_SIZE = { width: 1280, height: 800 } as const
/** Where the sample paper is served for the popup, which tells the host: a name that can be nobody's. */
export const HOST = 'almadar.example'
/** Where a popup hangs in the picture, in CSS pixels. */
const HUNG = { side: 72, top: 8, radius: 10 } as const

export interface Studio {
  readonly session: Session
  readonly server: PageServer
  /** A page of the extension, to change settings from. */
  readonly control: Page
}

export interface Look {
  readonly language: InterfaceLanguage
  readonly dark: boolean
}

/** Make a PNG of `STORE_SIZE`. */
export type View = (studio: Studio, look: Look) => Promise<Uint8Array>

/** A news page with the sidebar, a statement and its passage in focus. */
export const evidence: View = (studio, look) =>
  overPage(studio, look, '/sample', async (page, sidebar) => {
    await sidebar.press('[data-statement=p1] .sentence')
    return shot(page)
  })

/** A copy that changed a leader's words: what it says, and the difference. */
export const changed: View = (studio, look) =>
  overPage(studio, look, '/copy', async (page, sidebar) => {
    await sidebar.press('[data-verdict=altered] .reveal')
    return shot(page)
  })

/** The popup over a page of an invented paper, hung where the browser hangs it. */
export const popup: View = async (studio, look) => {
  const { session } = studio
  await dress(studio, look, { openByItself: false })
  const page = await session.openPage(`http://${HOST}/sample`)
  await page.setViewport(STORE_SIZE)
  await emulateSystem(session, page, look)
  await waitFor('the sidebar', () => sidebarIn(page).isThere())
  const summary = await openPopup(session, page)
  await emulateSystem(session, summary, look)
  const element = await summary.waitForSelector(`[data-state=recognised][lang=${look.language}]`)
  if (element === null) throw new Error('the popup shows nothing')
  const over = await element.screenshot()
  await summary.close()
  const under = await shot(page)
  await page.close()
  return hang(over, under, look)
}

/** Hang a popup from the top of a picture, at the end of the lines, with the line and the shadow that browsers give it. */
async function hang(over: Uint8Array, under: Uint8Array, { language, dark }: Look): Promise<Uint8Array> {
  const { width, height } = await sharp(over).metadata()
  const left = language === 'ar' ? HUNG.side : STORE_SIZE.width - width - HUNG.side
  const at = `x="${left}" y="${HUNG.top}" width="${width}" height="${height}" rx="${HUNG.radius}"`
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${STORE_SIZE.width}" height="${STORE_SIZE.height}">
<defs><filter id="soft"><feGaussianBlur stdDeviation="14"/></filter></defs>
<rect ${at} fill="#000" opacity="0.45" filter="url(#soft)"/>
<rect ${at} fill="none" stroke="${dark ? '#5b5f66' : '#b9b4aa'}" stroke-width="2"/></svg>`
  const mask = `<svg width="${width}" height="${height}"><rect width="${width}" height="${height}" rx="${HUNG.radius}"/></svg>`
  const rounded = await sharp(over)
    .composite([{ input: Buffer.from(mask), blend: 'dest-in' }])
    .png()
    .toBuffer()
  return sharp(under)
    .composite([{ input: Buffer.from(frame) }, { input: rounded, left, top: HUNG.top }])
    .png()
    .toBuffer()
}

/** The leaders side by side in the sidebar. */
export const comparison: View = (studio, look) =>
  overPage(studio, look, '/sample', async (page, sidebar) => {
    await sidebar.press('.compare')
    return shot(page)
  })

/** An article that no dossier knows: what its leaders are found to say. */
export const anyArticle: View = (studio, look) =>
  overPage(studio, look, `/news-${look.language}`, async (page, sidebar) => {
    await sidebar.press('.tab')
    await sidebar.press('[data-statement] .reveal')
    return shot(page)
  })

/** An article of the library with its statements in the margin. */
export const library: View = (studio, look) => inLibrary(studio, look, 'article=putin-macron-call-2025', '.text .note')

/** What is told to whoever installed it. */
export const introduction: View = (studio, look) => inLibrary(studio, look, 'welcome', '.welcome')

/** A page that was kept, in the library. */
export const kept: View = async (studio, look) => {
  await dress(studio, look)
  const page = await studio.session.openPage(`http://${HOST}/news-${look.language}`)
  const sidebar = sidebarIn(page)
  await waitFor('the tab', () => sidebar.query('.tab'))
  await sidebar.press('.tab', '[data-onward=keep]')
  await waitFor('the page kept', () => sidebar.query('[data-keeping=kept]'))
  await page.close()
  return inLibrary(studio, look, 'kept', '[data-kept-page] summary', async (list) => {
    await list.click('[data-kept-page] summary')
    await list.waitForSelector('.kept-statements blockquote')
  })
}

async function inLibrary(
  studio: Studio,
  look: Look,
  route: string,
  ready: string,
  prepare: (page: Page) => Promise<void> = async () => {}
): Promise<Uint8Array> {
  await dress(studio, look)
  const page = await studio.session.openExtensionPage(`library/library.html#${route}`)
  await page.setViewport(STORE_SIZE)
  await emulateSystem(studio.session, page, look)
  await page.waitForSelector(`.library[lang=${look.language}] ${ready}`)
  await prepare(page)
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
  const sidebar = sidebarIn(page)
  await waitFor('its statements', async () => (await sidebar.read())?.lang === look.language)
  const picture = await take(page, sidebar)
  await page.close()
  return picture
}

async function dress({ control }: Studio, { language }: Look, others: object = {}): Promise<void> {
  await storeSettings(control, { ...others, language })
}

async function shot(page: Page): Promise<Uint8Array> {
  await page.bringToFront()
  return steady(() => page.screenshot())
}
