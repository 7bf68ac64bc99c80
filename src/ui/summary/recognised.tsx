/** The popup on a page that carries a known article: what it is, the positions, and what to do next. */
import type { Grade } from '../../core/verify/sighting'
import type { TabState } from '../../core/tab-state'
import { Icon, type IconName } from '../parts/icon'
import { ToolButton } from '../parts/tool-button'
import { VerdictLabel } from '../parts/verdict-label'
import { Matrix } from './matrix'
import { tallyOf } from './standing'
import type { SummaryProps } from './summary-props'

const GRADE_ICONS: Readonly<Record<Grade, IconName>> = {
  full: 'check',
  edited: 'warning',
  excerpt: 'info',
  related: 'info',
  none: 'absent'
}

interface RecognisedProps extends SummaryProps {
  readonly state: Extract<TabState, { kind: 'recognised' }>
}

export function Recognised({ state, strings, onJump, onOpenSidebar, onPause, onBrief }: RecognisedProps) {
  const { dossier, sighting } = state
  const { event } = dossier
  const tallies = tallyOf(
    dossier.statements.map(({ id }) => id),
    sighting
  )
  return (
    <>
      <main class="content" tabIndex={-1}>
        <h1 class="event">{event.title[strings.language]}</h1>
        <p class="facts">
          <time dateTime={event.date.value}>{strings.date(event.date)}</time>
          {event.date.basis === 'outside' && <span>{strings.sidebar.dateFromOutside}</span>}
        </p>
        <div class="grade" data-grade={sighting.grade}>
          <p class="grade-name">
            <Icon name={GRADE_ICONS[sighting.grade]} size={16} />
            <span>{strings.grade[sighting.grade](sighting.coverage)}</span>
          </p>
          {/* The name of an excerpt gives its share already. */}
          {sighting.grade !== 'excerpt' && <p class="coverage">{strings.summary.coverage(sighting.coverage)}</p>}
          <div class="bar" aria-hidden="true">
            <div class="bar-part" style={{ inlineSize: `${sighting.coverage * 100}%` }} />
          </div>
        </div>
        <p class="tally">
          {tallies.map(({ verdict, count }) => (
            <VerdictLabel key={verdict} verdict={verdict} text={strings.tally[verdict](count)} />
          ))}
        </p>
        <Matrix dossier={dossier} sighting={sighting} strings={strings} onJump={onJump} />
      </main>
      <footer class="actions">
        <button type="button" class="button primary" onClick={() => onOpenSidebar()}>
          {strings.summary.openSidebar}
        </button>
        {state.host !== '' && (
          <button type="button" class="button" onClick={() => onPause(true)}>
            {strings.summary.pause}
          </button>
        )}
        <ToolButton icon="page" label={strings.brief} onPress={onBrief} />
      </footer>
    </>
  )
}
