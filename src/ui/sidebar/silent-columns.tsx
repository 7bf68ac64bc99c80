/** Side by side, the places of the leaders of whom nothing is reported on a topic; in the list they are not there. */
import type { Subject } from '../../core/find/page-reading'
import { type Among, SpeakerDot, toneClass } from '../parts/speaker-mark'
import type { Strings } from '../strings/strings'

export function SilentColumns({
  leaders,
  heard,
  among,
  strings
}: {
  /** All leaders that are set side by side, in the order of their columns. */
  readonly leaders: readonly Pick<Subject, 'id' | 'shortName'>[]
  /** The ids of those who have a say on the topic. */
  readonly heard: readonly string[]
  readonly among: Among
  readonly strings: Strings
}) {
  return (
    <>
      {leaders.map(({ id, shortName }, column) =>
        heard.includes(id) ? null : (
          <p key={`silent-${id}`} class={`group silent ${toneClass([id], among)}`} style={{ '--column': column + 1 }}>
            <SpeakerDot speaker={id} among={among} />
            <b>{shortName[strings.language]}</b> {strings.summary.silent}
          </p>
        )
      )}
    </>
  )
}
