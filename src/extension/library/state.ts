/** What the library page holds; all else that it shows follows from it. */
import type { SearchIndex } from '../../core/library/search'
import type { Route } from '../../core/library/route'
import type { KeptShelf } from '../../core/library/shelf'
import type { Settings } from '../../core/settings'
import type { Localised } from '../../core/text/language'
import type { EditingDictionary } from '../../ui/strings/editing/editing-strings'
import type { Selected } from '../../core/records/added-statement'
import type { KeptPages } from '../../ui/library/kept-props'
import type { Editing } from '../../ui/library/editing'
import type { Access, LibraryProps, Loaded } from '../../ui/library/library-props'

/** A statement that is being corrected, with the words for it in every language. */
export type OpenedEditing = Omit<Editing, 'words'> & { readonly dictionary: Localised<EditingDictionary> }

export interface LibraryState {
  readonly settings: Settings
  /** Null until what the address names has come. */
  readonly route: Route | null
  readonly catalogue: LibraryProps['catalogue']
  readonly dossiers: ReadonlyMap<string, Loaded>
  /** Null until the user is about to search. */
  readonly search: SearchIndex | 'loading' | 'failed' | null
  readonly granted: Access['granted']
  readonly refused: Access['refused']
  /** What the tab answered that a page's brief is of; null on any other route. */
  readonly pageBrief: LibraryProps['brief']
  /** Null until it is searched or counted. */
  readonly shelf: KeptShelf | 'failed' | null
  /** Null until something is shown that counts. */
  readonly tally: LibraryProps['tally']
  /** The kept page of the route. */
  readonly keptPage: LibraryProps['keptPage']
  /** What was selected in the route's tab. */
  readonly selected: Selected | 'gone' | null
  readonly kept: KeptPages | 'loading' | 'failed'
  readonly keptNews: LibraryProps['keptNews']
  /** In no language yet. */
  readonly editing: OpenedEditing | null
}
