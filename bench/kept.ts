/**
 * Time the library's timeline and its search over many kept pages, and the background's answer to a page that has one of them again, in
 * real browsers with real storage: `npm run build && npm run bench:kept -- [PAGES…]`.
 */
import type { Page } from 'puppeteer-core'
import { builtExtension, loopbackBuild } from '../scripts/browser/build'
import { alone } from '../scripts/browser/protocol'
import { launchBrowser, type Session, type Target } from '../scripts/browser/launch'
import { serve } from '../scripts/browser/server'
import { median } from './figures'
import { keptPage, type MadeUp, soughtAgain, STATEMENTS } from './kept-pages'
import { type KnownAgain, timeKnownAgain } from './known-again'

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10_000]
const TARGETS: readonly Target[] = ['chromium', 'firefox']
/** Pages that are kept in one go. */
const BATCH = 200
/** Kept pages that are looked up. */
const SOUGHT = 14

interface LibraryTimes {
  readonly timeline: number
  readonly narrowed: number
  readonly first: number
  readonly whole: number
  readonly keys: readonly number[]
  readonly blank: number
  /** What the library's page holds once it has read all, in MB; null where the browser doesn't tell. */
  readonly heap: number | null
}

for (const target of TARGETS) {
  for (const pages of SIZES) {
    const extension = loopbackBuild(builtExtension(target))
    const server = await serve({ '/blank': '<!doctype html><title>blank</title><p>blank' })
    const session = await launchBrowser(target, extension.dir)
    try {
      await session.openPage(server.url('/blank'))
      const { again, library } = await timesOf(session, pages)
      const { timeline, narrowed, first, whole, keys, blank, heap } = library
      const times = [again.cold, again.warm, timeline, narrowed, first, whole, median(keys), Math.max(...keys)]
      const row = [pages * STATEMENTS, ...times].map((each) => Math.round(each))
      console.log(
        `${target}: | ${row.join(' | ')} | ${blank} | ${heap === null ? 'not told' : `${heap.toFixed(1)} MB`} |`
      )
    } finally {
      await session.close()
      await server.close()
      extension.remove()
    }
  }
}

async function timesOf(
  session: Session,
  pages: number
): Promise<{ readonly again: KnownAgain; readonly library: LibraryTimes }> {
  const page = await session.openExtensionPage('library/library.html#kept')
  await page.waitForSelector('.library .state')
  const sought = []
  for (let from = 0; from < pages; from += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, pages - from) }, (_, i) => keptPage(from + i))
    await page.evaluate(alone(keep), made)
    if (sought.length < SOUGHT) sought.push(...made.slice(0, SOUGHT).map((each) => soughtAgain(each.page)))
  }
  const again = await timeKnownAgain(session, page, sought)
  await page.reload().catch(() => undefined)
  await page.waitForSelector('.search input')
  const times = { ...(await timeTimeline(page)), ...(await timeSearch(page)) }
  return { again, library: { ...times, heap: session.target === 'chromium' ? await heapOf(page) : null } }
}

/** What the page's scripts hold, in MB. */
async function heapOf(page: Page): Promise<number> {
  const debug = await page.createCDPSession()
  await debug.send('HeapProfiler.collectGarbage')
  return (await debug.send('Runtime.getHeapUsage')).usedSize / 1e6
}

/** From the link to the timeline with nothing counted to the drawn one; then from a choice of a leader to that one's. */
function timeTimeline(page: Page): Promise<Pick<LibraryTimes, 'timeline' | 'narrowed'>> {
  return page.evaluate(
    alone(async () => {
      const until = async (isThere: () => boolean): Promise<void> => {
        while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      const rows = (): number => document.querySelectorAll('.matrix tbody tr').length
      const start = performance.now()
      location.hash = '#view=timeline'
      await until(() => rows() > 1)
      const timeline = performance.now() - start
      const before = performance.now()
      location.hash = '#view=timeline&leader=merz'
      await until(() => rows() === 1)
      const narrowed = performance.now() - before
      location.hash = ''
      await until(() => document.querySelector('.matrix') === null)
      return { timeline, narrowed }
    })
  )
}

/**
 * From the first letter to the first results, where the field was pressed a moment before and nothing was read; from that press to the
 * last of them; then for each letter of some words; then scroll.
 */
function timeSearch(page: Page): Promise<Omit<LibraryTimes, 'timeline' | 'narrowed' | 'heap'>> {
  return page.evaluate(
    alone(async () => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
      const input = document.querySelector('.search input') as HTMLInputElement
      const type = (text: string): void => {
        input.value = text
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
      const until = async (isThere: () => boolean): Promise<void> => {
        while (!isThere()) await frame()
      }
      const kept = (): Element | null => document.querySelector('.result[data-kind=kept]')
      const start = performance.now()
      input.focus()
      // A hand needs longer from the mouse to the keys.
      await new Promise((resolve) => setTimeout(resolve, 200))
      const typed = performance.now()
      type('a')
      await until(() => kept() !== null)
      const first = performance.now() - typed
      await until(() => document.querySelector('[aria-labelledby=found-kept] [data-out]') !== null)
      const whole = performance.now() - start
      const keys: number[] = []
      for (const word of ['abca', 'б', 'بت', 'bc ca', 'nowhere', 'a b c', 'macron']) {
        for (let length = 1; length <= word.length; length++) {
          const before = performance.now()
          type(word.slice(0, length))
          await frame()
          await new Promise((resolve) => setTimeout(resolve))
          keys.push(performance.now() - before)
        }
      }
      let blank = 0
      for (let i = 0; i < 200; i++) {
        scrollBy(0, innerHeight / 2)
        await frame()
        const list = document.querySelector('[aria-labelledby=found-kept]')?.getBoundingClientRect()
        const middle = document.elementFromPoint((list?.left ?? 0) + 40, innerHeight / 2)
        if (middle === null || middle.closest('.result') === null) blank++
      }
      return { first, whole, keys, blank }
    })
  )
}

/** Runs in the library. */
async function keep(made: readonly MadeUp[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('mawqif-records')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
  const change = database.transaction(['pages', 'tallies'], 'readwrite')
  for (const { page, tally } of made) {
    change.objectStore('pages').put(page)
    change.objectStore('tallies').put(tally)
  }
  await new Promise((resolve) => change.addEventListener('complete', resolve))
  database.close()
}
