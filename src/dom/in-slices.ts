/**
 * Do long work on a page in slices, so that it goes on scrolling and answering meanwhile: on a slow machine a slice and the step
 * that it ends with still take less than the 50 ms that a user begins to feel.
 */
import type { Steps } from '../core/steps'
import { watchMoves } from './stillness'

/** How long a slice takes on any machine, in ms, but for its last step. */
const SLICE = 10

/**
 * What is given once all steps are done; the first slice is done at once. Rejects where what is waited for does. `onSlice` is told
 * what each slice took, in ms.
 */
export async function inSlices<T>(steps: Steps<T>, onSlice: (took: number) => void = () => undefined): Promise<T> {
  let start = performance.now()
  let stop: (() => void) | null = null
  try {
    for (;;) {
      const { done, value } = steps.next()
      const took = performance.now() - start
      if (done !== true && value === undefined && took < SLICE) continue
      onSlice(took)
      if (done === true) return value
      stop ??= watchMoves()
      await (value ?? turn())
      start = performance.now()
    }
  } finally {
    stop?.()
  }
}

/** Resolve after what else waits to be done; not by a timer, which a tab in the background gets once a second. */
export function turn(): Promise<unknown> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? byMessage()
}

function byMessage(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  const sent = new Promise((go) => port1.addEventListener('message', go))
  port1.start()
  port2.postMessage(null)
  return sent.finally(() => port1.close())
}
