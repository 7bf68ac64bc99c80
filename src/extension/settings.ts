/** Keep the user's settings in the browser's local storage. */
import { parseSettings, type Settings } from '../core/settings'
import { browser } from './browser'
import { SETTINGS_KEY as KEY, watchStored } from './stored-settings'

/** Read the settings; whatever cannot be used has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return parseSettings(stored[KEY])
}

/**
 * Change some settings and keep the rest, including fields of a stored value that this version does not know.
 * Rejects where the browser refuses to store.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const done = last.then(() => store(change))
  last = done.catch(() => undefined)
  return done
}

/** One change after the other: each reads what the one before it wrote. */
let last: Promise<unknown> = Promise.resolve()

async function store(change: Partial<Settings>): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  const before = typeof stored === 'object' ? stored : {}
  const next = { ...before, ...parseSettings(before), ...change }
  await browser.storage.local.set({ [KEY]: next })
  return parseSettings(next)
}

/** Call `onChange` whenever the settings change, in whatever window. Returns what stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchStored((stored) => onChange(parseSettings(stored)))
}
