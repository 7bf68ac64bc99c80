/** What the library page holds; all else that it shows follows from it. */
import type { SearchIndex } from '../../core/library/search'
import type { Route } from '../../core/library/route'
import type { Settings } from '../../core/settings'
import type { LibraryProps, Loaded } from '../../ui/library/library'
import type { WelcomeProps } from '../../ui/library/welcome'

export interface LibraryState {
  readonly settings: Settings
  /** Null until what the address names has come. */
  readonly route: Route | null
  readonly catalogue: LibraryProps['catalogue']
  readonly dossiers: ReadonlyMap<string, Loaded>
  /** Null until the user is about to search. */
  readonly search: SearchIndex | 'loading' | 'failed' | null
  readonly granted: WelcomeProps['access']['granted']
  /** The browser said no to what was asked last. */
  readonly refused: boolean
  /** What the tab answered that a page's brief is of; null on any other route. */
  readonly pageBrief: LibraryProps['brief']
}
