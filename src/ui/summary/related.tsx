/** The popup on an unknown article in which nothing was found: whom and what it mentions. */
import type { PageReading, Subject } from '../../core/find/page-reading'
import type { TabState } from '../../core/tab-state'
import type { Strings } from '../strings'
import { NoticeView } from './notice'
import type { SummaryProps } from './summary-props'

/** More names than this are not read at a glance. */
const MOST_LEADERS = 4

interface RelatedProps extends Pick<SummaryProps, 'strings' | 'onPause'> {
  readonly state: Extract<TabState, { kind: 'related' }>
}

export function Related({ state: { reading }, strings, onPause }: RelatedProps) {
  return (
    <NoticeView
      kind="related"
      icon="search"
      words={{ title: strings.unknown.nothing, text: mentionsOf(reading, strings) }}
      actions={[{ label: strings.summary.pause, run: () => onPause(true) }]}
    />
  )
}

/** Say whom and what a page mentions. */
export function mentionsOf({ leaders, topics }: PageReading, strings: Strings): string {
  const { language, unknown } = strings
  const names = topics.map(({ name }) => name[language])
  return [
    ...(leaders.length > 0 ? [unknown.mentions(namesOf(leaders, strings))] : []),
    ...(names.length > 0 ? [unknown.about(names, names.length)] : [])
  ].join(' ')
}

function namesOf(leaders: readonly Subject[], { language, unknown }: Strings): readonly string[] {
  const names = leaders.map(({ shortName }) => shortName[language])
  const left = names.length - MOST_LEADERS
  return left > 0 ? [...names.slice(0, MOST_LEADERS), unknown.others(left)] : names
}
