/**
 * Show Mawqif at work: build it, serve a sample news page on this machine, and open it in a real browser with the
 * extension. Without a screen the same is done unseen: what the sidebar lists is printed, and pictures are kept.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Dossier } from '../src/core/dossier'
import { emulateSystem } from './browser/appearance'
import { launchBrowser, type Session } from './browser/launch'
import { builtExtension, loopbackBuild } from './browser/build'
import { openPopup } from './browser/popup'
import { type PageServer, serve } from './browser/server'
import { sidebarIn, type SidebarView } from './browser/sidebar'
import { steady } from './browser/steady'
import { waitFor } from './browser/wait'
import { samplePages } from '../tests/pages/index'
import { buildExtension, ROOT } from './command'
import { hasDisplay, type Target } from './browser/find-browser.mjs'
import { positionsTable } from './positions-table'

/** The popup as wide as its own style sets it, and tall enough for its whole content. */
const POPUP_SIZE = { width: 420, height: 600 }

const target: Target = process.argv.includes('--firefox') ? 'firefox' : 'chromium'
const visible = hasDisplay()

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<void> {
  console.log('Building…')
  await buildExtension()
  const build = loopbackBuild(builtExtension(target))
  const server = await serve(samplePages())
  try {
    const session = await launchBrowser(target, build.dir, { visible })
    try {
      await (visible ? show(session, server) : report(session, server, build.dir))
    } finally {
      if (session.browser.connected) await session.close()
    }
  } finally {
    await server.close()
    build.remove()
  }
}

/** Keep the window open until it is closed or the command is interrupted. */
async function show({ browser, openPage }: Session, server: PageServer): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve())
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await openPage(server.url('/sample'))
  console.log(`
A news page is open at ${server.url('/sample')}. Look at:
  - the sidebar beside the article: what Putin and Macron hold on Ukraine and on Iran, each with the words it rests on;
  - those words, coloured in the page: click a statement to go to its words, click the words to go to the statement;
  - the Mawqif button in the toolbar (behind the puzzle piece): the same in a small table.
Other pages: ${['/long', '/edited', '/excerpt', '/other'].map((path) => server.url(path)).join('  ')}
Close the window, or press Ctrl-C here, to stop.`)
  await closed
}

/** Print and photograph what the sidebar and the popup show. */
async function report(current: Session, server: PageServer, build: string): Promise<void> {
  console.log(`No display: running ${target} unseen.`)
  const page = await current.openPage(server.url('/sample'))
  const view = await sidebarOf(page)
  const table = positionsTable(view, readDossier(build, view.dossier))
  console.log(`\n${table}\n\nGrade of the page: ${view.grade}. Pictures: ${await takePictures(current, page)}`)
}

/** Read a dossier as the build carries it. */
function readDossier(folder: string, id: string): Dossier {
  return JSON.parse(readFileSync(join(folder, 'dossiers', `${id}.json`), 'utf8')) as Dossier
}

async function sidebarOf(page: Page): Promise<SidebarView> {
  try {
    return await waitFor('the sidebar', async () => {
      const view = await sidebarIn(page).read()
      return view !== undefined && view !== null && view.statements.length > 0 ? view : null
    })
  } catch (error) {
    throw new Error(`The sidebar did not appear on ${page.url()}: the article was not recognised there.`, {
      cause: error
    })
  }
}

/** Photograph the page with its sidebar, and the popup; give where the pictures are. */
async function takePictures(current: Session, page: Page): Promise<string> {
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  // The first statement's passage comes into view, so that the picture holds both; nothing moves where less motion is asked for.
  await emulateSystem(current, page, {})
  await sidebarIn(page).press('[data-statement] .reveal')
  writeFileSync(join(ROOT, 'out/sidebar.png'), await steady(() => page.screenshot()))
  const popup = await openPopup(current, page)
  if (target === 'firefox') await popup.setViewport(POPUP_SIZE)
  await waitFor('the popup', () => popup.evaluate(() => document.body.innerText.trim() !== ''))
  writeFileSync(join(ROOT, 'out/popup.png'), await steady(() => popup.screenshot()))
  return 'out/sidebar.png, out/popup.png'
}
