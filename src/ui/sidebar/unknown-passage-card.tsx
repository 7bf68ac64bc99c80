/** The card beside a found statement: who is taken to say it, on what topic, and that a machine found it. */
import type { PageReading } from '../../core/find/page-reading'
import { reportFacts } from '../parts/report-facts'
import { BesideCard, type BesideProps } from './beside-card'

export function UnknownPassageCard(props: BesideProps & { readonly reading: PageReading }) {
  const { reading, strings, beside } = props
  const statement = reading.statements.find(({ id }) => id === beside.statement)
  if (statement === undefined) return null
  return (
    <BesideCard
      {...props}
      speakers={reading.leaders.filter(({ id }) => id === statement.speaker)}
      among={reading.leaders}
      label={<span>{reading.topics.find(({ id }) => id === statement.topic)?.name[strings.language]}</span>}
    >
      <p class="line">{strings.unknown.automatic}</p>
      <p class="facts">
        {reportFacts(statement, strings).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </BesideCard>
  )
}
