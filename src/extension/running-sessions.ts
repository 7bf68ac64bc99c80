/** The sessions that look after this page, noted in the isolated world that its scripts share and that no page can see. */
interface Sessions<Session> {
  known?: Session
  unknown?: Session
}

const RUNNING = Symbol.for('mawqif.annotator')
const world = globalThis as { [RUNNING]?: Sessions<object> }

export function runningSessions<Session extends object>(): Sessions<Session> {
  return (world[RUNNING] ??= {}) as Sessions<Session>
}

/** True while a session looks after the page. */
export const isWatched = (): boolean => Object.keys(world[RUNNING] ?? {}).length > 0
