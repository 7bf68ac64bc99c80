/**
 * Change and look up the kept pages.
 *
 * What is stored is hostile input, as it may be older or damaged: a record that can't be read is left where it is, and left out.
 * Every change is one transaction, so a browser that is killed within it has made it wholly or not at all.
 */
import * as v from 'valibot'
import { likestHolders } from '../../core/compare/likest-holders'
import { editedStatements } from '../../core/records/apply-edits'
import type { Edit } from '../../core/records/edit'
import type { SaidBefore } from '../../core/records/edited-statement'
import { type KeptPage, keptPageSchema } from '../../core/records/kept-page'
import { mergeEdits, mergePages, mergeRestored, type PageChange } from '../../core/records/merge-pages'
import { ALL_REJECTIONS } from '../../core/records/rejection-keys'
import { tallyPage } from '../../core/records/page-tally'
import { bucketsOf, type KnownAgain, storedPage } from '../../core/records/stored-page'
import { tellChange } from './changes'
import { readPage, records, type RecordsChange, STORES } from './database'

const startChange = async (): Promise<RecordsChange> => (await records()).transaction(STORES, 'readwrite')

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
  const started = await startChange()
  const page = change(readPage(await started.objectStore('pages').get(address)))
  if (page === null) return false
  await Promise.all([put(started, page), started.done])
  tellChange()
  return true
}

/** Throws for a page that could not be read again. */
async function put(change: RecordsChange, raw: KeptPage): Promise<void> {
  const page = v.parse(keptPageSchema(), raw)
  await Promise.all([
    change.objectStore('pages').put(storedPage(page)),
    change.objectStore('tallies').put(tallyPage(page))
  ])
}

/** Keep these pages, all or none; of an address that is kept already the one that was seen later stays. Gives what was changed by that. */
export async function restorePages(pages: readonly KeptPage[]): Promise<readonly PageChange[]> {
  return inOneChange(async (change) => {
    const changes: PageChange[] = []
    for (const page of pages) {
      const before = readPage(await change.objectStore('pages').get(page.address))
      const after = mergeRestored(before, page)
      await put(change, after)
      changes.push({ before, after })
    }
    return changes
  })
}

/** Put these pages back as they were before, all or none; what was changed since then stays as it is. */
export async function takeBack(changes: readonly PageChange[]): Promise<void> {
  await inOneChange(async (change) => {
    for (const { before, after } of changes) {
      const now = readPage(await change.objectStore('pages').get(after.address))
      if (JSON.stringify(now) !== JSON.stringify(v.parse(keptPageSchema(), after))) continue
      if (before === null) await Promise.all(STORES.map((name) => change.objectStore(name).delete(after.address)))
      else await put(change, before)
    }
  })
}

async function inOneChange<T>(make: (change: RecordsChange) => Promise<T>): Promise<T> {
  const change = await startChange()
  const made = await make(change).catch((error: unknown) => {
    change.done.catch(() => undefined)
    change.abort()
    throw error
  })
  await change.done
  tellChange()
  return made
}

export async function forgetPage(address: string): Promise<void> {
  await forgetPages([address])
}

/** Forget the pages of these addresses, all or none. */
export async function forgetPages(addresses: readonly string[]): Promise<void> {
  const change = await startChange()
  const stores = STORES.map((name) => change.objectStore(name))
  await Promise.all([...stores.flatMap((store) => addresses.map((address) => store.delete(address))), change.done])
  tellChange()
}

export async function forgetAllPages(): Promise<void> {
  const change = await startChange()
  await Promise.all([...STORES.map((name) => change.objectStore(name).clear()), change.done])
  tellChange()
}

/** Whether anything is kept. Nothing is counted, which takes longer the more there is. */
export async function isAnyKept(): Promise<boolean> {
  return (await (await records()).getKey('pages', IDBKeyRange.lowerBound(''))) !== undefined
}

/** The page that is kept of an address; null where none is, or it can't be read. */
export async function keptPage(address: string): Promise<KeptPage | null> {
  return readPage(await (await records()).get('pages', address))
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
    const { address, title, imprint, language, seen } = page
    for (const statement of editedStatements(page)) {
      if (!statement.isRejected && statement.speakers.includes(speaker) && statement.topic === topic) {
        found.push({ statement, page: { address, title, imprint, language, seen } })
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

/** The kept pages that share most fingerprints with each of these quotations. As fast with 100,000 statements as with 1,000. */
export async function pagesWithPrints(quotations: readonly ReadonlySet<number>[]): Promise<readonly KeptPage[]> {
  const { store } = (await records()).transaction('pages')
  const index = store.index('prints')
  const holders = await Promise.all(
    quotations.map((prints) =>
      Promise.all(Array.from(prints, (print) => index.getAllKeys(IDBKeyRange.only(print), MOST_HOLDERS)))
    )
  )
  const wanted = likestHolders(holders.map((each) => each.flat()))
  const pages = await Promise.all(wanted.map((address) => store.get(address)))
  return pages.flatMap((page) => readPage(page) ?? [])
}

/** The kept pages that may be of one article with a page, those that share most first. */
export async function pagesLike(page: KnownAgain): Promise<readonly KeptPage[]> {
  const { store } = (await records()).transaction('pages')
  const index = store.index('buckets')
  const holders = await Promise.all(
    bucketsOf(page).map((bucket) => index.getAllKeys(IDBKeyRange.only(bucket), MOST_HOLDERS))
  )
  const pages = await Promise.all(likestHolders([holders.flat()]).map((address) => store.get(address)))
  return pages.flatMap((each) => readPage(each) ?? [])
}
