/**
 * Inspect many pages in one browser: a few windows work through the list, and each page has a bounded time.
 *
 * A page that hangs costs its window and is reported; one that takes the browser with it costs a new browser, in which
 * the pages that were open beside it get a second try.
 */
import { isAtRest } from './browser/at-rest'
import { beginNavigation, devTools, inWorldApart, isFirefox } from './browser/protocol'
import { sidebarIn } from './browser/sidebar'
import { pause } from './browser/wait'
import type { InspectBrowser, InspectTab } from './inspect-browser'
import { readEvidence } from './inspect-evidence'
import { type PageState, readSidebar, readState, type ShownSidebar } from './inspect-page'
import type { Inspection, Timings } from './inspect-report'
import { NoAnswer, within } from './inspect-within'

/** Pages open at a time: they mostly wait, and more would slow each other down on two cores. */
const WINDOWS = 4
/** What a page may take in all, in ms. */
const PAGE_LIMIT = 20_000
/** Between two looks at a page that is loading, in ms: the times themselves are taken in the page. */
const LOOK_INTERVAL = 100
/** The sidebar is read when it shows the same twice, this far apart, in ms: late text is looked at after 400. */
const STEADY = 500
/** Reading stops waiting for that after this many looks: some pages never rest. */
const STEADY_LOOKS = 6
/** What reading a page may take once Mawqif rests there, in ms. */
const READ_LIMIT = 30_000
/** A page that is silent for less than this is not called hanging, in ms: it may only be busy. */
const LEAST_PATIENCE = 1000
/** How often a page that navigates while it is read is read anew. */
const READ_TRIES = 3
/** A page that began no earlier than this before the order is the one ordered, in ms: clocks are coarse. */
const CLOCK_SLACK = 200
/** How long a window may take to open or to close, in ms. */
const WINDOW_LIMIT = 10_000

export interface Page {
  /** As asked for. */
  readonly name: string
  readonly address: string
}

/** Inspect `pages` and give each result to `emit`, in their order. `start` is called again when a browser has ended. */
export async function inspectPages(
  pages: readonly Page[],
  start: () => Promise<InspectBrowser>,
  emit: (inspection: Inspection) => void
): Promise<void> {
  const results: Inspection[] = []
  let next = 0
  let emitted = 0
  let current: Promise<InspectBrowser> = start()
  /** Give the running browser, a new one where it has ended. */
  const browser = async (): Promise<InspectBrowser> => {
    const seen = current
    const running = await seen
    if (running.isRunning()) return running
    // Of several windows that notice, the first starts the new one.
    if (current === seen) current = running.close().then(start)
    return browser()
  }
  const finish = (index: number, inspection: Inspection): void => {
    results[index] = inspection
    for (let done = results[emitted]; done !== undefined; done = results[emitted]) {
      emit(done)
      emitted++
    }
  }
  /** Pages that gave no answer. */
  const silent: { readonly index: number; readonly inspection: Inspection }[] = []
  const work = async (): Promise<void> => {
    let seat: Seat | null = null
    while (next < pages.length) {
      const index = next++
      const page = pages[index] as Page
      const open = seat?.browser.isRunning() ? seat : { browser: await browser(), tab: null }
      let outcome: Outcome = await attempt(page, open)
      if (outcome.isBystander) outcome = await attempt(page, { browser: await browser(), tab: null })
      seat = outcome.seat
      if (outcome.isSilent) silent.push({ index, inspection: outcome.inspection })
      else finish(index, outcome.inspection)
    }
  }
  const alone = async (page: Page): Promise<Inspection> =>
    (await attempt(page, { browser: await browser(), tab: null })).inspection
  try {
    await Promise.all(Array.from({ length: Math.min(WINDOWS, pages.length) }, work))
    // A browser may put pages of one host into one process, where one that hangs silences the others.
    for (const { index, inspection } of silent) {
      finish(index, silent.length === 1 ? inspection : await alone(pages[index] as Page))
    }
  } finally {
    // A browser that did not start has nothing to close.
    await current.then(
      (running) => running.close(),
      () => undefined
    )
  }
}

/** Where a page is opened: a window, null until there is one, in a browser that runs or has run. */
interface Seat {
  readonly browser: InspectBrowser
  readonly tab: InspectTab | null
}

interface Outcome {
  readonly inspection: Inspection
  readonly seat: Seat
  /** The browser ended under this page, and not because of it as far as is known. */
  readonly isBystander: boolean
  /** The page gave no answer. */
  readonly isSilent: boolean
}

async function attempt(page: Page, { browser, tab: open }: Seat): Promise<Outcome> {
  let tab = open
  let inspection: Inspection
  let isSilent = false
  try {
    tab ??= await within(WINDOW_LIMIT, 'a new window', browser.openTab())
    inspection = await inspectPage(tab, browser, page)
    if (inspection.timings.load !== null) {
      return { inspection, seat: { browser, tab }, isBystander: false, isSilent: false }
    }
  } catch (error) {
    isSilent = error instanceof NoAnswer
    inspection = { ...nothing(page), errors: [error instanceof Error ? error.message : String(error)] }
  }
  const isBystander = !browser.isRunning()
  // It may still be at it: the next page gets a window without it.
  if (tab !== null && !isBystander) await discard(tab, browser)
  return { inspection, seat: { browser, tab: null }, isBystander, isSilent }
}

/** Close a window; the whole browser where it does not let go of it. */
async function discard(tab: InspectTab, browser: InspectBrowser): Promise<void> {
  try {
    await within(WINDOW_LIMIT, 'closing', close(tab))
  } catch {
    browser.kill()
  }
}

