import { beforeEach, expect, it, vi } from 'vitest'
import { followWatchList, runWatchGate, syncWatchGate } from '../../../src/extension/background/watch-gate'
import { WATCHED } from '../../core/records/kept-fixture'

interface Registered {
  readonly id: string
  readonly matches: readonly string[]
}
type Listener = (changes: object, area: string) => void

const world = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  scripts: [] as unknown[],
  ran: [] as unknown[],
  listeners: [] as unknown[]
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => structuredClone(world.stored),
        set: async (change: object) => void Object.assign(world.stored, change),
        remove: async (key: string) => void delete world.stored[key]
      },
      onChanged: { addListener: (listener: Listener) => world.listeners.push(listener) }
    },
    permissions: { getAll: async () => ({ origins: ['*://news.example/*', '*://granted.example/*'] }) },
    runtime: { getManifest: () => ({ content_scripts: [{ matches: ['*://news.example/*'] }] }) },
    tabs: { query: async () => [{ id: 7 }], sendMessage: async () => undefined },
    scripting: {
      getRegisteredContentScripts: async () => world.scripts,
      unregisterContentScripts: async () => void (world.scripts = []),
      registerContentScripts: async (scripts: readonly Registered[]) => {
        if (world.scripts.length > 0) throw new Error('Duplicate script ID')
        world.scripts = [...scripts]
      },
      executeScript: async (run: unknown) => (world.ran.push(run), [])
    }
  }
}))

beforeEach(() => {
  Object.assign(world, { stored: {}, scripts: [], ran: [], listeners: [] })
})

it('nothing is registered, left or run where nobody is watched for', async () => {
  await syncWatchGate()
  await runWatchGate([7])
  expect(world).toMatchObject({ stored: {}, scripts: [], ran: [] })
})

it('one script is registered on all sites, with what it seeks, however often it is asked for', async () => {
  world.stored['watched'] = WATCHED
  await Promise.all([syncWatchGate(), syncWatchGate(), syncWatchGate()])
  expect(world.scripts).toMatchObject([
    { js: ['watch-gate.js'], matches: ['*://news.example/*', '*://granted.example/*'] }
  ])
  expect(world.stored['watched-terms']).toMatchObject({ topics: expect.arrayContaining(['merjani', 'ferries']) })
})

it('all of it goes with the last who is watched for', async () => {
  world.stored['watched'] = WATCHED
  await syncWatchGate()
  world.stored['watched'] = []
  await syncWatchGate()
  expect(world).toMatchObject({ stored: { watched: [] }, scripts: [] })
  expect(world.stored).not.toHaveProperty('watched-terms')
})

it('a change of the list is followed at once, also in pages that are open, and no other change is', async () => {
  followWatchList()
  const [tell] = world.listeners as readonly Listener[]
  world.stored['watched'] = WATCHED
  tell?.({ settings: {} }, 'local')
  tell?.({ watched: {} }, 'sync')
  await new Promise((done) => setTimeout(done))
  expect(world.scripts).toEqual([])
  tell?.({ watched: {} }, 'local')
  await expect.poll(() => world.ran).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['watch-gate.js'] }])
  expect(world.scripts).toHaveLength(1)
})
