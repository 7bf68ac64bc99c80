/** The persons and topics whom the user watches for: in the browser's local storage, where what is stored is hostile input. */
import {
  isSameSubject,
  mergeWatchLists,
  parseWatchList,
  type WatchedSubject,
  type WatchListChange
} from '../../core/records/watched'
import { browser } from '../browser'

export const WATCH_LIST_KEY = 'watched'

export async function readWatchList(): Promise<readonly WatchedSubject[]> {
  return parseWatchList((await browser.storage.local.get(WATCH_LIST_KEY))[WATCH_LIST_KEY])
}

/** Watch for this one too, in place of what is watched for under its id. Rejects where the browser refuses to store. */
export const watchFor = (subject: WatchedSubject): Promise<WatchListChange> =>
  changeList((list) => [...list.filter((other) => !isSameSubject(other, subject)), subject])

export const forgetWatched = (subject: WatchedSubject): Promise<WatchListChange> =>
  changeList((list) => list.filter((other) => !isSameSubject(other, subject)))

export const restoreWatched = (restored: readonly WatchedSubject[]): Promise<WatchListChange> =>
  changeList((list) => mergeWatchLists(list, restored))

/** Put the list back as it was, unless it was changed since. */
export const takeBackWatched = ({ before, after }: WatchListChange): Promise<WatchListChange> =>
  changeList((list) => (JSON.stringify(list) === JSON.stringify(after) ? before : list))

/** One change after the other: each reads what the one before it wrote. */
let last: Promise<unknown> = Promise.resolve()

function changeList(change: (list: readonly WatchedSubject[]) => readonly WatchedSubject[]): Promise<WatchListChange> {
  const done = last.then(async () => {
    const before = await readWatchList()
    const after = change(before)
    if (after !== before) await browser.storage.local.set({ [WATCH_LIST_KEY]: after })
    return { before, after }
  })
  last = done.catch(() => undefined)
  return done
}
