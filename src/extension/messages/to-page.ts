/** What the extension asks of its session in a page; nobody answers where none runs. */
import type { Dossier } from '../../core/dossier'
import type { PageReading } from '../../core/find/page-reading'
import type { RecordedPosition } from '../../core/library/recorded-positions'
import type { PageExport, ReadingExport } from '../../core/share/page-export'
import type { Sighting } from '../../core/verify/sighting'
import { isCommand } from './command'
import { call, reply } from './direction'
import { isFlag, list, orNull, text } from './shape'

/** What a recognised page answers to `describe`. */
interface Description {
  readonly dossier: Dossier
  readonly sighting: Sighting
}

/** What a page without a known article answers, where statements were found in it. */
interface ReadingDescription {
  readonly reading: PageReading
  readonly record: readonly RecordedPosition[]
  /** The ids of what the user dismissed. */
  readonly dismissed: readonly string[]
}

const id = text(64)
/** More statements than a page is read for. */
const MOST_STATEMENTS = 4096

export const TO_PAGE = {
  /** What is on this page. */
  describe: call('extension', {}, reply<Description | ReadingDescription | null>()),
  /** The page as it is now, to be exported; null where its article has gone. */
  export: call('extension', {}, reply<PageExport | ReadingExport | null>()),
  /** Open the sidebar, at a statement where one is given. */
  show: call('extension', { statement: orNull(id) }, reply<void>()),
  /** What the user dismissed in the side panel, and whether what is less sure is listed. */
  list: call('extension', { dismissed: list(id, MOST_STATEMENTS), unsure: isFlag }, reply<void>()),
  /** The user pressed the keys of a command. */
  command: call('extension', { command: isCommand }, reply<void>())
}
export type ToPage = typeof TO_PAGE
