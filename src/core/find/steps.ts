/** Work that can be paused: a generator gives way where it may be, and returns what it makes. */

export type Steps<T> = Generator<void, T, void>

/** Do all of the work at once. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
