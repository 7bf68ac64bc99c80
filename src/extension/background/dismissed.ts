/**
 * Keep what the user dismissed, for as long as the browser runs: in its memory, never on disk, and as hashes, so that neither
 * addresses nor words are kept.
 */
import { browser } from '../browser'

const KEY = 'dismissed'
/** Addresses at which something was dismissed, the latest ones. */
const MOST_ADDRESSES = 256

type AtAddress = readonly [address: number, statements: readonly number[]]

/** The hashes of the statements that were dismissed at an address. */
export async function dismissedAt(address: number): Promise<readonly number[]> {
  return (await read()).find(([each]) => each === address)?.[1] ?? []
}

/** Keep that these statements, and no others, are dismissed at an address. */
export function keepDismissed(address: number, statements: readonly number[]): Promise<void> {
  const done = last.then(() => store(address, statements))
  last = done.catch(() => undefined)
  return done
}

/** One change after the other: each reads what the one before it wrote. */
let last: Promise<unknown> = Promise.resolve()

async function store(address: number, statements: readonly number[]): Promise<void> {
  const others = (await read()).filter(([each]) => each !== address)
  const next = statements.length === 0 ? others : [...others, [address, statements]]
  await browser.storage.session.set({ [KEY]: next.slice(-MOST_ADDRESSES) })
}

/** Nobody but the extension writes there, and nothing of it outlives this version. */
async function read(): Promise<readonly AtAddress[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as readonly AtAddress[] | undefined) ?? []
}
