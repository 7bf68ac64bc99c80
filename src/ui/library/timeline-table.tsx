/** What the drawn timeline shows, as a table, the newest first. */
import { useState } from 'preact/hooks'
import { formatRoute } from '../../core/library/route'
import { sumOf } from '../../core/library/tally'
import { More, useBatch } from './batch'
import { type Counted, statementsAt, within } from './counted'
import type { ListProps } from './library-props'
import { Origins } from './origins'
import { stretchName } from './stretch-name'

type TableProps = ListProps & Counted

export function TimelineTable(props: TableProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="as-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{props.words.timeline.table}</summary>
      {isOpen && <Rows {...props} />}
    </details>
  )
}

function Rows(props: TableProps) {
  const { timeline, leaders, topics, route, strings, words } = props
  const { language } = strings
  const rows = timeline.leaders
    .flatMap(({ speaker, lanes }) =>
      lanes.flatMap(({ topic, points }) => points.map((point) => ({ speaker, topic, point })))
    )
    .sort((one, other) => (one.point.from > other.point.from ? -1 : one.point.from < other.point.from ? 1 : 0))
  const { shown, isMore, onMore } = useBatch(rows.length, formatRoute(route))
  return (
    <>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{words.timeline.when}</th>
            <th scope="col">{words.leader}</th>
            <th scope="col">{words.topic}</th>
            <th scope="col">{words.lists.statements}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ speaker, topic, point }) => (
            <tr key={`${speaker} ${topic} ${point.from}`}>
              <th scope="row">{stretchName(point, timeline.step, strings, words)}</th>
              <td>{leaders.find(({ id }) => id === speaker)?.shortName[language]}</td>
              <td>{topics.find(({ id }) => id === topic)?.name[language]}</td>
              <td>
                <a href={statementsAt(props, { leader: speaker, topic, ...within(point, route.filters) })}>
                  {words.statements(sumOf(point.counts))}
                </a>
                <Origins counts={point.counts} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isMore && <More label={words.more} onMore={onMore} />}
    </>
  )
}
