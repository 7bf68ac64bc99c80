/** What the article is about, how much of it is on this page, and how its evidence fared. */
import type { Dossier } from '../../core/dossier'
import type { Sighting } from '../../core/verify/sighting'
import { VerdictLabel } from '../parts/verdict-label'
import type { Strings } from '../strings/strings'
import { tallyOf } from '../summary/standing'
import type { StatementItem } from './outline'

export function EventHead({
  dossier: { event },
  sighting,
  strings,
  items
}: {
  readonly dossier: Dossier
  readonly sighting: Sighting
  readonly strings: Strings
  readonly items: readonly StatementItem[]
}) {
  const { grade, coverage } = sighting
  const tallies = tallyOf(
    items.map(({ statement }) => statement.id),
    sighting
  )
  return (
    <div class="event">
      <h1>{event.title[strings.language]}</h1>
      <p class="when facts">
        <time dateTime={event.date.value}>{strings.date(event.date)}</time>
        {event.date.basis === 'outside' && <span>{strings.sidebar.dateFromOutside}</span>}
      </p>
      <p class="tally">
        <span class={`grade ${grade}`}>{strings.grade[grade](coverage)}</span>
        {tallies.map(({ verdict, count }) => (
          <VerdictLabel key={verdict} verdict={verdict} text={strings.tally[verdict](count)} />
        ))}
      </p>
    </div>
  )
}
