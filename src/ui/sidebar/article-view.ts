/** The sidebar of a known article. */
import type { View } from './mount'
import { PassageCard } from './passage-card'
import type { ShellProps } from './shell'
import { Sidebar, type SidebarProps } from './sidebar'

export type ArticleContent = Omit<SidebarProps, keyof ShellProps>

export const ARTICLE_VIEW: View<ArticleContent> = { Sidebar, Card: PassageCard }
