import { expect, it } from 'vitest'
import { type BackupMoments, isBackupDue } from '../../../src/core/records/backup-reminder'
import { edit, PAGE } from './kept-fixture'

const NEVER: BackupMoments = { saved: null, putOff: null }
const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T12:00:00.000Z`
const seen = (number: number, edits: typeof PAGE.edits = []) => [{ seen: day(number), edits }]

it.each<[string, BackupMoments, ReturnType<typeof seen>, number | null, number, boolean]>([
  ['fourteen days after the first page was kept', NEVER, seen(9), 1, 15, true],
  ['not a day earlier', NEVER, seen(9), 1, 14, false],
  ['not where nothing is kept', NEVER, [], null, 30, false],
  ['fourteen days after the last backup', { ...NEVER, saved: day(1) }, seen(2), 1, 15, true],
  ['not a day earlier than that', { ...NEVER, saved: day(2) }, seen(3), 1, 15, false],
  ['not where nothing was kept since the last backup', { ...NEVER, saved: day(5) }, seen(5), 1, 30, false],
  [
    'where a statement was corrected since',
    { ...NEVER, saved: day(3) },
    seen(2, [edit('a', { kind: 'reject' }, { at: day(4) })]),
    1,
    17,
    true
  ],
  ['not before fourteen days after it was put off', { saved: day(1), putOff: day(10) }, seen(9), 1, 23, false],
  ['then again', { saved: day(1), putOff: day(10) }, seen(9), 1, 24, true],
  [
    'not before a backup is old, though a reminder was put off long ago',
    { saved: day(10), putOff: day(1) },
    seen(11),
    1,
    20,
    false
  ]
])('a backup is due %s', (_, moments, newest, first, now, isDue) => {
  expect(isBackupDue(moments, newest, first === null ? null : day(first), day(now))).toBe(isDue)
})
