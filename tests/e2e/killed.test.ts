/**
 * Kill the browser while its library saves one page after the other, at any moment, and start it anew with the same profile: of what was
 * told to be saved nothing is lost, and no page is saved by half. `npm run kills` does so more often, and
 * in Firefox as well.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { builtExtension } from '../../scripts/browser/build'
import { launchBrowser, type Session } from '../../scripts/browser/launch'
import { pause, waitFor } from '../../scripts/browser/wait'
import { writeBackup } from '../../src/core/records/backup'
import { PAGE } from '../core/records/kept-fixture'
import { restoreBackup } from './harness/kept-library'
import { listedPages, openLibrary } from './harness/library'

const KILLS = Number(process.env['KILLS'] ?? 1)
/** As long as some pages take to save, in ms. */
const LONGEST = 1500
/** Spreads any number of moments evenly, in no order. */
const GOLDEN = 0.618034
const DAY = 86_400_000

/** Save page after page until the browser is gone; `onSaved` is told the address of each that the library lists. */
async function savePages(library: Page, from: number, onSaved: (address: string) => void): Promise<void> {
  for (let n = from; ; n++) {
    const address = `https://news.example/${n}`
    // The newest is listed first.
    const seen = new Date(Date.UTC(2026, 0, 1) + n * DAY).toISOString()
    await restoreBackup(library, writeBackup({ pages: [{ ...PAGE, address, seen }], watched: [] }, ''))
    const isSaved = async (): Promise<boolean> => (await listedPages(library)).includes(address)
    await waitFor(`${address} in the list`, async () => !library.browser().connected || (await isSaved()))
    if (!library.browser().connected) return
    onSaved(address)
  }
}

/** The keys of both stores. */
const storedIn = (library: Page): Promise<readonly (readonly string[])[]> =>
  library.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((give, fail) => {
        request.addEventListener('success', () => give(request.result))
        request.addEventListener('error', () => fail(request.error))
      })
    const database = await done(indexedDB.open('mawqif-records'))
    const stores = database.transaction(['pages', 'tallies'])
    const keys = await Promise.all(['pages', 'tallies'].map((name) => done(stores.objectStore(name).getAllKeys())))
    database.close()
    return keys.map((each) => each.map(String))
  })

/** What the launcher puts aside of a Firefox profile while that runs, and back once it is gone. */
const PUT_ASIDE = ['user.js.puppeteer', 'prefs.js.puppeteer']

/** Fulfilled when the whole browser is gone, and its profile can be started anew. */
async function kill({ browser }: Session, profile: string): Promise<void> {
  const running = browser.process()
  if (running === null) throw new Error('the browser has no process')
  const gone = new Promise((done) => running.once('exit', done))
  running.kill('SIGKILL')
  await gone
  await waitFor('the profile as it was', () => PUT_ASIDE.every((name) => !existsSync(join(profile, name))))
}

it.each(KILLS === 1 ? (['chromium'] as const) : (['chromium', 'firefox'] as const))(
  `a killed %s loses nothing that was saved: ${KILLS}`,
  async (target) => {
    const profile = mkdtempSync(join(tmpdir(), 'mawqif-killed-'))
    const saved: string[] = []
    try {
      for (let i = 0; i <= KILLS; i++) {
        const session = await launchBrowser(target, builtExtension(target), { profile, introduction: i > 0 })
        const library = await openLibrary(session, '#kept')
        const [pages = [], tallies = []] = await storedIn(library)
        expect(pages).toEqual(expect.arrayContaining(saved))
        expect(tallies).toEqual(pages)
        if (i === KILLS) {
          expect(saved.length).toBeGreaterThan(0)
          await session.close()
          break
        }
        const saving = savePages(library, pages.length, (address) => saved.push(address)).catch(() => undefined)
        if (i === 0) await waitFor('a page that is saved', () => saved.length > 0)
        await pause(Math.round(((i * GOLDEN) % 1) * LONGEST))
        await kill(session, profile)
        await saving
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  },
  (KILLS + 2) * 120_000
)
