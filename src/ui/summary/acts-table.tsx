/**
 * What leaders do on each topic of an unknown article: a row a leader, in it each act once, those that tell most of a position
 * first, with the first words of what is said, and then each statement of the user's own.
 */
import { type Act, ACTS } from '../../core/find/acts'
import { isShown, type PageReading, type ShownStatement } from '../../core/find/page-reading'
import { directionOf } from '../../core/text/language'
import { whoseWord } from '../parts/report-facts'
import { SpeakerMark, toneClass } from '../parts/speaker-mark'
import type { Strings } from '../strings'

interface ActsTableProps {
  readonly reading: PageReading
  /** The ids of statements that the user dismissed. */
  readonly dismissed: readonly string[]
  readonly strings: Strings
  readonly onJump: (statement: string) => void
}

export function ActsTable(props: ActsTableProps) {
  const { reading, dismissed, strings } = props
  const { language } = strings
  const statements = reading.statements.filter((each) => isShown(each) && !dismissed.includes(each.id))
  return (
    <table class="acts">
      <caption class="spoken">{strings.summary.matrix}</caption>
      <colgroup>
        <col class="leaders" />
        <col />
      </colgroup>
      {reading.topics.map((topic) => {
        const onTopic = statements.filter((each) => each.topic === topic.id)
        const leaders = reading.leaders.filter(({ id }) => onTopic.some(({ speaker }) => speaker === id))
        if (leaders.length === 0) return null
        return (
          <tbody key={topic.id}>
            <tr>
              <th class="topic" scope="rowgroup" colSpan={2}>
                {topic.name[language]}
              </th>
            </tr>
            {leaders.map((leader) => (
              <tr key={leader.id} class={toneClass([leader.id], reading.leaders)}>
                <th class="speaker" scope="row">
                  <SpeakerMark speaker={leader} among={reading.leaders} language={language} />
                  <span>{leader.shortName[language]}</span>
                </th>
                <td>
                  {actsIn(onTopic.filter(({ speaker }) => speaker === leader.id)).map((done) => (
                    <ActButton key={done.first.id} {...props} done={done} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

/** One act of a leader on a topic. */
interface Done {
  readonly act: Act
  readonly first: ShownStatement
  readonly times: number
}

function actsIn(statements: readonly ShownStatement[]): readonly Done[] {
  const found = ACTS.flatMap((act) => {
    const [first, ...others] = statements.filter((each) => each.act === act && each.mine === undefined)
    return first === undefined ? [] : [{ act, first, times: 1 + others.length }]
  })
  return [...found, ...statements.filter(({ mine }) => mine).map((first) => ({ act: first.act, first, times: 1 }))]
}

function ActButton({ done, reading, strings, onJump }: ActsTableProps & { readonly done: Done }) {
  const { act, first, times } = done
  const { mine } = first
  const said = first.content[0] ?? first.source
  return (
    <button
      type="button"
      class="act"
      data-act={act}
      data-origin={mine ? 'mine' : 'page'}
      onClick={() => onJump(first.id)}
    >
      <span class="act-name">
        {mine ? `${whoseWord(mine.how, strings)} · ${strings.verdict[mine.verdict]}` : strings.unknown.acts[act]}
        {times > 1 && <span class="times">×{strings.number(times)}</span>}
      </span>
      {' · '}
      <span class="said" lang={reading.language} dir={directionOf(reading.language)}>
        {first.words.slice(said.start, said.end)}
      </span>
    </button>
  )
}
