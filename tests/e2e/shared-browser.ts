/**
 * One browser of each kind for all files that a worker runs one after the other.
 *
 * Starting one and installing the extension costs more processor time than most files' tests. So a file hands its browser on as
 * it was after installing: no tab but an empty one, nothing stored, the extension read anew. Where that fails the next file
 * starts another, and nothing of the one before is left to it.
 */
import type { Page } from 'puppeteer-core'
import { atEnd } from './worker-end'
import { forgetSystem } from '../../scripts/browser/appearance'
import { builtExtension, loopbackBuild } from '../../scripts/browser/build'
import { openOptions } from '../../scripts/browser/control'
import { launchBrowser, type Session, type Target } from '../../scripts/browser/launch'
import { waitFor } from '../../scripts/browser/wait'
import { within } from '../../scripts/inspect-within'

/** How long cleaning may take on a busy machine, in ms. */
const CLEANING_LIMIT = 90_000

/** Those that run in this worker. */
const running = new Map<Target, SharedBrowser>()
atEnd.add(async () => void (await Promise.all([...running.values()].map((each) => each.close()))))

export interface SharedBrowser {
  readonly session: Session
  /** Put the extension anew in the place of the one that runs, as an update does. */
  update(): Promise<void>
  close(): Promise<void>
}

/** Give the worker's browser of this kind, as one that has just been started. */
export async function lend(target: Target): Promise<SharedBrowser> {
  const lent = running.get(target) ?? (await start(target))
  running.set(target, lent)
  return lent
}

/** Clean it for the next file; one that cannot be cleaned is closed. */
export async function giveBack(target: Target): Promise<void> {
  const lent = running.get(target)
  if (lent === undefined) return
  try {
    await within(CLEANING_LIMIT, `cleaning ${target}`, clean(lent))
  } catch (error) {
    running.delete(target)
    process.stderr.write(`${target} is started anew: ${String(error)}\n`)
    await lent.close()
  }
}

async function start(target: Target): Promise<SharedBrowser> {
  const build = loopbackBuild(builtExtension(target))
  const session = await launchBrowser(target, build.dir)
  return {
    session,
    update: async () => void (await session.browser.installExtension(build.dir)),
    async close() {
      await session.close()
      build.remove()
    }
  }
}

/** The part of the extension's API that tells what is left of a file. */
interface Left {
  readonly browser: {
    readonly storage: Readonly<Record<'local' | 'session', Store>>
    readonly tabs: { query(query: object): Promise<readonly unknown[]> }
  }
}

interface Store {
  get(): Promise<object>
  clear(): Promise<void>
}

async function clean({ session, update }: SharedBrowser): Promise<void> {
  const { browser } = session
  await forgetSystem(session)
  const empty = await browser.newPage()
  for (const page of await browser.pages()) if (page !== empty) await page.close().catch(() => undefined)
  await update()
  const control = await openOptions(session)
  await control.evaluate(async () => {
    const { storage } = (globalThis as unknown as Left).browser
    localStorage.clear()
    await storage.local.clear()
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase(name)
        deletion.addEventListener('success', () => resolve())
        deletion.addEventListener('error', () => reject(deletion.error))
      })
    }
  })
  // The background holds something for as long as the browser runs once it has looked at the open tabs: then it has started.
  await waitFor('the background started', () =>
    control.evaluate(async () => {
      const { storage } = (globalThis as unknown as Left).browser
      return Object.keys(await storage.session.get()).length > 0
    })
  )
  if ((await openTabs(control)) !== 2) throw new Error('a tab did not close')
  await control.close()
}

/** How many tabs are open. Firefox's driver goes on listing a tab that was closed while it loaded. */
export const openTabs = (control: Page): Promise<number> =>
  control.evaluate(async () => (await (globalThis as unknown as Left).browser.tabs.query({})).length)
