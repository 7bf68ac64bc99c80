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

export interface UnknownArticleContent {
  readonly kind: 'unknown'
  readonly reading: PageReading
  /** What the dossiers have of the same leaders on the same topics. */
  readonly record: readonly RecordedPosition[]
  /** What the same leaders said on the same topics in the pages that the user kept, the newest first. */
  readonly before: readonly SaidBefore[]
  /** The ids of statements that the user dismissed. */
  readonly dismissed: readonly string[]
  /** Statements that the finder is less sure of are listed as well. */
  readonly unsure: boolean
}

export type PageContent = KnownArticleContent | UnknownArticleContent
