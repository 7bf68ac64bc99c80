import { oneOf } from './shape'

/** What the user can do from the keyboard anywhere in the browser; the manifest lists the same names. */
const COMMANDS = ['toggle-sidebar', 'next-passage', 'previous-passage', 'toggle-marks'] as const

/** What adds the selected words; the background alone obeys it. */
export const ADD_SELECTED = 'add-selected'

export type Command = (typeof COMMANDS)[number]

/** Whether a command that the browser names is one of ours. */
export const isCommand = oneOf(COMMANDS)

/** Those that the sidebar obeys. */
const SIDEBAR_COMMANDS = ['toggle-sidebar', 'next-passage', 'previous-passage'] as const satisfies readonly Command[]

export type SidebarCommand = (typeof SIDEBAR_COMMANDS)[number]

export const isSidebarCommand = oneOf(SIDEBAR_COMMANDS)
