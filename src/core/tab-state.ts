/** What Mawqif has to say about one browser tab: the popup draws it, one design for each kind. */
import type { Dossier } from './dossier'
import type { PageReading } from './find/page-reading'
import type { RecordedPosition } from './library/recorded-positions'
import type { Sighting } from './verify/sighting'

export type TabState =
  /** A known article is on the page. */
  | { readonly kind: 'recognised'; readonly host: string; readonly dossier: Dossier; readonly sighting: Sighting }
  /** No known article, but one that speaks of leaders and topics that are known. */
  | {
      readonly kind: 'related'
      readonly host: string
      readonly reading: PageReading
      readonly record: readonly RecordedPosition[]
      /** The ids of what the reader dismissed. */
      readonly dismissed: readonly string[]
    }
  /** The page was looked at (or is being looked at), and carries no article we know. */
  | { readonly kind: 'looking'; readonly host: string }
  | { readonly kind: 'unknown'; readonly host: string }
  /** The user has not let Mawqif read this site. */
  | { readonly kind: 'not-allowed'; readonly host: string }
  | { readonly kind: 'paused'; readonly host: string }
  /** The browser does not tell what page it is: the reader has not let Mawqif look there, or nobody may. */
  | { readonly kind: 'withheld' }
  /** Browser pages, stores and viewers, where no extension can run. */
  | { readonly kind: 'restricted' }
  /** The page did not load, and there is no network. */
  | { readonly kind: 'offline'; readonly host: string }
  /** The extension itself did not answer; the user can try again. */
  | { readonly kind: 'failed' }
