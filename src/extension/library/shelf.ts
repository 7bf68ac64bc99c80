/** Read all that is kept once it is searched or counted, and anew when it has changed; what was read stays until then. */
import { emptyShelf, type KeptShelf, withPages } from '../../core/library/shelf'
import { eachKeptBatch } from '../records/read-many'
import { readSubjects } from '../subjects'

/** `onShelf` gets the shelf as it grows; one that is read again only once it is whole, and `failed` where nothing can be read. */
export function shelfReader(onShelf: (shelf: KeptShelf | 'failed') => void) {
  let reading: AbortController | null = null
  let isShown = false

  async function read(): Promise<void> {
    reading?.abort()
    const { signal } = (reading = new AbortController())
    const isAgain = isShown
    try {
      let shelf = emptyShelf(await readSubjects())
      await eachKeptBatch((pages, read, total) => {
        shelf = withPages(shelf, pages, read, total)
        if (!isAgain) onShelf(shelf)
        isShown = true
      }, signal)
      if (!signal.aborted) onShelf(shelf)
    } catch {
      if (!signal.aborted) onShelf('failed')
    }
  }

  return {
    /** Read it, unless that was asked for before. */
    open: (): void => {
      if (reading === null) void read()
    },
    /** Something was kept or forgotten. */
    renew: (): void => {
      if (reading !== null) void read()
    }
  }
}