async function close({ page }: InspectTab): Promise<void> {
  // Chromium can't close a page that hangs: it waits for it. Its process can be ended.
  if (!isFirefox(page))
    devTools(page.mainFrame())
      .send('Page.crash')
      .catch(() => undefined)
  await page.close()
}

function nothing({ name, address }: Page): Inspection {
  const timings: Timings = { load: null, sidebar: null, afterLoad: null }
  return {
    page: name, address, grade: 'none', dossier: null, coverage: null, place: null, statements: [], timings, errors: []
  } // prettier-ignore
}

/** Inspect one page; throws where the window no longer answers. */
async function inspectPage(tab: InspectTab, browser: InspectBrowser, page: Page): Promise<Inspection> {
  const deadline = performance.now() + PAGE_LIMIT
  const left = (): number => Math.max(deadline - performance.now(), 1)
  const errors: string[] = []
  const started = Date.now()
  // Not waited for: a server may never answer.
  beginNavigation(tab.page, page.address).catch((error: unknown) => {
    errors.push(`it could not be opened: ${error instanceof Error ? error.message : String(error)}`)
  })
  const hasFailed = (): boolean => errors.length > 0 || !browser.isRunning()
  const { state, isSettled } = await settle(tab, browser, started - CLOCK_SLACK, left, hasFailed)
  if (errors.length === 0 && !isSettled) {
    const what = state === null || state.load === null ? 'finish loading' : 'let Mawqif come to rest'
    errors.push(`it did not ${what} within ${PAGE_LIMIT / 1000} s`)
  }
  const read = state === null || state.load === null ? null : await readPatiently(tab)
  errors.push(...(await within(READ_LIMIT, 'reading errors', tab.takeErrors())))
  // It may have left while it was read.
  const now = inWorldApart(tab.page, readState)
  const { address } = (state && (await within(READ_LIMIT, 'the page', now).catch(() => state))) ?? page
  if (!samePlace(address, page.address)) errors.push(`it went to ${address}`)
  return { ...nothing(page), address, timings: timingsOf(state), errors, ...read }
}

interface Settled {
  /** Null where it never became a document. */
  readonly state: PageState | null
  /** It has loaded, and Mawqif has shown all that it will. */
  readonly isSettled: boolean
}

/** Whether nothing of Mawqif is still to come; the browser's own page about one that it can't open has nothing of it. */
async function isOver(
  page: InspectTab['page'],
  control: InspectBrowser['control'],
  { address }: PageState
): Promise<boolean> {
  return address === 'about:neterror' || isAtRest(control, page)
}

/** Wait until the page has loaded and Mawqif rests there. */
async function settle(
  { page }: InspectTab,
  { control }: InspectBrowser,
  since: number,
  left: () => number,
  hasFailed: () => boolean
): Promise<Settled> {
  let last: PageState | null = null
  let silence: NoAnswer | null = null
  while (left() > 1 && !hasFailed()) {
    const patience = left()
    try {
      const state = await within(patience, 'the page', inWorldApart(page, readState))
      silence = null
      // Before that the window still shows the page that it had.
      if (state.origin >= since) last = state
      if (
        state.origin >= since &&
        state.load !== null &&
        (await within(patience, 'the page', isOver(page, control, state)))
      )
        return { state: await within(patience, 'the page', inWorldApart(page, readState)), isSettled: true }
    } catch (error) {
      // A page has no world for a moment while it navigates; only one that hangs gives no answer at all.
      if (error instanceof NoAnswer && patience >= LEAST_PATIENCE) silence = error
    }
    await pause(Math.min(LOOK_INTERVAL, left()))
  }
  if (silence !== null) throw silence
  return { state: last, isSettled: false }
}

type Shown = Pick<Inspection, 'grade' | 'dossier' | 'coverage' | 'place' | 'statements'>

/** Read the sidebar, and anew, in haste, where the page is replaced meanwhile; null where it has none in the end. */
async function readPatiently({ page }: InspectTab): Promise<Shown | null> {
  for (let tries = 1; ; tries++) {
    try {
      return await within(READ_LIMIT, 'reading the sidebar', readShown(page, tries === 1 ? STEADY_LOOKS : 1))
    } catch (error) {
      if (error instanceof NoAnswer || tries === READ_TRIES) throw error
      await pause(STEADY)
    }
  }
}

/** Read the sidebar once it is steady, or after `looks`, then what is painted; null where there is none. */
async function readShown(page: InspectTab['page'], looks: number): Promise<Shown | null> {
  const sidebar = sidebarIn(page)
  let last: ShownSidebar | null = null
  for (let look = 1; await sidebar.isThere(); look++) {
    const view: ShownSidebar | null = await sidebar.evaluate('[data-grade][data-dossier]', readSidebar)
    const isSteady = JSON.stringify(view) === JSON.stringify(last)
    last = view
    if (view !== null && (isSteady || look >= looks)) break
    await pause(STEADY)
  }
  if (last === null || !(await sidebar.isThere())) return null
  const { place, painted } = await readEvidence(
    page,
    last.statements.map(({ id }) => id)
  )
  const statements = last.statements.map((statement) => ({
    ...statement,
    words: painted.get(statement.id)?.words ?? null,
    paintedAs: painted.get(statement.id)?.as ?? []
  }))
  return { ...last, dossier: last.dossier || null, place, statements }
}

function timingsOf(state: PageState | null): Timings {
  const { load = null, sidebar = null } = state ?? {}
  return {
    load: load === null ? null : Math.round(load),
    sidebar: sidebar === null ? null : Math.round(sidebar),
    afterLoad: load === null || sidebar === null ? null : Math.round(sidebar - load)
  }
}

/** True where two addresses are of one document. */
function samePlace(one: string, other: string): boolean {
  return one.split('#')[0] === new URL(other).href.split('#')[0]
}
