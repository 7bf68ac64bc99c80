/** What Mawqif has to show of one page: of a known article how it stands there, of an unknown one what its leaders say. */
import type { Dossier } from './dossier'
import type { PageReading } from './find/page-reading'
import type { RecordedPosition } from './library/recorded-positions'
import type { SaidBefore } from './records/edited-statement'
import type { Sighting } from './verify/sighting'

export interface KnownArticleContent {
  readonly kind: 'known'
  readonly dossier: Dossier
  readonly sighting: Sighting
}

/** What the user wants left out of the list of an unknown article, and in it. */
export interface Listed {
  /** The ids of statements that the user dismissed, those among them that were rejected. */
  readonly dismissed: readonly string[]
  /** The ids of those that the user rejected for good. */
  readonly rejected: readonly string[]
  /** Statements that the finder is less sure of are listed as well. */
  readonly unsure: boolean
}

export interface UnknownArticleContent extends Listed {
  readonly kind: 'unknown'
  readonly reading: PageReading
  /** What the dossiers have of the same leaders on the same topics. */
  readonly record: readonly RecordedPosition[]
  /** What the same leaders said on the same topics in the pages that the user kept, the newest first. */
  readonly before: readonly SaidBefore[]
}

export type PageContent = KnownArticleContent | UnknownArticleContent

/** The same with a statement rejected, or no longer. */
export function withRejection(listed: Listed, statement: string, isRejected: boolean): Listed {
  const set = (ids: readonly string[]): readonly string[] => [
    ...ids.filter((id) => id !== statement),
    ...(isRejected ? [statement] : [])
  ]
  return { ...listed, dismissed: set(listed.dismissed), rejected: set(listed.rejected) }
}
