/** What the sharing script offers to the page's session beside it, in the isolated world that both run in. */
import type { Dossier } from '../../core/dossier'
import type { PageReading } from '../../core/find/page-reading'
import type { PageExport, ReadingExport } from '../../core/share/page-export'
import type { FoundArticle } from '../../dom/find-article'
import type { UnknownArticle } from '../../dom/unknown-article'

/** A known article as it was just found on the page. */
export interface SharedArticle extends FoundArticle {
  readonly dossier: Dossier
}

export interface Sharing {
  readonly exportOf: (found: SharedArticle) => PageExport
  readonly exportOfUnknown: (article: UnknownArticle, reading: PageReading) => ReadingExport
}

/** Where it is left for the session; the page cannot see it. */
export const SHARING = Symbol.for('mawqif.sharing')
