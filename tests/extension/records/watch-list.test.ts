import { beforeEach, expect, it, vi } from 'vitest'
import {
  forgetWatched,
  readWatchList,
  restoreWatched,
  takeBackWatched,
  watchFor
} from '../../../src/extension/records/watch-list'
import type { WatchedSubject } from '../../../src/core/records/watched'
import { WATCHED } from '../../core/records/kept-fixture'

const [PERSON, TOPIC] = WATCHED as readonly [WatchedSubject, WatchedSubject]
const stored = vi.hoisted(() => ({ local: {} as Record<string, unknown> }))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => structuredClone(stored.local),
        set: async (change: object) => void Object.assign(stored.local, change)
      }
    }
  }
}))

beforeEach(() => {
  stored.local = { settings: 'others' }
})

it('whoever is watched for is, until forgotten, and once however often that is said', async () => {
  await Promise.all([watchFor(PERSON), watchFor(TOPIC), watchFor(PERSON)])
  expect(await readWatchList()).toEqual([TOPIC, PERSON])
  await forgetWatched(PERSON)
  expect(await readWatchList()).toEqual([TOPIC])
  expect(stored.local).toHaveProperty('settings', 'others')
})

it('a changed subject takes the place of what it was', async () => {
  await watchFor(PERSON)
  const changed = { ...PERSON, names: { ...PERSON.names, fr: ['Anne Merjani'] } }
  await watchFor(changed)
  expect(await readWatchList()).toEqual([changed])
})

it('what is stored is read as hostile input', async () => {
  stored.local['watched'] = [{ ...PERSON, id: 'macron' }, TOPIC]
  expect(await readWatchList()).toEqual([TOPIC])
})

it('what a file restored is taken back, unless the list was changed since', async () => {
  await watchFor(PERSON)
  const first = await restoreWatched(WATCHED)
  expect(await readWatchList()).toEqual(WATCHED)
  await takeBackWatched(first)
  expect(await readWatchList()).toEqual([PERSON])
  const second = await restoreWatched(WATCHED)
  await forgetWatched(PERSON)
  await takeBackWatched(second)
  expect(await readWatchList()).toEqual([TOPIC])
})
