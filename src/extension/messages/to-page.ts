/** What the extension asks of its session in a page; nobody answers where none runs. */
import type { PageContent } from '../../core/page-content'
import type { PageExport, ReadingExport } from '../../core/share/page-export'
import type { SidebarTrouble } from '../../core/tab-state'
import { isCommand } from './command'
import { call, reply } from './direction'
import { listed } from './listed'
import { isFlag, orNull, text } from './shape'

/** What is on a page. */
export interface Described extends SidebarTrouble {
  readonly content: PageContent
}

export type Exported = PageExport | ReadingExport

const id = text(64)

export const TO_PAGE = {
  /** What is on this page; `listed` where the user sees the list of it at once. */
  describe: call('extension', { listed: isFlag }, reply<Described | null>()),
  /** The page as it is now, to be exported; null where its article has gone. */
  export: call('extension', {}, reply<Exported | null>()),
  /** Open the sidebar, at a statement where one is given. */
  show: call('extension', { statement: orNull(id) }, reply<void>()),
  /** What the user left out in the side panel, and whether what is less sure is listed. */
  choose: call('extension', listed, reply<void>()),
  /** The user said something else of what is kept, which may be of this page. */
  renew: call('extension', {}, reply<void>()),
  /** The user pressed the keys of a command. */
  command: call('extension', { command: isCommand }, reply<void>()),
  /** A document in a frame of this page is the extension's own, and is spoken to with this key. */
  admit: call('extension', { key: id }, reply<void>())
}
export type ToPage = typeof TO_PAGE
