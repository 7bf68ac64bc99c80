/** A point on which the speakers are set side by side, a column each; every side says what this page has of it. */
import type { Comparison, Dossier } from '../../core/dossier'
import type { Verdict } from '../../core/verify/sighting'
import { Icon } from '../parts/icon'
import { SpeakerDot, toneClass } from '../parts/speaker-mark'
import { VerdictLabel } from '../parts/verdict-label'
import type { Strings } from '../strings/strings'
import { gravest } from './outline'

export function ComparisonTable({
  comparison,
  dossier,
  strings,
  verdicts
}: {
  readonly comparison: Comparison
  readonly dossier: Dossier
  readonly strings: Strings
  readonly verdicts: ReadonlyMap<string, Verdict>
}) {
  const sides = comparison.sides.map((side) => {
    const speaker = dossier.speakers.find(({ id }) => id === side.speaker)
    const verdict = gravest(side.statements.flatMap((id) => verdicts.get(id) ?? []))
    return { ...side, name: speaker?.shortName[strings.language] ?? side.speaker, verdict }
  })
  /** Sides alike in words and verdict are said once, across the columns. */
  const shared = new Set(sides.map((side) => `${side.verdict} ${side.text[strings.language]}`)).size === 1
  return (
    <table class="comparison">
      <caption>
        <span class="point">
          <Icon name="compare" size={15} />
          <span class="spoken">{strings.sidebar.comparisons} </span>
          <span>{comparison.title[strings.language]}</span>
          <span class="ours">{strings.sidebar.summary}</span>
        </span>
      </caption>
      <thead>
        <tr>
          {sides.map((side) => (
            <th key={side.speaker} scope="col" class={toneClass([side.speaker], dossier.speakers)}>
              <SpeakerDot speaker={side.speaker} among={dossier.speakers} />
              {side.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {(shared ? sides.slice(0, 1) : sides).map((side) => (
            <td
              key={side.speaker}
              colSpan={shared ? sides.length : 1}
              class={side.statements.length === 0 ? 'silent' : undefined}
            >
              {side.text[strings.language] || strings.sidebar.silent}
              {(side.verdict === 'altered' || side.verdict === 'absent') && (
                <VerdictLabel verdict={side.verdict} text={strings.verdict[side.verdict]} />
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
