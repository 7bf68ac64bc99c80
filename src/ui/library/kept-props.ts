/** What the library shows of the pages that the user kept, and what can be done with them. */
import type { Subjects } from '../../core/find/page-reading'
import type { BackupProblem } from '../../core/records/backup'
import type { BroughtIn } from '../../core/records/bring-in'
import type { PageChange } from '../../core/records/merge-pages'
import type { AnnotationProblem } from '../../core/records/read-annotations'
import type { KeptTally } from '../../core/library/kept-tally'
import type { KeptShelf, Shelved } from '../../core/library/shelf'
import type { Correction, Edit } from '../../core/records/edit'
import type { Selected } from '../../core/records/added-statement'
import type { KeptPage } from '../../core/records/kept-page'
import type { WatchListChange } from '../../core/records/watched'
import type { FileKind, Out } from './file-kind'
import type { Editing } from './editing'

/** The kept pages that have come, those that were seen last first, and the names of whom they speak. */
export interface KeptPages extends Subjects {
  readonly pages: readonly KeptPage[]
  /** How many are kept in all. */
  readonly total: number
  /** There are others than those that have come. */
  readonly isMore: boolean
  /** A backup would have something in it: a page, or whom the user watches for. */
  readonly isSavable: boolean
  /** A backup is due; the last one was `saved` then, null where there is none. Null where none is due. */
  readonly reminder: { readonly saved: string | null } | null
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
  | {
      readonly kind: 'restored'
      readonly pages: number
      readonly changes: readonly PageChange[]
      /** What became of the persons and topics whom the user watches for; null where the file has none. */
      readonly watched: WatchListChange | null
    }
  | ({ readonly kind: 'brought-in'; readonly changes: readonly PageChange[] } & Omit<BroughtIn, 'pages'>)
  | { readonly kind: 'refused'; readonly problems: readonly (BackupProblem | AnnotationProblem)[] }
  | { readonly kind: 'failed' }

export interface KeptProps {
  /** What is kept, as far as it has been read; null until it is searched or counted. */
  readonly shelf: KeptShelf | 'failed' | null
  /** What is kept, counted; null until something is shown that counts. */
  readonly tally: KeptTally | 'failed' | null
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
  /** Put back what a file has just changed. */
  readonly onTakeBack: (changes: readonly PageChange[], watched: WatchListChange | null) => void
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
  /** What was selected in the route's tab, to be said who said it; null for any other route. */
  readonly selected: Selected | 'gone' | null
  /** Add what was selected; rejects where the browser refuses to store. */
  readonly onAdd: (selected: Selected, changes: readonly Correction[]) => Promise<void>
  /** Add nothing. */
  readonly onDropSelected: () => void
  /** Save all that is kept as a file. */
  readonly onBackup: () => void
  /** Remind of a backup later. */
  readonly onPutOff: () => void
  readonly onRestore: (file: File) => void
  /** Bring in what somebody marked elsewhere. */
  readonly onBringIn: (file: File) => void
  /** More kept pages are to be listed. */
  readonly onMoreKept: () => void
}
