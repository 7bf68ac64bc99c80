/** The sidebar of an unknown article, and the card beside its passages. */
import { UnknownPassageCard } from './unknown-passage-card'
import type { UnknownSidebarProps } from './unknown-sidebar-props'
import { UnknownSidebar } from './unknown-sidebar'
import type { View } from './mount'
import type { ShellProps } from './shell-props'

export type UnknownContent = Omit<UnknownSidebarProps, keyof ShellProps>

export const UNKNOWN_VIEW: View<UnknownContent> = { Sidebar: UnknownSidebar, Card: UnknownPassageCard }
