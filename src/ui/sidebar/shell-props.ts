/** The props of any sidebar, and what its shell knows of the list in it. */
import type { ComponentChildren } from 'preact'
import type { Keeping } from '../../core/records/keeping'
import type { Selecting } from '../../core/records/unselectable'
import type { Settings } from '../../core/settings'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import type { Among } from '../parts/speaker-mark'
import type { DrawBeneath } from './beneath'
import type { Strings } from '../strings/strings'
import type { Filter } from './filter'
import type { Frame } from './frame'
import type { RailMark } from './rail'

export interface ShellProps {
  readonly strings: Strings
  readonly settings: Settings
  readonly frame: Frame
  /** The browser's side panel can be opened from where this is shown. */
  readonly dockable: boolean
  /** What must be said before anything is listed; null where there is nothing. */
  readonly notice: ComponentChildren
  /** Null where nothing was looked up yet, or stands elsewhere. */
  readonly beneath: DrawBeneath | null
  readonly collapsed: boolean
  readonly filter: Filter
  /** The statement in focus. */
  readonly active: string | null
  /** Where the passages stand in the page; empty where no scroll bar leads to them. */
  readonly rail: readonly RailMark[]
  /** Show the passage; `follow` where the focus goes there too, since the keyboard asked. */
  readonly onReveal: (statement: string, follow: boolean) => void
  readonly onCollapse: (collapsed: boolean) => void
  readonly onClose: () => void
  /** The focus is let go: the page, where there is one, may have it again. */
  readonly onLeave: () => void
  readonly onFilter: (filter: Filter) => void
  readonly onOptions: () => void
  /** Open the library: at the article, where it is a known one. */
  readonly onLibrary: () => void
  /** Open the brief of this page. */
  readonly onBrief: () => void
  /** Keep what this page says now. */
  readonly onKeep: () => Promise<Keeping>
  /** Add what is selected on this page. */
  readonly onAdd: () => Promise<Selecting>
  /** The user is about to share. */
  readonly onSharing: () => void
  /** Copy, or copy a link to, what is shared; called within the click. */
  readonly onShare: (subject: ShareSubject, form: ShareForm) => Promise<ShareOutcome>
  /** Called on every move of a drag with `done` false, and once at its end. */
  readonly onChange: (change: Partial<Settings>, done: boolean) => void
}

/** The list, as far as the shell must know it. */
export interface Listing {
  /** A class of the root besides those of every sidebar; may be empty. */
  readonly kind: string
  /** Attributes of the root, for tests and user styles. */
  readonly data: Readonly<Record<`data-${string}`, string | number>>
  /** The number on the tab. */
  readonly positions: number
  readonly among: Among
  /** How many leaders are to be set side by side. */
  readonly columns: number
  /** Ids of the statements to step through, in reading order. */
  readonly present: readonly string[]
  readonly shown: number
  readonly total: number
  readonly speakersOf: (statement: string) => string
  /** What has just been done to the list, to be announced; may be empty. */
  readonly done: string
}
