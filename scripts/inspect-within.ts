/** Bound how long something is waited for. */

/** Something did not answer in the time it had. */
export class NoAnswer extends Error {}

/** Give `promise`; throws `NoAnswer`, which names `what`, where it takes more than `ms`. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`${what} gave no answer in time`)), ms)
  })
  // Whichever loses must not end the program as an unhandled rejection.
  promise.catch(() => undefined)
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
