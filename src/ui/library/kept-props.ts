/** What the library shows of the pages that the user kept, and what can be done with them. */
import type { Subjects } from '../../core/find/page-reading'
import type { BackupProblem } from '../../core/records/backup'
import type { KeptShelf, Shelved } from '../../core/library/shelf'
import type { Correction, Edit } from '../../core/records/edit'
import type { KeptPage } from '../../core/records/kept-page'
import type { FileKind, Out } from './file-kind'
import type { Editing } from './editing'

/** The kept pages that have come, those that were seen last first, and the names of whom they speak. */
export interface KeptPages extends Subjects {
  readonly pages: readonly KeptPage[]
  /** How many are kept in all. */
  readonly total: number
  /** There are others than those that have come. */
  readonly isMore: boolean
}

/** A kept page, with the names of whom it speaks. */
export interface KeptPageShown extends Subjects {
  readonly page: KeptPage
}

/** What has just come of what the user did with the kept pages. */
export type KeptNews =
  | { readonly kind: 'forgotten'; readonly page: KeptPage }
  /** Those of a site or of a span of time. */
  | { readonly kind: 'forgotten-pages'; readonly pages: readonly KeptPage[] }
  | { readonly kind: 'edited'; readonly page: KeptPage; readonly edits: readonly Edit[] }
  | { readonly kind: 'restored'; readonly pages: number }
  | { readonly kind: 'refused'; readonly problems: readonly BackupProblem[] }
  | { readonly kind: 'failed' }

export interface KeptProps {
  /** What is kept, as far as it has been read; null until it is searched or counted. */
  readonly shelf: KeptShelf | 'failed' | null
  /** What the search finds on the shelf, the newest first. */
  readonly keptHits: readonly Shelved[] | 'failed' | null
  /** The kept page of the route, with the names of whom it speaks; null for any other route. */
  readonly keptPage: KeptPageShown | 'gone' | 'failed' | null
  readonly kept: KeptPages | 'loading' | 'failed'
  readonly keptNews: KeptNews | null
  readonly onForget: (page: KeptPage) => void
  /** Keep again what was just forgotten. */
  readonly onUnforget: (page: KeptPage) => void
  readonly onForgetPages: (pages: readonly KeptPage[]) => void
  /** Keep again what was just forgotten together. */
  readonly onUnforgetPages: (pages: readonly KeptPage[]) => void
  readonly onForgetAll: () => void
  /** All that is kept is about to be needed. */
  readonly onShelf: () => void
  /** Save what is kept as a file to be used elsewhere. */
  readonly onOut: (what: Out, kind: FileKind) => void
  /** The statement that is being corrected; null of none. */
  readonly editing: Editing | null
  /** Correct this statement of a kept page; none any more where it is null. */
  readonly onEditing: (at: Pick<Editing, 'address' | 'statement'> | null) => void
  /** Rejects where the browser refuses to store. */
  readonly onEdit: (page: KeptPage, statement: string, changes: readonly Correction[]) => Promise<void>
  readonly onUndoEdits: (page: KeptPage, edits: readonly Edit[]) => void
  /** Save all that is kept as a file. */
  readonly onBackup: () => void
  readonly onRestore: (file: File) => void
  /** More kept pages are to be listed. */
  readonly onMoreKept: () => void
}
