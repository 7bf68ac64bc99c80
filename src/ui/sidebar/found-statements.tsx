/** What was found of one leader on one topic, drawn in turns where it is long. */
import type { ShownStatement } from '../../core/find/page-reading'
import { InTurn, STRETCH, stretchesOf } from '../parts/in-turns'
import type { Dismissal } from './dismissal'
import { DismissedCard } from './dismissed-card'
import { FoundStatementCard } from './found-statement-card'
import type { UnknownSidebarProps } from './unknown-sidebar-props'

interface FoundStatementsProps extends UnknownSidebarProps {
  readonly statements: readonly ShownStatement[]
  /** How many statements stand before these. */
  readonly offset: number
  readonly speaker: string
  /** The place of each statement among those that are stepped through, from 1. */
  readonly places: ReadonlyMap<string, number>
  readonly dismissal: Dismissal
}

export function FoundStatements(props: FoundStatementsProps) {
  const { statements, strings, active, dismissal } = props
  return (
    <ul class="statements">
      {stretchesOf(statements).map((stretch, i) => (
        <InTurn
          key={i}
          before={props.offset + i * STRETCH}
          isWanted={stretch.some(({ id }) => id === active)}
          instead={<li hidden data-undrawn />}
        >
          {() =>
            stretch.map((statement, at) =>
              statement.id === dismissal.recent ? (
                <DismissedCard
                  key={`dismissed-${statement.id}`}
                  words={strings.unknown}
                  said={dismissal.said}
                  onUndo={dismissal.undo}
                  onGone={dismissal.settle}
                />
              ) : (
                <FoundStatementCard
                  key={statement.id}
                  {...props}
                  statement={statement}
                  language={props.reading.language}
                  place={props.places.get(statement.id) ?? 0}
                  inList={{ at: i * STRETCH + at + 1, of: statements.length }}
                  isActive={statement.id === active}
                  onDismiss={() => dismissal.dismiss(statement.id)}
                  onRejected={() => dismissal.reject(statement)}
                />
              )
            )
          }
        </InTurn>
      ))}
    </ul>
  )
}
