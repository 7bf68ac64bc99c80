/**
 * Start the annotator on a page, once.
 *
 * It may be injected again: by the gate after a route change, or by the popup. The running one is then asked to look
 * again. The mark is in the isolated world, where the page cannot see it. A known article leads: what was found by reading
 * the page goes when it comes, and the page is read only where there is none.
 */
import { holdWork } from '../at-work'
import { askBackground } from '../messages/ask-background'
import { ANNOTATOR, shownFindings } from '../page-world'
import { Annotator } from './annotator'

const world = globalThis as { [ANNOTATOR]?: Annotator }

world[ANNOTATOR] ??= new Annotator({
  onArticle: () => shownFindings()?.leave(),
  onLeave: () => {
    delete world[ANNOTATOR]
  }
})
// Where the extension was updated or removed under us, nobody answers.
holdWork(world[ANNOTATOR].start().then((isKnown) => (isKnown ? undefined : askBackground('find'))))
