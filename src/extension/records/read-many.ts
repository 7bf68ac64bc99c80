/** Read many of the kept pages, or what all of them add to the tally. */
import type { IDBPDatabase } from 'idb'
import * as v from 'valibot'
import type { KeptPage } from '../../core/records/kept-page'
import { type PageTally, pageTallySchema } from '../../core/records/page-tally'
import { readPage, records, type Records } from './database'

/** Kept pages, those that were seen last first. */
interface KeptList {
  readonly pages: readonly KeptPage[]
  /** How many are kept in all, those that can't be read among them. */
  readonly total: number
  readonly isMore: boolean
}

/** The kept pages, at most so many. */
export async function keptPages(most = Infinity): Promise<KeptList> {
  const { store } = (await records()).transaction('pages')
  const total = await store.count()
  const pages: KeptPage[] = []
  let at = await store.index('seen').openCursor(null, 'prev')
  for (; at !== null && pages.length < most; at = await at.continue()) {
    const page = readPage(at.value)
    if (page !== null) pages.push(page)
  }
  return { pages, total, isMore: at !== null }
}

/** When the page was seen that was seen first; null where none is kept. */
export async function firstSeen(): Promise<string | null> {
  const { store } = (await records()).transaction('pages')
  return (await store.index('seen').openKeyCursor())?.key ?? null
}

/** Pages that are read at once: few at first, so that something is there at once, then twice as many each time. */
const FIRST_BATCH = 25
const LARGEST_BATCH = 400

/**
 * Read all kept pages, those that were seen last first. `onBatch` takes them as they come, and how many have been read of how many;
 * those that can't be read count as read, and of the first batch it isn't known of how many: `Infinity`. Ends early once `signal` is aborted.
 */
export async function eachKeptBatch(
  onBatch: (pages: readonly KeptPage[], read: number, total: number) => void,
  signal: AbortSignal
): Promise<void> {
  const database = await records()
  const newest = await readNewest(database)
  if (signal.aborted) return
  onBatch(newest.pages, newest.read, newest.total)
  if (newest.read === newest.total) return
  const keys = (await database.getAllKeysFromIndex('pages', 'seen')).reverse()
  let { read } = newest
  for (let most = FIRST_BATCH * 2; read < keys.length; most = Math.min(most * 2, LARGEST_BATCH)) {
    const batch = keys.slice(read, read + most)
    const { store } = database.transaction('pages')
    const pages = await Promise.all(batch.map((key) => store.get(key)))
    if (signal.aborted) return
    read += batch.length
    onBatch(
      pages.flatMap((page) => readPage(page) ?? []),
      read,
      keys.length
    )
  }
}

/** The first batch, by a cursor: a list of all keys, and their number, take a browser as long as some hundred pages. */
async function readNewest(database: IDBPDatabase<Records>) {
  const newest: unknown[] = []
  let at = await database.transaction('pages').store.index('seen').openCursor(null, 'prev')
  for (; at !== null && newest.length < FIRST_BATCH; at = await at.continue()) newest.push(at.value)
  const read = newest.length
  return { pages: newest.flatMap((page) => readPage(page) ?? []), read, total: at === null ? read : Infinity }
}

/** Tallies that are read at once, for some milliseconds each. */
const TALLY_BATCH = 1000

/** What each kept page adds to the tally, in no order; what can't be read is left out. */
export async function pageTallies(): Promise<readonly PageTally[]> {
  const database = await records()
  const schema = pageTallySchema()
  const tallies: PageTally[] = []
  for (let after: IDBKeyRange | null = null; ;) {
    const batch: readonly unknown[] = await database.getAll('tallies', after, TALLY_BATCH)
    const last = batch.at(-1)
    for (const raw of batch) {
      const read = v.safeParse(schema, raw)
      if (read.success) tallies.push(read.output)
    }
    if (batch.length < TALLY_BATCH) return tallies
    after = IDBKeyRange.lowerBound((last as PageTally).address, true)
  }
}
