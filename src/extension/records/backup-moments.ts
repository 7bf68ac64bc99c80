/** When a backup was saved, and a reminder of one put off: in the browser's local storage, where what is stored is hostile input. */
import * as v from 'valibot'
import type { BackupMoments } from '../../core/records/backup-reminder'
import { moment } from '../../core/records/edit'
import { browser } from '../browser'

const KEY = 'backup'
const at = () => v.fallback(v.nullable(moment()), null)
const schema = () => v.fallback(v.object({ saved: at(), putOff: at() }), { saved: null, putOff: null })

export async function readBackupMoments(): Promise<BackupMoments> {
  return v.parse(schema(), (await browser.storage.local.get(KEY))[KEY])
}

/** It is now. */
export async function keepBackupMoment(what: keyof BackupMoments): Promise<void> {
  const known = await readBackupMoments()
  await browser.storage.local.set({ [KEY]: { ...known, [what]: new Date().toISOString() } })
}
