/** Save all that is kept as a file, and restore such a file: read once somebody does. Each rejects where the browser refuses. */
import { LARGEST_BACKUP, readBackup, writeBackup } from '../../core/records/backup'
import type { PageChange } from '../../core/records/merge-pages'
import type { WatchListChange } from '../../core/records/watched'
import type { KeptNews } from '../../ui/library/kept-props'
import { keepBackupMoment } from '../records/backup-moments'
import { keptPages } from '../records/read-many'
import { restorePages, takeBack } from '../records/store'
import { readWatchList, restoreWatched, takeBackWatched } from '../records/watch-list'
import { saveFile } from './save-file'

export async function saveBackup(): Promise<null> {
  const now = new Date().toISOString()
  const [{ pages }, watched] = await Promise.all([keptPages(), readWatchList()])
  saveFile(`mawqif-backup-${now.slice(0, 10)}.json`, 'application/json', writeBackup({ pages, watched }, now))
  await keepBackupMoment('saved')
  return null
}

/** A file with a problem changes nothing. */
export async function restoreBackup(file: File): Promise<KeptNews> {
  if (file.size > LARGEST_BACKUP) return { kind: 'refused', problems: [{ kind: 'too-large' }] }
  const read = readBackup(await file.text())
  if ('problems' in read) return { kind: 'refused', problems: read.problems }
  const changes = await restorePages(read.pages)
  const watched = read.watched.length === 0 ? null : await restoreWatched(read.watched)
  // It is in the file that it came from.
  await keepBackupMoment('putOff')
  return { kind: 'restored', pages: read.pages.length, changes, watched }
}

/** Put back what a file has just changed. */
export async function takeBackRestored(changes: readonly PageChange[], watched: WatchListChange | null): Promise<null> {
  await takeBack(changes)
  if (watched !== null) await takeBackWatched(watched)
  return null
}
