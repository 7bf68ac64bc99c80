/** Read the page's article by the finder as it is now, in slices, all of it as it was at one moment. */
import { inSlices } from '../../dom/in-slices'
import { isStill, watchTouches } from '../../dom/touched'
import { readUnknownArticle, type UnknownArticle } from '../../dom/unknown-article'
import type { PageFinder } from '../finder-offer'

/** How often a page is looked at in slices, and then at once. */
const MOST_LOOKS = 3

/**
 * The article; null where it speaks of no leader and topic that are known. An article that was touched while it was read in slices is
 * read anew; one that never rests is read at once, which takes longer than a slice. Rejects where the extension has gone.
 */
export async function readUnknown(finder: PageFinder): Promise<UnknownArticle | null> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const touches = watchTouches()
    try {
      const article = await inSlices(readUnknownArticle(document, finder, finder.takeFirst()))
      if (isStill(touches, article?.lines ?? [])) return article
    } finally {
      touches.stop()
    }
  }
  return readAtOnce(finder)
}

/** Read the page at one moment, once the text that it has then is known; null of one that says something else each time. */
async function readAtOnce(finder: PageFinder): Promise<UnknownArticle | null> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const steps = readUnknownArticle(document, finder)
    let step = steps.next()
    while (step.done !== true && step.value === undefined) step = steps.next()
    if (step.done === true) return step.value
    await step.value
  }
  return null
}
