/**
 * Leaders × topics, one summary line in each place.
 *
 * A topic heads its own row group, so every column keeps the full width of the popup: with a column of row headings,
 * two leaders' Arabic summaries would be a few words a line. A joint position is a row across all columns.
 */
import type { Dossier, Position, Speaker, Topic } from '../../core/dossier'
import type { Sighting } from '../../core/verify/sighting'
import { whoseWord } from '../parts/report-facts'
import { SpeakerMark, toneClass } from '../parts/speaker-mark'
import { VerdictLabel } from '../parts/verdict-label'
import type { Strings } from '../strings'
import { standingOf } from './standing'

interface MatrixProps {
  readonly dossier: Dossier
  readonly sighting: Sighting
  readonly strings: Strings
  readonly onJump: (statement: string) => void
}

export function Matrix(props: MatrixProps) {
  const { dossier, strings } = props
  return (
    <table class="matrix">
      <caption class="spoken">{strings.summary.matrix}</caption>
      <thead>
        <tr>
          {dossier.speakers.map((speaker) => (
            <th key={speaker.id} scope="col" class={toneClass([speaker.id], dossier.speakers)}>
              <span class="speaker">
                <SpeakerMark speaker={speaker} among={dossier.speakers} language={strings.language} />
                {speaker.shortName[strings.language]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {dossier.topics.map((topic) => (
        <TopicRows key={topic.id} {...props} topic={topic} />
      ))}
    </table>
  )
}

/** Draw the rows of one topic; nothing where the dossier has no position on it. */
function TopicRows(props: MatrixProps & { readonly topic: Topic }) {
  const { dossier, topic, strings } = props
  const positions = dossier.positions.filter((position) => position.topic === topic.id)
  const own = positions.filter((position) => position.speakers.length === 1)
  const joint = positions.filter((position) => position.speakers.length > 1)
  if (positions.length === 0) return null
  return (
    <tbody>
      <tr>
        <th class="topic" scope="rowgroup" colSpan={dossier.speakers.length}>
          {topic.name[strings.language]}
        </th>
      </tr>
      {own.length > 0 && (
        <tr>
          {dossier.speakers.map((speaker) => (
            <SpeakerCell
              key={speaker.id}
              {...props}
              tone={toneClass([speaker.id], dossier.speakers)}
              positions={own.filter((position) => position.speakers.includes(speaker.id))}
            />
          ))}
        </tr>
      )}
      {joint.map((position) => (
        <tr key={position.id}>
          <td class="joint" colSpan={dossier.speakers.length}>
            <p class="together">
              {dossier.speakers
                .filter(({ id }) => position.speakers.includes(id))
                .map((speaker) => (
                  <SpeakerMark
                    key={speaker.id}
                    speaker={speaker}
                    among={dossier.speakers}
                    language={strings.language}
                  />
                ))}
              <span>{strings.summary.together(namesOf(position, dossier.speakers, strings))}</span>
            </p>
            <PositionButton {...props} position={position} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

function SpeakerCell(props: MatrixProps & { readonly tone: string; readonly positions: readonly Position[] }) {
  const { positions, tone, strings } = props
  return (
    <td class={tone}>
      {positions.length === 0 && <p class="silent">{strings.summary.silent}</p>}
      {positions.map((position) => (
        <PositionButton key={position.id} {...props} position={position} />
      ))}
    </td>
  )
}

function PositionButton(props: MatrixProps & { readonly position: Position }) {
  const { position, dossier, sighting, strings, onJump } = props
  const { worst, tallies, first } = standingOf(position, sighting)
  const alone = position.statements.length === 1
  return (
    <button
      type="button"
      class="position"
      data-position={position.id}
      data-verdict={worst}
      disabled={first === null}
      onClick={() => first !== null && onJump(first)}
    >
      <bdi class="line" {...(position.mine && { lang: dossier.language })}>
        {position.summary[strings.language]}
      </bdi>
      <span class="verdicts">
        {position.mine && <span>{whoseWord(position.mine, strings)}</span>}
        {tallies.map(({ verdict, count }) => (
          <VerdictLabel
            key={verdict}
            verdict={verdict}
            text={alone ? strings.verdict[verdict] : strings.tally[verdict](count)}
          />
        ))}
      </span>
      {!position.mine && (worst === 'altered' || worst === 'absent') && (
        <span class="caution">{strings.sidebar.summaryOfArticle}</span>
      )}
    </button>
  )
}

function namesOf(position: Position, speakers: readonly Speaker[], strings: Strings): readonly string[] {
  return speakers
    .filter((speaker) => position.speakers.includes(speaker.id))
    .map((speaker) => speaker.shortName[strings.language])
}
