/** What a page session shows, and where it gets it: all in which a known and an unknown article differ. */
import type { Listed, PageContent } from '../../core/page-content'
import type { PageExport, ReadingExport } from '../../core/share/page-export'
import type { Sighted } from '../../dom/as-seen'
import type { HiddenTexts } from '../../dom/hidden-texts'
import type { PaintedPassage } from '../../dom/highlight'
import type { Sharing } from '../sharing/sharing'

/** An article as it was just read on the page. */
export interface ReadArticle {
  readonly content: PageContent
  readonly passages: readonly PaintedPassage[]
  /** Where the words stand that it rests on, those too that a user can't see. */
  readonly frames: readonly (readonly Range[])[]
  /** The ids of the leaders whose passages are painted. */
  readonly speakers: readonly string[]
  /** How much the badge promises. */
  readonly positions: number
  /** What around them a user doesn't see yet, and may be of the article; null where all of that is known. */
  readonly hidden: HiddenTexts | null
  /** What was seen of its frames before it was known how they are to be shown. */
  readonly sights: Sighted
  /** Nothing of it is missing: a change of the page matters only where it takes words. */
  readonly isComplete: boolean
  /** What of it can be exported and copied. */
  readonly exportBy: (sharing: Sharing) => PageExport | ReadingExport
}

export interface ArticleSource {
  /** Get ready for the page at its present address and read it; null where there is nothing to show. Rejects where the extension has gone. */
  readonly open: () => Promise<ReadArticle | null>
  /** Read the page as it is now; null where nothing is left to show. Rejects where the extension has gone. */
  readonly read: () => Promise<ReadArticle | null>
  /** What was read is out of date: the user said something else of the article. */
  readonly renew?: () => void
  /** The article to turn to now that the page was scrolled; null where it is the one that is shown. */
  readonly turn: () => Promise<ReadArticle | null>
  /** List what the user wants listed. */
  readonly choose: (listed: Listed) => ReadArticle | null
}

/** True where the same statements are listed, in the same words. */
export function isSame(next: ReadArticle, before: ReadArticle): boolean {
  return next.content.kind === before.content.kind && JSON.stringify(next.content) === JSON.stringify(before.content)
}
