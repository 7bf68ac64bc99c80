/** Read who published a page's article, who wrote it and when, from its linked data and its `meta` elements. */
import { type Imprint, imprintOf } from '../core/page/imprint'
import { linkedArticles } from './linked-articles'
import { AUTHORS, contentsOf } from './page-evidence'
import { PUBLISHED } from './published-date'

const OUTLET = 'meta[property="og:site_name"]'

/** `seen`: now, in ISO 8601. */
export function readImprint(document: Document, seen: string): Imprint {
  const { own } = linkedArticles(document)
  return imprintOf(
    {
      outlets: { linked: own.flatMap(({ publishers }) => publishers), meta: contentsOf(document, OUTLET) },
      authors: { linked: own.map(({ authors }) => authors), meta: contentsOf(document, AUTHORS) },
      published: [...own.flatMap(({ published }) => published), ...contentsOf(document, PUBLISHED)]
    },
    seen
  )
}
