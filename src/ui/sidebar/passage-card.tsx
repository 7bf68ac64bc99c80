/** The card beside a passage of a known article: whose position it backs, and its verdict. */
import type { Dossier } from '../../core/dossier'
import type { Finding, Sighting } from '../../core/verify/sighting'
import { whoseWord } from '../parts/report-facts'
import { reportedBy } from '../parts/reported-by'
import { VerdictLabel } from '../parts/verdict-label'
import type { Strings } from '../strings/strings'
import { BesideCard, type BesideProps } from './beside-card'

interface PassageCardProps extends BesideProps {
  readonly dossier: Dossier
  readonly sighting: Sighting
}

export function PassageCard(props: PassageCardProps) {
  const { dossier, sighting, strings, beside } = props
  const { language } = strings
  const statement = dossier.statements.find(({ id }) => id === beside.statement)
  const finding = sighting.findings.find((each) => each.statement === beside.statement)
  if (statement === undefined || finding === undefined) return null
  const position = dossier.positions.find(({ statements }) => statements.includes(statement.id))
  const isIntact = finding.verdict === 'verbatim' || finding.verdict === 'typographic'
  const sources = statement.sources.map(
    (id) => dossier.sources.find((source) => source.id === id)?.name[language] ?? id
  )
  return (
    <BesideCard
      {...props}
      speakers={dossier.speakers.filter(({ id }) => statement.speakers.includes(id))}
      among={dossier.speakers}
      label={<Outcome finding={finding} strings={strings} />}
      actions={[]}
    >
      {position !== undefined && !position.mine && (
        <p class="line">
          <span class="ours">{isIntact ? strings.sidebar.summary : strings.sidebar.summaryOfArticle}</span>{' '}
          {position.summary[language]}
        </p>
      )}
      <p class="facts">
        {statement.mine && <span>{whoseWord(statement.mine, strings)}</span>}
        <span>{strings.kind[statement.kind]}</span>
        {sources.length > 0 && <span>{reportedBy(strings, sources)}</span>}
      </p>
    </BesideCard>
  )
}

function Outcome({ finding: { verdict, changes }, strings }: { readonly finding: Finding; readonly strings: Strings }) {
  const [change] = changes
  const text = strings.verdict[verdict]
  return <VerdictLabel verdict={verdict} text={change === undefined ? text : `${text} · ${strings.change[change]}`} />
}
