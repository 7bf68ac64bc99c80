/** How the finder's script offers itself to the annotator, in the isolated world that both run in and that no page can see. */
import type { UnknownArticle } from '../dom/unknown-article'

export interface PageFinder {
  /** Read the page as it is now; null where its article speaks of no leader and topic that are known. */
  readonly read: () => UnknownArticle | null
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
