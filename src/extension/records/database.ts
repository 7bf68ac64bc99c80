/** The database of the kept pages, in the browser's IndexedDB, one of the extension's own. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import * as v from 'valibot'
import { type KeptPage, keptPageSchema } from '../../core/records/kept-page'
import { type PageTally, tallyPage } from '../../core/records/page-tally'
import { type Bucket, type StoredPage, storedPage } from '../../core/records/stored-page'
import { completed, upgraded } from '../../core/records/versions'

const NAME = 'mawqif-records'
/**
 * 2: pages are looked up by what is quoted in them as well. 3: they have edits. 4: and by what of them was rejected. 5: and by what their copies are known by.
 * 6: what they add to the tally is beside them. 7: they tell who published them.
 * 8: they name those of the user's own who speak. 9: they may have the article's text.
 */
const VERSION = 9

export interface Records extends DBSchema {
  readonly pages: {
    readonly key: string
    readonly value: StoredPage
    readonly indexes: {
      readonly seen: string
      readonly said: string
      readonly prints: number
      readonly buckets: Bucket
    }
  }
  /** For each page that can be read one of the same key, changed in one transaction with it. */
  readonly tallies: { readonly key: string; readonly value: PageTally }
}
export const STORES = ['pages', 'tallies'] as const
export type RecordsChange = IDBPTransaction<Records, typeof STORES, 'readwrite'>

let opened: Promise<IDBPDatabase<Records>> | null = null

export function records(): Promise<IDBPDatabase<Records>> {
  opened ??= openDB<Records>(NAME, VERSION, {
    async upgrade(database, before, _, change) {
      if (before < 1) {
        const pages = database.createObjectStore('pages', { keyPath: 'address' })
        pages.createIndex('seen', 'seen')
        pages.createIndex('said', 'said', { multiEntry: true })
      }
      const pages = change.objectStore('pages')
      if (before < 2) pages.createIndex('prints', 'prints', { multiEntry: true })
      if (before < 5) pages.createIndex('buckets', 'buckets', { multiEntry: true })
      if (before < 6) database.createObjectStore('tallies', { keyPath: 'address' })
      const version = before < 3 ? 1 : before < 5 ? 3 : before < 7 ? 4 : before < 8 ? 5 : 6
      // What cannot be read is left as it is.
      for (let at = await pages.openCursor(); at !== null; at = await at.continue()) {
        const page = readPage(upgraded(at.value, version))
        if (page === null) continue
        const whole = completed(page, version)
        await at.update(storedPage(whole))
        await change.objectStore('tallies').put(tallyPage(whole))
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

/** Null where it can’t be read. */
export function readPage(raw: unknown): KeptPage | null {
  const read = v.safeParse(keptPageSchema(), raw)
  return read.success ? read.output : null
}
