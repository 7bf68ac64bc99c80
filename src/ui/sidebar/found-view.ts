/** The sidebar of a page that carries no known article. */
import { FoundPassageCard } from './found-passage-card'
import type { FoundSidebarProps } from './found-props'
import { FoundSidebar } from './found-sidebar'
import type { View } from './mount'
import type { ShellProps } from './shell-props'

export type FoundContent = Omit<FoundSidebarProps, keyof ShellProps>

export const FOUND_VIEW: View<FoundContent> = { Sidebar: FoundSidebar, Card: FoundPassageCard }
