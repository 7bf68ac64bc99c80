/** The card beside a found statement: who is taken to say it, on what topic, that a machine found it, and what is on record beside it. */
import type { UnknownSidebarProps } from './unknown-sidebar-props'
import { reportFacts } from '../parts/report-facts'
import { BesideCard, type BesideProps } from './beside-card'

export function UnknownPassageCard(
  props: BesideProps & Pick<UnknownSidebarProps, 'reading' | 'record' | 'dismissed' | 'onDismiss'>
) {
  const { reading, record, dismissed, strings, beside, onDismiss } = props
  const { language, unknown: words } = strings
  const statement = reading.statements.find(({ id }) => id === beside.statement)
  if (statement === undefined) return null
  const { id, speaker, topic } = statement
  const recorded = record.find((each) => each.speaker === speaker && each.topic === topic)
  const isDismissed = dismissed.has(id)
  return (
    <BesideCard
      {...props}
      speakers={reading.leaders.filter((leader) => leader.id === speaker)}
      among={reading.leaders}
      label={<span>{reading.topics.find((each) => each.id === topic)?.name[language]}</span>}
      actions={[
        isDismissed
          ? { icon: 'undo', label: words.undo, run: () => onDismiss([...dismissed].filter((each) => each !== id)) }
          : { icon: 'close', label: words.dismiss, run: () => onDismiss([...dismissed, id]) }
      ]}
    >
      {(isDismissed || !statement.mine) && <p class="line">{isDismissed ? words.hidden : words.automatic}</p>}
      <p class="facts">
        {reportFacts(statement, strings).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {recorded !== undefined && (
        <p class="on-record">
          <span class="ours">{words.record}</span> {recorded.summary[language]}{' '}
          <time dateTime={recorded.date.value}>({strings.date(recorded.date)})</time>
        </p>
      )}
    </BesideCard>
  )
}
