import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings'
import { changeSettings, readSettings, watchSettings } from '../../src/extension/settings'
import { watchStored } from '../../src/extension/stored-settings'

type Listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => void

/** The browser's local storage, as far as settings go. */
const storage = vi.hoisted(() => {
  const listeners = new Set<Listener>()
  let kept: Record<string, unknown> = {}
  return {
    listeners,
    isFull: false,
    keep: (values: Record<string, unknown>) => (kept = values),
    kept: () => kept,
    api: {
      local: {
        get: (key: string) => Promise.resolve(key in kept ? { [key]: structuredClone(kept[key]) } : {}),
        set(values: Record<string, unknown>) {
          if (storage.isFull) return Promise.reject(new Error('full'))
          Object.assign(kept, structuredClone(values))
          return Promise.resolve()
        }
      },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener)
      }
    }
  }
})

vi.mock('../../src/extension/browser', () => ({ browser: { storage: storage.api } }))
vi.mock('../../src/extension/native', () => ({ native: { storage: storage.api } }))

beforeEach(() => {
  storage.listeners.clear()
  storage.isFull = false
  storage.keep({})
})

describe('the settings', () => {
  it.each([
    ['nothing is kept', {}],
    ['something else is kept', { other: { side: 'left' } }],
    ['what is kept is no object', { settings: 'left' }],
    ['null is kept', { settings: null }]
  ])('are the defaults where %s', async (_name, kept) => {
    storage.keep(kept)
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
  })

  it('are read as they were kept, but for what cannot be used', async () => {
    storage.keep({ settings: { side: 'left', width: 9 } })
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, side: 'left' })
  })

  it('change one by one, and keep the rest and what another version knows', async () => {
    storage.keep({ settings: { side: 'left', width: 9, later: 'yes' } })
    expect(await changeSettings({ theme: 'dark' })).toEqual({ ...DEFAULT_SETTINGS, side: 'left', theme: 'dark' })
    expect(storage.kept()).toEqual({
      settings: { ...DEFAULT_SETTINGS, side: 'left', theme: 'dark', later: 'yes' }
    })
  })

  it.each([undefined, null, 'left', 7])('change where what is kept is %j', async (settings) => {
    storage.keep({ settings })
    await changeSettings({ theme: 'dark' })
    expect(storage.kept()).toEqual({ settings: { ...DEFAULT_SETTINGS, theme: 'dark' } })
  })

  it('keep all of several changes made at once', async () => {
    await Promise.all([
      changeSettings({ theme: 'dark' }),
      changeSettings({ side: 'left' }),
      changeSettings({ width: 300 })
    ])
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', side: 'left', width: 300 })
  })

  it('say where the browser refuses to keep a change, and take the next one', async () => {
    storage.isFull = true
    await expect(changeSettings({ theme: 'dark' })).rejects.toThrow('full')
    storage.isFull = false
    expect(await changeSettings({ side: 'left' })).toEqual({ ...DEFAULT_SETTINGS, side: 'left' })
  })
})

describe('whoever watches the settings', () => {
  const tell = (changes: Parameters<Listener>[0], area = 'local'): void => {
    for (const listener of storage.listeners) listener(changes, area)
  }

  it('is told of each change, what cannot be used left out, until it stops', () => {
    const seen = vi.fn<(settings: Settings) => void>()
    const stop = watchSettings(seen)
    tell({ settings: { newValue: { side: 'left', width: 9 } } })
    expect(seen.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, side: 'left' }]])
    stop()
    tell({ settings: { newValue: { side: 'right' } } })
    expect(seen).toHaveBeenCalledTimes(1)
  })

  it('may see the value as it is kept, and undefined where it was taken away', () => {
    const seen = vi.fn<(stored: unknown) => void>()
    watchStored(seen)
    tell({ settings: { newValue: { side: 7 } } })
    tell({ settings: {} })
    tell({ settings: undefined as never })
    expect(seen.mock.calls).toEqual([[{ side: 7 }], [undefined], [undefined]])
  })

  it('is not told of what else is kept, or kept elsewhere', () => {
    const seen = vi.fn<(stored: unknown) => void>()
    watchStored(seen)
    tell({ records: { newValue: {} } })
    tell({ settings: { newValue: { side: 'left' } } }, 'sync')
    expect(seen).not.toHaveBeenCalled()
  })
})
