/** How the finder offers itself to the annotator, in the isolated world that both run in and that no page can see. */
import type { UnknownArticle } from '../dom/unknown-article'

export interface PageFinder {
  /**
   * Read the page as it is once its text has been read; null where its article speaks of no leader and topic that are known, or the
   * page says something else each time. Rejects where the extension has gone.
   */
  readonly read: () => Promise<UnknownArticle | null>
}

const FINDER = Symbol.for('mawqif.finder')
const world = globalThis as { [FINDER]?: PageFinder }

export function offerFinder(finder: PageFinder): void {
  world[FINDER] = finder
}

/** The finder of this page; null where none was loaded. */
export function offeredFinder(): PageFinder | null {
  return world[FINDER] ?? null
}
