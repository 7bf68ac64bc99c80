/**
 * Start the annotator on a page, once.
 *
 * It may be injected again: by the gate after a route change, or by the popup. The running one is then asked to look
 * again. The mark is in the isolated world, where the page cannot see it.
 */
import { Annotator } from './annotator'

const RUNNING = Symbol.for('mawqif.annotator')
const world = globalThis as { [RUNNING]?: Annotator }

const running = world[RUNNING]
if (running === undefined) {
  const annotator = new Annotator(() => {
    delete world[RUNNING]
  })
  world[RUNNING] = annotator
  void annotator.start()
} else void running.start()
