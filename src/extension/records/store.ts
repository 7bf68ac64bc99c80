/**
 * The kept pages, in the browser's IndexedDB, in one database of the extension's own.
 *
 * What is stored is hostile input, as it may be older or damaged: a record that can't be read is left where it is, and left out.
 * Every change is one transaction, so a browser that is killed within it has made it wholly or not at all.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import * as v from 'valibot'
import { editedStatements } from '../../core/records/apply-edits'
import type { Edit } from '../../core/records/edit'
import type { SaidBefore } from '../../core/records/edited-statement'
import { type KeptPage, keptPageSchema } from '../../core/records/kept-page'
import { mergeEdits, mergePages, mergeRestored } from '../../core/records/merge-pages'
import { ALL_REJECTIONS } from '../../core/records/rejection-keys'
import { type StoredPage, storedPage } from '../../core/records/stored-page'
import { fromVersion1, withLastingIds } from '../../core/records/version-1'

const NAME = 'mawqif-records'
/** 2: pages are looked up by what is quoted in them as well. 3: they have edits. 4: and by what of them was rejected. */
const VERSION = 4
/** Windows of the extension tell each other on it that something was kept or forgotten. */
const CHANGES = 'mawqif-records'

interface Records extends DBSchema {
  readonly pages: {
    readonly key: string
    readonly value: StoredPage
    readonly indexes: { readonly seen: string; readonly said: string; readonly prints: number }
  }
}

let opened: Promise<IDBPDatabase<Records>> | null = null

function records(): Promise<IDBPDatabase<Records>> {
  opened ??= openDB<Records>(NAME, VERSION, {
    async upgrade(database, before, _, change) {
      if (before < 1) {
        const pages = database.createObjectStore('pages', { keyPath: 'address' })
        pages.createIndex('seen', 'seen')
        pages.createIndex('said', 'said', { multiEntry: true })
      }
      const pages = change.objectStore('pages')
      if (before < 2) pages.createIndex('prints', 'prints', { multiEntry: true })
      // What cannot be read is left as it is.
      for (let at = await pages.openCursor(); at !== null; at = await at.continue()) {
        const page = before < 3 ? lasting(readPage(fromVersion1(at.value))) : readPage(at.value)
        if (page !== null) await at.update(storedPage(page))
      }
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

/** Keep a page in place of what was kept of its address, but for what the user edited. Rejects where the browser refuses to store, and for a page that could not be read again. */
export async function keepPage(page: KeptPage): Promise<void> {
  await changePage(page.address, (kept) => (kept === null ? page : mergePages(kept, page)))
}

/** Add these edits to a kept page, or take back those that it has. False where the page is no longer kept. */
export async function editPage(address: string, edits: readonly Edit[]): Promise<boolean> {
  return changePage(address, (kept) => kept && { ...kept, edits: mergeEdits(kept.edits, edits) })
}

/** Replace what is kept of an address; false where `change` gives nothing to keep. */
async function changePage(address: string, change: (kept: KeptPage | null) => KeptPage | null): Promise<boolean> {
  const { store, done } = (await records()).transaction('pages', 'readwrite')
  const page = change(readPage(await store.get(address)))
  if (page === null) return false
  await Promise.all([store.put(stored(page)), done])
  tellChange()
  return true
}

/** Keep these pages, all or none; of an address that is kept already the one that was seen later stays. */
export async function restorePages(pages: readonly KeptPage[]): Promise<void> {
  const change = (await records()).transaction('pages', 'readwrite')
  try {
    for (const page of pages) {
      const kept = readPage(await change.store.get(page.address))
      await change.store.put(stored(mergeRestored(kept, page)))
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

/** Forget the pages of these addresses, all or none. */
export async function forgetPages(addresses: readonly string[]): Promise<void> {
  const change = (await records()).transaction('pages', 'readwrite')
  await Promise.all([...addresses.map((address) => change.store.delete(address)), change.done])
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

/** Pages that are read at once: few at first, so that something is there at once, then twice as many each time. */
const FIRST_BATCH = 25
const LARGEST_BATCH = 400

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
  let read = 0
  for (let most = FIRST_BATCH; read < keys.length; most = Math.min(most * 2, LARGEST_BATCH)) {
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
    const { address, title, language, seen } = page
    for (const statement of editedStatements(page)) {
      if (!statement.isRejected && statement.speakers.includes(speaker) && statement.topic === topic) {
        found.push({ statement, page: { address, title, language, seen } })
      }
    }
  }
  return found.slice(0, most)
}

/** Those of these keys under which anything was rejected. */
export async function whichAreSaid(keys: readonly string[]): Promise<ReadonlySet<string>> {
  const index = (await records()).transaction('pages').store.index('said')
  const isAny = (await index.getKey(IDBKeyRange.bound(...ALL_REJECTIONS))) !== undefined
  const known = isAny ? await Promise.all(keys.map((key) => index.getKey(key))) : []
  return new Set(keys.filter((_, i) => known[i] !== undefined))
}

/** The kept pages that are looked up by any of these keys. */
export async function pagesSaying(keys: readonly string[]): Promise<readonly KeptPage[]> {
  const { store } = (await records()).transaction('pages')
  const pages = await Promise.all(keys.map((key) => store.index('said').getAll(key)))
  return pages.flat().flatMap((page) => readPage(page) ?? [])
}

/** Pages that hold one fingerprint and are asked for: words that more pages have are said by everybody. */
const MOST_HOLDERS = 32
/** Pages that are read for one quotation, and for all of a page: those that share most with it. */
const MOST_FOR_ONE = 8
const MOST_FOR_ALL = 24
/** Pages that share less than this part of what the likest does share it by chance. */
const LEAST_OF_BEST = 0.25

/** The kept pages that share most fingerprints with each of these quotations. As fast with 100,000 statements as with 1,000. */
export async function pagesWithPrints(quotations: readonly ReadonlySet<number>[]): Promise<readonly KeptPage[]> {
  const { store } = (await records()).transaction('pages')
  const index = store.index('prints')
  const holders = await Promise.all(
    quotations.map((prints) =>
      Promise.all(Array.from(prints, (print) => index.getAllKeys(IDBKeyRange.only(print), MOST_HOLDERS)))
    )
  )
  const named = holders.flatMap((each) => mostNamed(each.flat())).sort(([, one], [, other]) => other - one)
  const wanted = [...new Set(named.map(([address]) => address))].slice(0, MOST_FOR_ALL)
  const pages = await Promise.all(wanted.map((address) => store.get(address)))
  return pages.flatMap((page) => readPage(page) ?? [])
}

/** The addresses that are named most often, with how often. */
function mostNamed(addresses: readonly string[]): readonly (readonly [string, number])[] {
  const named = new Map<string, number>()
  for (const address of addresses) named.set(address, (named.get(address) ?? 0) + 1)
  const ranked = [...named].sort(([, one], [, other]) => other - one).slice(0, MOST_FOR_ONE)
  return ranked.filter(([, times]) => times >= (ranked[0]?.[1] ?? 0) * LEAST_OF_BEST)
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
  return storedPage(v.parse(keptPageSchema(), raw))
}

const lasting = (page: KeptPage | null): KeptPage | null => page && withLastingIds(page)

function readPage(raw: unknown): KeptPage | null {
  const read = v.safeParse(keptPageSchema(), raw)
  return read.success ? read.output : null
}
