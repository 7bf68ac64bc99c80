/** The sidebar of a known article, and the card beside its passages. */
import type { View } from './mount'
import { PassageCard } from './passage-card'
import type { ShellProps } from './shell-props'
import { Sidebar } from './sidebar'
import type { SidebarProps } from './sidebar-props'

export type ArticleContent = Omit<SidebarProps, keyof ShellProps>

export const ARTICLE_VIEW: View<ArticleContent> = { Sidebar, Card: PassageCard }
