/**
 * Hold what Mawqif still does on a page, in the isolated world that all of its scripts there share: nothing where it has
 * shown all that it will. Whoever waits for that, waits for this to be empty.
 */
const AT_WORK = Symbol.for('mawqif.at-work')
const works = ((globalThis as { [AT_WORK]?: Set<Promise<unknown>> })[AT_WORK] ??= new Set())

/** Hold `work` until it is over, well or not. */
export function holdWork(work: Promise<unknown>): void {
  works.add(work)
  const end = (): boolean => works.delete(work)
  work.then(end, end)
}
