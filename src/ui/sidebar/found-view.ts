/** The sidebar of a page that carries no known article. */
import { FoundPassageCard } from './found-passage-card'
import { FoundSidebar, type FoundSidebarProps } from './found-sidebar'
import type { View } from './mount'
import type { ShellProps } from './shell'

export type FoundContent = Omit<FoundSidebarProps, keyof ShellProps>

export const FOUND_VIEW: View<FoundContent> = { Sidebar: FoundSidebar, Card: FoundPassageCard }
