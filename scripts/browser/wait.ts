/** Wait for something that can only be asked for, not listened to: another process's tree, window or file. */

/** Often enough that a wait adds little, seldom enough that two browsers on a small machine get on with their work. */
const INTERVAL_MS = 50

/** Ends what never comes, in ms: far beyond what a machine with thirty others to serve needs, since what comes does not wait for it. */
export const CEILING = 120_000

/**
 * Ask `probe` until it gives something other than null or false, and give that back.
 * Throws after `timeoutMs`, naming `what` was waited for and the last error of `probe`, if any.
 */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | null | false> | T | null | false,
  timeoutMs = CEILING
): Promise<T> {
  const deadline = performance.now() + timeoutMs
  let failure: unknown = null
  do {
    try {
      const answer = await probe()
      if (answer !== null && answer !== false) return answer
      failure = null
    } catch (error) {
      failure = error
    }
    await pause(INTERVAL_MS)
  } while (performance.now() < deadline)
  throw new Error(`${what}: not within ${timeoutMs} ms`, failure === null ? {} : { cause: failure })
}

/** Wait `ms` milliseconds: for showing that something does not happen. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
