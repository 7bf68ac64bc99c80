/** What the background asks of the side panel; nobody answers where none is open. */
import { isCommand } from './command'
import { call, reply } from './direction'
import { whole } from './shape'

export const TO_PANEL = {
  /** The keys of a command were pressed over this tab; true where the panel obeyed. Named apart from what a page is told: both are heard in one place. */
  keys: call('extension', { tab: whole(0, Number.MAX_SAFE_INTEGER), command: isCommand }, reply<boolean>())
}
export type ToPanel = typeof TO_PANEL
