/** The props of the page of people and topics of one's own. */
import type { WatchPreview } from '../../core/records/preview-watched'
import type { DraftProblems, WatchDraft } from '../../core/records/watch-draft'
import type { WatchedSubject } from '../../core/records/watched'
import type { Strings } from '../strings'
import type { WatchListStrings } from '../strings/watch-list/watch-list-strings'

/** What has just come of what the user did. */
export type WatchNews =
  | { readonly kind: 'saved' | 'forgotten'; readonly subject: WatchedSubject }
  | { readonly kind: 'failed' }

export interface WatchListProps {
  readonly strings: Strings
  readonly words: WatchListStrings
  readonly list: readonly WatchedSubject[]
  readonly draft: WatchDraft
  /** Told once the user wants to save; none before that. */
  readonly problems: DraftProblems
  /** What the draft would match on the page from which the user came; null where none can be read. */
  readonly preview: WatchPreview | null
  readonly news: WatchNews | null
  /** The address of the options. */
  readonly options: string
  readonly onDraft: (draft: WatchDraft) => void
  readonly onSave: () => void
  /** Draft a new one. */
  readonly onCancel: () => void
  readonly onChange: (subject: WatchedSubject) => void
  readonly onForget: (subject: WatchedSubject) => void
}
