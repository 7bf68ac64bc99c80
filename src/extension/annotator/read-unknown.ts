/** Read the page's article by the finder as it is now. */
import { readUnknownArticle, type UnknownArticle } from '../../dom/unknown-article'
import type { PageFinder } from '../finder-offer'
import { readAtOneMoment } from './one-moment'

/** The article; null where it speaks of no leader and topic that are known. Rejects where the extension has gone. */
export const readUnknown = (finder: PageFinder): Promise<UnknownArticle | null> =>
  readAtOneMoment(
    () => readUnknownArticle(document, finder, finder.takeFirst()),
    (article) => article?.lines ?? []
  )
