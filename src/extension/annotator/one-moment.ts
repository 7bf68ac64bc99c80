/** Read the page in slices, all of it as it was at one moment. */
import type { Steps } from '../../core/steps'
import { inSlices } from '../../dom/in-slices'
import { isStill, watchTouches } from '../../dom/touched'

/** How often the page is read in slices, and then at once. */
const MOST_LOOKS = 3

/**
 * What the steps give. Where the elements that it was read in, `linesOf` it, were touched meanwhile, the page is read anew; one that
 * never rests is read at once, which takes longer than a slice. Rejects where the extension has gone; null of a page that says something else
 * each time.
 */
export async function readAtOneMoment<Read>(
  steps: () => Steps<Read>,
  linesOf: (read: Read) => readonly Element[]
): Promise<Read | null> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const touches = watchTouches()
    try {
      const read = await inSlices(steps())
      if (isStill(touches, linesOf(read))) return read
    } finally {
      touches.stop()
    }
  }
  return readAtOnce(steps)
}

/** Read the page at one moment, once what the steps wait for is known. */
async function readAtOnce<Read>(all: () => Steps<Read>): Promise<Read | null> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const steps = all()
    let step = steps.next()
    while (step.done !== true && step.value === undefined) step = steps.next()
    if (step.done === true) return step.value
    await step.value
  }
  return null
}
