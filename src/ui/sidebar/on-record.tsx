/** The positions that dossiers have of the leaders of an unknown article, dated: earlier words beside today's. */
import { Icon } from '../parts/icon'
import { LeaderGroup } from './leader-group'
import type { UnknownSidebarProps } from './unknown-sidebar-props'

export function OnRecord({ reading, record, strings, onArticle }: UnknownSidebarProps) {
  const { unknown: words, language } = strings
  const groups = reading.leaders.flatMap((leader) => {
    const positions = record.filter(({ speaker }) => speaker === leader.id)
    return positions.length > 0 ? [{ leader, positions }] : []
  })
  return (
    <section class="record" aria-labelledby="on-record">
      <h2 id="on-record">{words.record}</h2>
      <p class="note">{groups.length > 0 ? words.recordNote : words.recordNone}</p>
      {groups.map(({ leader, positions }) => (
        <LeaderGroup key={leader.id} leader={leader} among={reading.leaders} language={language}>
          {positions.map(({ dossier, position, statement, title, date, topic, summary }) => (
            <li key={`${dossier} ${position}`} data-record={position} data-topic={topic} data-origin="dossier">
              <p class="summary">{summary[language]}</p>
              <p class="facts">
                <time dateTime={date.value}>{strings.date(date)}</time>
                <span>{reading.topics.find(({ id }) => id === topic)?.name[language]}</span>
              </p>
              <button
                type="button"
                class="onward"
                aria-label={words.openArticle(title[language])}
                onClick={() => onArticle(dossier, statement)}
              >
                <Icon name="library" size={15} />
                {title[language]}
              </button>
            </li>
          ))}
        </LeaderGroup>
      ))}
    </section>
  )
}
