import { beforeEach, expect, it, vi } from 'vitest'
import { keepBackupMoment, readBackupMoments } from '../../../src/extension/records/backup-moments'

const stored = vi.hoisted(() => ({ local: {} as Record<string, unknown> }))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => stored.local,
        set: async (change: object) => void Object.assign(stored.local, change)
      }
    }
  }
}))

beforeEach(() => {
  stored.local = {}
})

it('a backup that was saved, and a reminder that was put off, are known each by its moment', async () => {
  expect(await readBackupMoments()).toEqual({ saved: null, putOff: null })
  await keepBackupMoment('saved')
  const { saved } = await readBackupMoments()
  await keepBackupMoment('putOff')
  expect(await readBackupMoments()).toEqual({ saved, putOff: expect.stringMatching(/^2\d{3}-/u) })
  expect(saved).toMatch(/^2\d{3}-/u)
})

it.each([[7], [{ saved: 'never' }], [{ saved: 7, putOff: '2026-02-30T00:00:00.000Z' }], [null]])(
  'what can’t be read never was: %j',
  async (backup) => {
    stored.local = { backup }
    expect(await readBackupMoments()).toEqual({ saved: null, putOff: null })
  }
)
