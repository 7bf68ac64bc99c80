/** The props of the popup. */
import type { Settings, UnknownShown } from '../../core/settings'
import type { TabState } from '../../core/tab-state'
import type { Strings } from '../strings'

export interface SummaryProps {
  readonly state: TabState
  readonly strings: Strings
  /** "On every site" is already granted, so one site needs no grant of its own. */
  readonly everySite: boolean
  readonly settings: Settings
  readonly onOpenSidebar: () => void
  /** Jump to a position: `statement` is its first statement that is on the page. */
  readonly onJump: (statement: string) => void
  /** Pause (true) or resume (false) on this site. */
  readonly onPause: (paused: boolean) => void
  /** Look at this page once. */
  readonly onRunHere: () => void
  /** Look at this site always; called within the click, as the browser's question requires. */
  readonly onAllowSite: () => void
  /** Choose what is shown of unknown articles by itself. */
  readonly onUnknown: (shown: UnknownShown) => void
  /** Whether the pages of this site are kept as they are opened; null in a private window, from which nothing is kept. */
  readonly keepsAlways: boolean | null
  readonly onKeepAlways: (always: boolean) => void
  readonly onReload: () => void
  readonly onOptions: () => void
  /** Open the library: at this page's article where one is recognised. */
  readonly onLibrary: () => void
  readonly onIntroduction: () => void
  /** Open the people and topics of the user's own. */
  readonly onWatchList: () => void
  /** Open the brief of this page. */
  readonly onBrief: () => void
}
