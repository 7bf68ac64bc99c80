/** How the finder offers itself to the annotator, in the isolated world that both run in and that no page can see. */
import type { ArticleReading } from '../core/find/page-reading'
import type { ArticleFinder, PageArticle } from '../dom/page-article'

export interface PageFinder extends ArticleFinder {
  /**
   * What is read in the page's article as it is now, of which a user sees all that is shown: null where there is nothing, or, as long
   * as no annotator has come to look, where there is something to show.
   */
  readonly read: () => Promise<ArticleReading | null>
  /** The page as the finder read it, where it still is so; given once. */
  readonly takeFirst: () => PageArticle | null
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
