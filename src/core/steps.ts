/**
 * Long work in steps: it stops wherever something else may come between, and goes on when it is asked to. Who does the work
 * decides how much of it is done at a time; what it gives is the same. A step may give what the work waits for.
 */
export type Steps<T> = Generator<Promise<unknown> | void, T, void>

/** Do all of the work now, without what it waits for. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
