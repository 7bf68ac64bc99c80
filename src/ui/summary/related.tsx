/** The popup on an unknown article: how many statements were found, and whom and what it mentions. */
import { isShown } from '../../core/find/page-reading'
import type { TabState } from '../../core/tab-state'
import { NoticeView } from './notice'
import type { SummaryProps } from './summary-props'

/** More leaders than this are not read in one look. */
const MOST_LEADERS = 4

interface RelatedProps extends Pick<SummaryProps, 'strings' | 'onPause'> {
  readonly state: Extract<TabState, { kind: 'related' }>
  /** Null in the side panel, which shows no more than is here. */
  readonly onOpenSidebar: (() => void) | null
}

export function Related({ state: { reading }, strings, onOpenSidebar, onPause }: RelatedProps) {
  const { language, unknown, summary } = strings
  const statements = reading.statements.filter(isShown).length
  const leaders = reading.leaders.slice(0, MOST_LEADERS).map(({ shortName }) => shortName[language])
  const topics = reading.topics.map(({ name }) => name[language])
  const pause = { label: summary.pause, run: () => onPause(true) }
  return (
    <NoticeView
      kind="related"
      icon="search"
      words={{
        title: statements > 0 ? unknown.popup(statements) : unknown.nothing,
        text: unknown.speaksOf(leaders, topics)
      }}
      actions={
        statements > 0 && onOpenSidebar !== null ? [{ label: summary.openSidebar, run: onOpenSidebar }, pause] : [pause]
      }
    />
  )
}
