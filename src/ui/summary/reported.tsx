/** The popup on an unknown article in which statements were found: how many, who does what on which topic, and whom it mentions. */
import { isShown } from '../../core/find/page-reading'
import type { TabState } from '../../core/tab-state'
import { ActsTable } from './acts-table'
import { mentionsOf } from './related'
import type { SummaryProps } from './summary-props'

interface ReportedProps extends SummaryProps {
  readonly state: Extract<TabState, { kind: 'related' }>
}

export function Reported({
  state: { host, reading, dismissed },
  strings,
  onJump,
  onOpenSidebar,
  onPause
}: ReportedProps) {
  const { unknown, summary } = strings
  const statements = reading.statements.filter((each) => isShown(each) && !dismissed.includes(each.id))
  return (
    <>
      <main class="content" tabIndex={-1}>
        <h1 class="event">{unknown.popup(statements.length)}</h1>
        <p class="mentions">{mentionsOf(reading, strings)}</p>
        <ActsTable reading={reading} dismissed={dismissed} strings={strings} onJump={onJump} />
      </main>
      <footer class="actions">
        <button type="button" class="button primary" onClick={() => onOpenSidebar()}>
          {summary.openSidebar}
        </button>
        {host !== '' && (
          <button type="button" class="button" onClick={() => onPause(true)}>
            {summary.pause}
          </button>
        )}
      </footer>
    </>
  )
}
