/** Switches for topics and leaders, each with how many statements it has; none where there is nothing to choose. */
import type { Subject } from '../../core/find/page-reading'
import { SpeakerDot, toneClass } from '../parts/speaker-mark'
import type { Strings } from '../strings/strings'
import { type Choosable, EVERYTHING, fits, type Filter, toggled } from './filter'

const FACETS = ['topics', 'speakers'] as const

interface FilterChoice {
  readonly facet: keyof Filter
  readonly id: string
  readonly name: string
}

interface Choices {
  readonly topics: readonly Pick<Subject, 'id' | 'name'>[]
  readonly speakers: readonly Pick<Subject, 'id' | 'shortName'>[]
}

export function FilterBar({
  topics,
  speakers,
  statements,
  strings,
  filter,
  onFilter
}: Choices & {
  readonly statements: readonly Choosable[]
  readonly strings: Strings
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}) {
  const choices = choicesOf({ topics, speakers }, strings).map((choice) => ({
    ...choice,
    count: statements.filter((each) => fits({ ...EVERYTHING, [choice.facet]: [choice.id] }, each)).length
  }))
  const shown = choices.filter(
    ({ facet, count }) => count > 0 && choices.filter((other) => other.facet === facet && other.count > 0).length > 1
  )
  if (shown.length === 0) return null
  return (
    // A fieldset's legend would take a line of its own.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div class="filter" role="group" aria-label={strings.sidebar.filter}>
      {FACETS.map((facet) => (
        <div key={facet} class="chips">
          {shown
            .filter((choice) => choice.facet === facet)
            .map(({ id, name, count }) => (
              <button
                key={id}
                type="button"
                class={facet === 'topics' ? 'chip' : `chip ${toneClass([id], speakers)}`}
                data-choice={id}
                aria-pressed={filter[facet].includes(id)}
                title={strings.sidebar.chip(name, count)}
                onClick={() => onFilter(toggled(filter, facet, id))}
              >
                {facet === 'speakers' && <SpeakerDot speaker={id} among={speakers} />}
                <span>{name}</span> <span class="count">{strings.number(count)}</span>
              </button>
            ))}
        </div>
      ))}
    </div>
  )
}

function choicesOf({ topics, speakers }: Choices, { language }: Strings): readonly FilterChoice[] {
  return [
    ...topics.map(({ id, name }): FilterChoice => ({ facet: 'topics', id, name: name[language] })),
    ...speakers.map(({ id, shortName }): FilterChoice => ({
      facet: 'speakers',
      id,
      name: shortName[language]
    }))
  ]
}
