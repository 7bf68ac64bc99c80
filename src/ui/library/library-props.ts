/** The props of the library, of its lists and of its articles. */
import type { Dossier } from '../../core/dossier'
import type { Catalogue } from '../../core/library/catalogue'
import type { ListRoute, Route } from '../../core/library/route'
import type { SearchHit } from '../../core/library/search'
import type { Settings } from '../../core/settings'
import type { PageExport, ReadingExport } from '../../core/share/page-export'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import type { InterfaceLanguage } from '../../core/text/language'
import type { Strings } from '../strings'
import type { IntroductionStrings } from '../strings/introduction/introduction-strings'
import type { FileKind } from './file-kind'
import type { KeptProps } from './kept-props'
import type { LibraryStrings } from '../strings/library/library-strings'

/** A dossier that was asked for. */
export type Loaded = Dossier | 'failed'

/** What a brief is of: a page as it was seen, or an article without one. */
export interface BriefOf {
  readonly dossier: Dossier
  readonly exported: PageExport | null
}

/** What a brief of an unknown article is of. */
export interface ReadingBriefOf {
  readonly reading: ReadingExport
}

/** Sites that the user may let Mawqif look at: those of the manifest, or every one. */
export type Sites = 'listed' | 'every'

export interface Access {
  /** How many sites the manifest lists. */
  readonly listed: number
  readonly granted: Readonly<Record<Sites, boolean>>
  /** The browser said no to what was asked last. */
  readonly refused: boolean
}

export interface LibraryProps extends KeptProps {
  readonly strings: Strings
  readonly theme: Settings['theme']
  readonly words: LibraryStrings
  readonly guide: IntroductionStrings
  readonly languages: readonly { readonly code: InterfaceLanguage; readonly name: string }[]
  readonly route: Route
  readonly catalogue: Catalogue | 'loading' | 'failed'
  readonly dossiers: ReadonlyMap<string, Loaded>
  /** The hits of the search; null where nothing is sought, or the index has not come. */
  readonly hits: readonly SearchHit[] | 'failed' | null
  readonly access: Access
  /** What the route's brief is of; null for any other route. */
  readonly brief: BriefOf | ReadingBriefOf | 'loading' | 'failed' | 'gone' | null
  /** Ask for dossiers; what is there or under way is not asked for again. */
  readonly onNeed: (ids: readonly string[]) => void
  /** Go elsewhere; `replace` leaves no step to go back to. */
  readonly onRoute: (route: Route, replace?: boolean) => void
  /** The user is about to search. */
  readonly onSearch: () => void
  readonly onLanguage: (language: InterfaceLanguage) => void
  readonly onOptions: () => void
  readonly onRetry: () => void
  /** Ask for sites to look at; called within the click, as the browser's question requires. */
  readonly onAllow: (what: Sites) => void
  /** Copy a statement or a position of the library's article; called within the click. */
  readonly onCopy: (dossier: Dossier, subject: ShareSubject, form: ShareForm) => Promise<ShareOutcome>
  readonly onPrint: () => void
  /** Save the annotations of the page that the brief is of. */
  readonly onSave: (kind: Exclude<FileKind, 'md'>) => void
}

/** A list of the library, with the catalogue that it is drawn from. */
export type ListProps = LibraryProps & {
  readonly catalogue: Catalogue
  readonly route: ListRoute
}

/** An article of the library, once its dossier has come. */
export type ArticleProps = LibraryProps & {
  readonly dossier: Dossier
  readonly route: Extract<Route, { readonly view: 'article' }>
}
