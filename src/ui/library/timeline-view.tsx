/** Who spoke when and on what, over all that is bundled and kept: along the calendar, and leaders × topics. */
import { sumOf } from '../../core/library/tally'
import { useCounted } from './counted'
import { DrawnTimeline } from './drawn-timeline'
import type { ListProps } from './library-props'
import { MatrixTable } from './matrix-table'
import { StateNotice } from './state-notice'
import { TimelineTable } from './timeline-table'

export function TimelineView(props: ListProps) {
  const { strings, words, tally } = props
  const counted = useCounted(props)
  if (tally === null) return <StateNotice kind="loading" words={{ title: words.loading, text: '' }} />
  if (counted === null) return <StateNotice kind="empty" words={words.nothing} />
  const { timeline } = counted
  const total = timeline.all.reduce((sum, { counts }) => sum + sumOf(counts), 0)
  const dayNamed = (day: string): string => strings.date({ value: day, basis: 'text' })
  return (
    <>
      <h1 class="list-title">
        {words.lists.timeline} <span class="count">{words.statements(total)}</span>
        <span class="count">{words.timeline.between(dayNamed(timeline.from), dayNamed(timeline.to))}</span>
      </h1>
      <p class="hint">{words.timeline.note}</p>
      {tally === 'failed' && <p class="hint">{words.kept.failed.text}</p>}
      <DrawnTimeline {...props} {...counted} />
      <TimelineTable {...props} {...counted} />
      <MatrixTable {...props} {...counted} />
    </>
  )
}
