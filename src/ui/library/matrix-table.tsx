/** Leaders × topics: how often each spoke on it, and when last. */
import { formatRoute } from '../../core/library/route'
import { mostOf, sumOf } from '../../core/library/tally'
import { toneClass } from '../parts/speaker-mark'
import { More, useBatch } from './batch'
import { type Counted, statementsAt } from './counted'
import { LeaderName } from './leader-name'
import type { ListProps } from './library-props'
import { Origins } from './origins'

export function MatrixTable(props: ListProps & Counted) {
  const { matrix, leaders, topics, route, strings, words } = props
  const { language } = strings
  const { shown, isMore, onMore } = useBatch(matrix.rows.length, formatRoute(route))
  const most = mostOf(matrix.rows.flatMap(({ cells }) => [...cells.values()]))
  return (
    <section class="who-on-what" aria-labelledby="matrix">
      <h2 id="matrix">{words.timeline.matrix}</h2>
      <div class="across">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{words.leader}</th>
              {topics.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.slice(0, shown).map(({ speaker, cells }, at) => (
              <tr key={speaker} class={toneClass([speaker], leaders)} data-speaker={speaker}>
                <th scope="row">
                  {leaders[at] !== undefined && (
                    <LeaderName speaker={leaders[at]} among={leaders} language={language} />
                  )}
                </th>
                {topics.map(({ id }) => {
                  const cell = cells.get(id)
                  return (
                    <td key={id} data-topic={id}>
                      {cell !== undefined && (
                        <>
                          <a
                            href={statementsAt(props, { leader: speaker, topic: id })}
                            style={{ '--share': sumOf(cell.counts) / most }}
                          >
                            {words.statements(sumOf(cell.counts))}
                          </a>
                          <time dateTime={cell.last}>
                            {words.timeline.last(strings.date({ value: cell.last, basis: 'text' }))}
                          </time>
                          <Origins counts={cell.counts} words={words} />
                        </>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isMore && <More label={words.more} onMore={onMore} />}
    </section>
  )
}
