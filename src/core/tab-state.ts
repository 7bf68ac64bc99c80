/** What Mawqif has to say about one browser tab. The popup draws each kind in a design of its own. */
import type { Dossier } from './dossier'
import type { PageReading } from './find/page-reading'
import type { RecordedPosition } from './library/recorded-positions'
import type { Sighting } from './verify/sighting'

export type TabState =
  /** A known article is on the page. */
  | { readonly kind: 'recognised'; readonly host: string; readonly dossier: Dossier; readonly sighting: Sighting }
  /** An unknown article, in which leaders are reported to have said something on the topics. */
  | {
      readonly kind: 'related'
      readonly host: string
      readonly reading: PageReading
      readonly record: readonly RecordedPosition[]
      /** The ids of the statements that the user dismissed. */
      readonly dismissed: readonly string[]
    }
  /** Mawqif is looking at the page. */
  | { readonly kind: 'looking'; readonly host: string }
  /** Mawqif looked at the page and found nothing to show. */
  | { readonly kind: 'unknown'; readonly host: string }
  /** The user has not let Mawqif read this site. */
  | { readonly kind: 'not-allowed'; readonly host: string }
  | { readonly kind: 'paused'; readonly host: string }
  /** The browser does not tell what page it is: the user has not let Mawqif look there, or no extension may. */
  | { readonly kind: 'withheld' }
  /** A page of the browser, a store or a viewer, where no extension can run. */
  | { readonly kind: 'restricted' }
  /** The page did not load, and there is no network. */
  | { readonly kind: 'offline'; readonly host: string }
  /** The extension itself did not answer; the user can try again. */
  | { readonly kind: 'failed' }
