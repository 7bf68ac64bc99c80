/** What the article is about, how much of it is on this page, and how its evidence fared. */
import type { Dossier } from '../../core/dossier'
import type { Sighting, Verdict } from '../../core/sighting'
import { VerdictLabel } from '../parts/verdict-label'
import type { Strings } from '../strings/strings'
import type { StatementItem } from './outline'

const VERDICTS: readonly Verdict[] = ['verbatim', 'typographic', 'altered', 'absent']

export function EventHead({
  dossier: { event },
  sighting: { grade, coverage },
  strings,
  items
}: {
  readonly dossier: Dossier
  readonly sighting: Sighting
  readonly strings: Strings
  readonly items: readonly StatementItem[]
}) {
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: items.filter((item) => item.finding.verdict === verdict).length
  })).filter(({ count }) => count > 0)
  return (
    <div class="event">
      <h1>{event.title[strings.language]}</h1>
      <p class="when facts">
        <time dateTime={event.date.value}>{strings.date(event.date)}</time>
        {event.date.basis === 'outside' && <span>{strings.sidebar.dateFromOutside}</span>}
      </p>
      <p class="tally">
        <span class={`grade ${grade}`}>{strings.grade[grade](coverage)}</span>
        {counts.map(({ verdict, count }) => (
          <VerdictLabel key={verdict} verdict={verdict} text={strings.tally[verdict](count)} />
        ))}
      </p>
    </div>
  )
}
