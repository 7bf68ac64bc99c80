/** Start a real browser with the built extension, shut off from everything but this machine. */
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { builtExtension, loopbackBuild } from './browser/build'
import { openOptions } from './browser/control'
import type { Target } from './browser/find-browser.mjs'
import { launchBrowser } from './browser/launch'
import { watchErrors } from './inspect-errors'

export interface InspectBrowser {
  /** A page of the extension, which is asked about the others. */
  readonly control: Page
  /** False once the browser has ended, by itself or not. */
  isRunning(): boolean
  /** Open a window of its own, so that its page is seen and not throttled behind another. */
  openTab(): Promise<InspectTab>
  /** End it at once: it no longer obeys. */
  kill(): void
  close(): Promise<void>
}

/** A window of the browser in which pages are inspected, one after the other, whatever they do. */
export interface InspectTab {
  readonly page: Page
  /** Give what went wrong since it was last asked: errors of the extension, a crash. */
  takeErrors(): Promise<readonly string[]>
}

/** How long the browser may take to end before it is ended, in ms. */
const CLOSE_LIMIT = 5000

/** Start `target`; `proxy` is the host that refuses what is not on loopback, `hosts` are those of the pages. */
export async function startBrowser(target: Target, proxy: string, hosts: readonly string[]): Promise<InspectBrowser> {
  const build = loopbackBuild(builtExtension(target), hosts)
  try {
    const wall = { proxy, downloads: join(build.dir, 'downloads') }
    const session = await launchBrowser(target, build.dir, { wall })
    const { browser, origin } = session
    const control = await openOptions(session)
    let killed = false
    return {
      control,
      isRunning: () => !killed && browser.connected,
      kill() {
        killed = true
        browser.process()?.kill('SIGKILL')
      },
      async openTab() {
        const page = await browser.newPage({ type: 'window' })
        calm(page)
        return { page, takeErrors: watchErrors(page, origin) }
      },
      async close() {
        await end(browser)
        build.remove()
      }
    }
  } catch (error) {
    build.remove()
    throw error
  }
}

/** Answer what a page asks its user, and close what it opens. */
function calm(page: Page): void {
  page.on('dialog', (dialog) => {
    // A page that asks whether it may be left is left; anything else is dismissed. It may be gone by then.
    const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()
    answer.catch(() => undefined)
  })
  page.on('popup', (popup) => void popup?.close().catch(() => undefined))
}

/** End the browser, by force where it does not end by itself. */
async function end(browser: Browser): Promise<void> {
  const forced = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSE_LIMIT)
  try {
    await browser.close()
  } catch {
    // It had ended before.
  } finally {
    clearTimeout(forced)
  }
}
