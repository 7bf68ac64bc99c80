/**
 * The brief: leaders × topics on one sheet of paper, of a page with its verdicts, or of the library's article.
 *
 * Each place has our summary and under it the page's own words, each with what this page made of them. What the page
 * changed is headed as changed, and what is not on it is named and not quoted.
 */
import type { Position, Speaker, Statement } from '../../core/dossier'
import { formatRoute } from '../../core/library/route'
import { directionOf } from '../../core/text/language'
import type { Finding } from '../../core/verify/sighting'
import { Mark } from '../parts/mark'
import { toneClass } from '../parts/speaker-mark'
import { VerdictLabel } from '../parts/verdict-label'
import { dayOf } from '../share/day'
import { BriefTools } from './brief-tools'
import { LeaderName } from './leader-name'
import type { BriefOf, LibraryProps } from './library-props'

type BriefProps = Pick<LibraryProps, 'strings' | 'words' | 'onPrint' | 'onSave'> & { readonly brief: BriefOf }

export function BriefView(props: BriefProps) {
  const { brief, strings, words, onSave } = props
  const { dossier, exported } = brief
  const { language } = strings
  return (
    <>
      <BriefTools {...props} onSave={exported === null ? null : onSave}>
        <a class="button quiet" href={formatRoute({ view: 'article', article: dossier.id, statement: null })}>
          {words.article.text}
        </a>
      </BriefTools>
      <article class="brief">
        <header>
          <p class="imprint">
            <Mark size={18} />
            {strings.product} · {strings.brief}
          </p>
          <h1>{dossier.event.title[language]}</h1>
          <p class="facts">
            <time dateTime={dossier.event.date.value}>{strings.date(dossier.event.date)}</time>
            {dossier.event.date.basis === 'outside' && <span>{strings.sidebar.dateFromOutside}</span>}
          </p>
          <Source {...props} />
        </header>
        <table>
          <thead>
            <tr>
              {dossier.speakers.map((speaker) => (
                <th key={speaker.id} scope="col" class={toneClass([speaker.id], dossier.speakers)}>
                  <LeaderName speaker={speaker} among={dossier.speakers} language={language} />
                  <span class="role">{speaker.role[language]}</span>
                </th>
              ))}
            </tr>
          </thead>
          {dossier.topics.map(({ id }) => (
            <Rows key={id} {...props} topic={id} />
          ))}
        </table>
      </article>
    </>
  )
}

/** The page that the brief is of, with its grade; or a note that no page is quoted. */
function Source({ brief: { exported }, strings, words }: BriefProps) {
  if (exported === null) return <p class="source">{words.brief.ofArticle}</p>
  const { page, seen, sighting } = exported
  return (
    <p class="source">
      <span>{words.brief.page}</span> <bdi>{page.title}</bdi> ·{' '}
      {words.brief.seen(strings.date({ value: dayOf(seen), basis: 'text' }))} ·{' '}
      {strings.grade[sighting.grade](sighting.coverage)}
      <br />
      <bdi class="address" dir="ltr">
        {page.address}
      </bdi>
    </p>
  )
}

function Rows(props: BriefProps & { readonly topic: string }) {
  const { brief, strings, topic } = props
  const { dossier } = brief
  const held = dossier.positions.filter((position) => position.topic === topic)
  if (held.length === 0) return null
  const joint = held.filter(({ speakers }) => speakers.length > 1)
  const own = held.filter(({ speakers }) => speakers.length === 1)
  const ofSpeaker = ({ id }: Speaker): readonly Position[] => own.filter(({ speakers }) => speakers.includes(id))
  return (
    <tbody>
      <tr>
        <th class="topic-name" scope="rowgroup" colSpan={dossier.speakers.length}>
          {dossier.topics.find(({ id }) => id === topic)?.name[strings.language]}
        </th>
      </tr>
      {own.length > 0 && (
        <tr>
          {dossier.speakers.map((speaker) => (
            <td key={speaker.id} data-speaker={speaker.id}>
              {ofSpeaker(speaker).length === 0 && <p class="silent">{strings.summary.silent}</p>}
              {ofSpeaker(speaker).map((position) => (
                <Held key={position.id} {...props} position={position} />
              ))}
            </td>
          ))}
        </tr>
      )}
      {joint.map((position) => (
        <tr key={position.id}>
          <td colSpan={dossier.speakers.length} data-speaker={position.speakers.join(' ')}>
            <p class="together">
              {strings.summary.together(
                dossier.speakers
                  .filter(({ id }) => position.speakers.includes(id))
                  .map(({ shortName }) => shortName[strings.language])
              )}
            </p>
            <Held {...props} position={position} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

function Held(props: BriefProps & { readonly position: Position }) {
  const { brief, strings, position } = props
  const { dossier, exported } = brief
  const statements = dossier.statements.filter(({ id }) => position.statements.includes(id))
  const findingOf = ({ id }: Statement): Finding | null =>
    exported?.sighting.findings.find(({ statement }) => statement === id) ?? null
  const isIntact =
    exported === null ||
    statements.every((each) => ['verbatim', 'typographic'].includes(findingOf(each)?.verdict ?? ''))
  return (
    <div class="held-position" data-position={position.id}>
      <p class="gist">
        <span class="ours">{isIntact ? strings.sidebar.summary : strings.sidebar.summaryOfArticle}</span>{' '}
        {position.summary[strings.language]}
      </p>
      {statements.map((statement) => (
        <Words key={statement.id} {...props} statement={statement} finding={findingOf(statement)} />
      ))}
    </div>
  )
}

function Words({
  brief: { dossier, exported },
  strings,
  statement,
  finding
}: BriefProps & { readonly statement: Statement; readonly finding: Finding | null }) {
  const verdict = exported === null ? null : (finding?.verdict ?? 'absent')
  const words = exported === null ? statement.evidence.map(({ quote }) => quote.exact).join(' … ') : finding?.words
  return (
    <div class="said" data-statement={statement.id} data-verdict={verdict ?? undefined}>
      {verdict === 'altered' && <VerdictLabel verdict="altered" text={strings.share.altered} />}
      {verdict !== 'absent' && (
        <blockquote lang={dossier.language} dir={directionOf(dossier.language)}>
          {words}
        </blockquote>
      )}
      <p class="facts">
        {verdict !== null && verdict !== 'altered' && (
          <VerdictLabel verdict={verdict} text={finding?.hidden === true ? strings.hidden : strings.verdict[verdict]} />
        )}
        {finding?.changes.map((change) => (
          <span key={change} class="change">
            {strings.change[change]}
          </span>
        ))}
        {verdict !== 'absent' && <span>{strings.kind[statement.kind]}</span>}
      </p>
    </div>
  )
}
