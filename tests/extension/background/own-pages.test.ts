import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import type { KeptPage } from '../../../src/core/records/kept-page'
import { watchOwnPages } from '../../../src/extension/background/own-pages'
import { isFinderThere } from '../../../src/extension/finder-offer'
import { forgetAllPages, keepPage } from '../../../src/extension/records/store'
import { ADDED, edit, PAGE } from '../../core/records/kept-fixture'

type Updated = (tab: number, change: { readonly status?: string }, now: { readonly url?: string }) => void
interface Run {
  readonly func?: unknown
  readonly files?: readonly string[]
}
const browser = vi.hoisted(() => ({
  stored: {} as object,
  hasFinder: false,
  told: [] as Updated[],
  /** Files that were run in the page. */
  ran: [] as string[]
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: { get: async () => ({ settings: browser.stored }) } },
    tabs: { onUpdated: { addListener: (tell: Updated) => void browser.told.push(tell) } },
    scripting: {
      executeScript: async ({ func, files }: Run) => {
        if (func === isFinderThere) return [{ result: browser.hasFinder }]
        browser.ran.push(...(files ?? []))
        return []
      }
    }
  }
}))
watchOwnPages()

const MINE = { ...PAGE, edits: [edit('a', ADDED, { statement: 'mine' })] }
async function ranFor(page: KeptPage, url = page.address, status = 'complete'): Promise<readonly string[]> {
  await keepPage(page)
  for (const tell of browser.told) tell(7, { status }, { url })
  // Whatever is asked is answered within a few turns of the store.
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done))
  return browser.ran
}

beforeEach(async () => {
  Object.assign(browser, { stored: {}, hasFinder: false, ran: [] })
  await forgetAllPages()
})

it('a page to which its user added something is looked at once it is loaded, under whatever form of its address', async () => {
  expect(await ranFor(MINE, MINE.address, 'loading')).toEqual([])
  expect(await ranFor(MINE, `${MINE.address}#comments`)).toEqual(['finder.js'])
})

it.each<[string, KeptPage, object]>([
  ['nothing of it is the user’s', PAGE, {}],
  ['what was added was taken back', { ...PAGE, edits: [edit('a', ADDED, { statement: 'mine', undone: true })] }, {}],
  ['what was corrected was rejected', { ...PAGE, edits: [edit('a', { kind: 'reject' })] }, {}],
  ['its article is bundled', { ...MINE, article: 'call' }, {}],
  ['its site is paused', MINE, { stored: { pausedSites: [new URL(MINE.address).host] } }],
  ['unknown articles are off', MINE, { stored: { unknown: 'off' } }],
  ['a finder is there', MINE, { hasFinder: true }]
])('a page is left alone where %s', async (_, page, more) => {
  Object.assign(browser, more)
  expect(await ranFor(page)).toEqual([])
})
