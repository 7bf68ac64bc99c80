/** How the finder offers itself to the annotator, in the isolated world that both run in and that no page can see. */
import type { ArticleReading } from '../core/find/page-reading'
import type { ArticleFinder, PageArticle } from '../dom/page-article'

export interface PageFinder extends ArticleFinder {
  /** The page as the finder read it, where it still is so; given once. */
  readonly takeFirst: () => PageArticle | null
  /** Read anew from now on what was read already. */
  readonly forget: () => void
}

export interface FinderOffer {
  readonly finder: PageFinder
  /**
   * What is read in the page's article as it is now, of which a user sees all that is shown: null where there is nothing, or, as long
   * as no annotator has come to look, where there is something to show. Who offers another holds none of those before it.
   */
  readonly read: () => Promise<ArticleReading | null>
}

/** Run in a page by the background, so it stands by itself. */
export function forgetReadings(): void {
  const world = globalThis as { [key: symbol]: { readonly finder: { readonly forget: () => void } } | undefined }
  world[Symbol.for('mawqif.finder')]?.finder.forget()
}

/** Run in the same way: whether the page has a finder. */
export const isFinderThere = (): boolean => Symbol.for('mawqif.finder') in globalThis

const FINDER = Symbol.for('mawqif.finder')
const world = globalThis as { [FINDER]?: FinderOffer }

export function offerFinder(offer: FinderOffer): void {
  world[FINDER] = offer
}

/** The finder of this page; null where none was loaded. */
export function offeredFinder(): PageFinder | null {
  return world[FINDER]?.finder ?? null
}
