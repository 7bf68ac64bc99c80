/** The popup on an unknown article: how many statements were found, and whom and what it mentions. */
import { isShown, type Subject } from '../../core/find/page-reading'
import type { TabState } from '../../core/tab-state'
import type { Strings } from '../strings'
import { NoticeView } from './notice'
import type { SummaryProps } from './summary-props'

/** More names than this are not read at a glance. */
const MOST_LEADERS = 4

interface RelatedProps extends Pick<SummaryProps, 'strings' | 'onPause'> {
  readonly state: Extract<TabState, { kind: 'related' }>
  /** Null in the side panel, which shows no more than is here. */
  readonly onOpenSidebar: (() => void) | null
}

export function Related({ state: { reading }, strings, onOpenSidebar, onPause }: RelatedProps) {
  const { language, unknown, summary } = strings
  const statements = reading.statements.filter(isShown).length
  const leaders = namesOf(reading.leaders, strings)
  const topics = reading.topics.map(({ name }) => name[language])
  const pause = { label: summary.pause, run: () => onPause(true) }
  return (
    <NoticeView
      kind="related"
      icon="search"
      words={{
        title: statements > 0 ? unknown.popup(statements) : unknown.nothing,
        text: [
          ...(leaders.length > 0 ? [unknown.mentions(leaders)] : []),
          ...(topics.length > 0 ? [unknown.about(topics, topics.length)] : [])
        ].join(' ')
      }}
      actions={
        statements > 0 && onOpenSidebar !== null ? [{ label: summary.openSidebar, run: onOpenSidebar }, pause] : [pause]
      }
    />
  )
}

function namesOf(leaders: readonly Subject[], { language, unknown }: Strings): readonly string[] {
  const names = leaders.map(({ shortName }) => shortName[language])
  const left = names.length - MOST_LEADERS
  return left > 0 ? [...names.slice(0, MOST_LEADERS), unknown.others(left)] : names
}
