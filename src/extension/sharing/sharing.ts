/** What the sharing script offers to the annotator or the found page beside it, in the isolated world that both run in. */
import type { Dossier } from '../../core/dossier'
import type { PageExport, ReadingExport } from '../../core/share/page-export'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import type { FoundArticle } from '../../dom/find-article'
import type { UnknownArticle } from '../../dom/unknown-article'
import type { Strings } from '../../ui/strings/strings'

/** An article as it was just found on the page. */
export interface SharedArticle extends FoundArticle {
  readonly dossier: Dossier
}

export interface Sharing {
  readonly exportOf: (found: SharedArticle) => PageExport
  readonly share: (
    found: SharedArticle,
    subject: ShareSubject,
    form: ShareForm,
    strings: Strings
  ) => Promise<ShareOutcome>
  readonly exportOfFound: (article: UnknownArticle) => ReadingExport
  readonly shareFound: (
    article: UnknownArticle,
    statement: string,
    form: ShareForm,
    strings: Strings
  ) => Promise<ShareOutcome>
}

/** Where it is left for the annotator; the page cannot see it. */
export const SHARING = Symbol.for('mawqif.sharing')
