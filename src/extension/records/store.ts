/**
 * The kept pages, in the browser's IndexedDB, in one database of the extension's own.
 *
 * What is stored is hostile input, as it may be older or damaged: a record that can't be read is left where it is, and left out.
 * Every change is one transaction, so a browser that is killed within it has made it wholly or not at all.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import * as v from 'valibot'
import { laterOf } from '../../core/records/backup'
import { type KeptPage, keptPageSchema, type SaidBefore } from '../../core/records/kept-page'

const NAME = 'mawqif-records'
const VERSION = 1
/** Windows of the extension tell each other on it that something was kept or forgotten. */
const CHANGES = 'mawqif-records'

interface Records extends DBSchema {
  readonly pages: {
    readonly key: string
    readonly value: StoredPage
    readonly indexes: { readonly seen: string; readonly said: string }
  }
}

/** A kept page with what it is looked up by: for each of its statements `putin ukraine 2026-11-28T…`. */
type StoredPage = KeptPage & { readonly said: readonly string[] }

let opened: Promise<IDBPDatabase<Records>> | null = null

function records(): Promise<IDBPDatabase<Records>> {
  opened ??= openDB<Records>(NAME, VERSION, {
    upgrade(database) {
      const pages = database.createObjectStore('pages', { keyPath: 'address' })
      pages.createIndex('seen', 'seen')
      pages.createIndex('said', 'said', { multiEntry: true })
    },
    // Another window has a later version of Mawqif, which waits for this one.
    blocking: (_, __, { target }) => {
      if (target instanceof IDBDatabase) target.close()
      opened = null
    },
    terminated: () => void (opened = null)
  })
  opened.catch(() => void (opened = null))
  return opened
}

/** Keep a page, in place of what was kept of its address. Rejects where the browser refuses to store, and for a page that could not be read again. */
export async function keepPage(page: KeptPage): Promise<void> {
  const database = await records()
  await database.put('pages', stored(page))
  tellChange()
}

/** Keep these pages, all or none; of an address that is kept already the one that was seen later stays. */
export async function restorePages(pages: readonly KeptPage[]): Promise<void> {
  const change = (await records()).transaction('pages', 'readwrite')
  try {
    for (const page of pages) {
      const kept = readPage(await change.store.get(page.address))
      await change.store.put(stored(laterOf(kept ?? undefined, page)))
    }
  } catch (error) {
    change.done.catch(() => undefined)
    change.abort()
    throw error
  }
  await change.done
  tellChange()
}

export async function forgetPage(address: string): Promise<void> {
  await (await records()).delete('pages', address)
  tellChange()
}

export async function forgetAllPages(): Promise<void> {
  await (await records()).clear('pages')
  tellChange()
}

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

/** The page that is kept of an address; null where none is, or it can't be read. */
export async function keptPage(address: string): Promise<KeptPage | null> {
  return readPage(await (await records()).get('pages', address))
}

/** Pages that are read at once; the first batch is there before a user has typed a second letter. */
const BATCH = 200

/**
 * Read all kept pages, those that were seen last first. `onBatch` takes them as they come, and how many have been read of how many;
 * those that can't be read count as read. Ends early once `signal` is aborted.
 */
export async function eachKeptBatch(
  onBatch: (pages: readonly KeptPage[], read: number, total: number) => void,
  signal: AbortSignal
): Promise<void> {
  const database = await records()
  const keys = (await database.getAllKeysFromIndex('pages', 'seen')).reverse()
  for (let read = 0; read < keys.length && !signal.aborted; read += BATCH) {
    const batch = keys.slice(read, read + BATCH)
    const { store } = database.transaction('pages')
    const pages = await Promise.all(batch.map((key) => store.get(key)))
    if (signal.aborted) return
    onBatch(
      pages.flatMap((page) => readPage(page) ?? []),
      read + batch.length,
      keys.length
    )
  }
}

/** What this leader said on this topic in the pages that are kept, but for one address, the newest first. */
export async function saidBefore(
  speaker: string,
  topic: string,
  but: string | null,
  most: number
): Promise<readonly SaidBefore[]> {
  const found: SaidBefore[] = []
  const key = `${speaker} ${topic} `
  const { store } = (await records()).transaction('pages')
  const range = IDBKeyRange.bound(key, `${key}\uffff`)
  for (
    let at = await store.index('said').openCursor(range, 'prev');
    at !== null && found.length < most;
    at = await at.continue()
  ) {
    const page = readPage(at.value)
    if (page === null || page.address === but) continue
    const { statements, address, title, language, seen } = page
    for (const statement of statements) {
      if (statement.speakers.includes(speaker) && statement.topic === topic) {
        found.push({ statement, page: { address, title, language, seen } })
      }
    }
  }
  return found.slice(0, most)
}

/** Call `onChange` whenever something was kept or forgotten, in whatever window. Returns what stops it. */
export function watchRecords(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANGES)
  channel.addEventListener('message', () => onChange())
  return () => channel.close()
}

function tellChange(): void {
  const channel = new BroadcastChannel(CHANGES)
  // A channel has one origin, and no place to name it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(null)
  channel.close()
}

/** Throws for a page that could not be read again. */
function stored(raw: KeptPage): StoredPage {
  const page = v.parse(keptPageSchema(), raw)
  const said = page.statements.flatMap(({ speakers, topic }) =>
    speakers.map((speaker) => `${speaker} ${topic} ${page.seen}`)
  )
  return { ...page, said: [...new Set(said)] }
}

function readPage(raw: unknown): KeptPage | null {
  const read = v.safeParse(keptPageSchema(), raw)
  return read.success ? read.output : null
}
