/** A kept statement as it is shown: what was found or added, and over it what the user says of it. */
import type { Edit } from './edit'
import type { KeptPage, KeptStatement } from './kept-page'

export interface EditedStatement extends Omit<KeptStatement, 'verdict'> {
  /** `added`: nobody found it but the user. */
  readonly verdict: KeptStatement['verdict'] | 'added'
  /** Whose word it is: a known article's, the finder's, or the user's where an edit of it holds that is no note and no tags. */
  readonly origin: 'dossier' | 'page' | 'mine'
  /** The user says that it is none. */
  readonly isRejected: boolean
  readonly note: string
  readonly tags: readonly string[]
  /** The names that the user gave to its speaker and its topic, by their ids. */
  readonly names: Readonly<Record<string, string>>
  /** The edits that hold, in the order in which they were made. */
  readonly edits: readonly Edit[]
}

/** A kept statement, as edited, with the page that it was kept from. */
export interface SaidBefore {
  readonly statement: EditedStatement
  readonly page: Pick<KeptPage, 'address' | 'title' | 'imprint' | 'language' | 'seen'>
}
