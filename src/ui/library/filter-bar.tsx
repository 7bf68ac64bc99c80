/** Narrow a list by leader, topic and date. */
import { type Catalogue, type Filters, NO_FILTERS } from '../../core/library/catalogue'
import type { ListRoute } from '../../core/library/route'
import type { LibraryProps } from './library'

/** A list of the library, with the catalogue that it is drawn from. */
export type ListProps = LibraryProps & {
  readonly catalogue: Catalogue
  readonly route: ListRoute
}

export function FilterBar(props: ListProps) {
  const { strings, words, catalogue, route, onRoute } = props
  const { language } = strings
  const narrow = (change: Partial<Filters>): void =>
    onRoute({ ...route, filters: { ...route.filters, ...change } }, true)
  const narrowed = Object.values(route.filters).some((value) => value !== null)
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <Choice
        name={words.leader}
        every={words.allLeaders}
        value={route.filters.leader}
        choices={catalogue.speakers.map(({ id, name }) => ({ id, name: name[language] }))}
        onChoose={(leader) => narrow({ leader })}
      />
      <Choice
        name={words.topic}
        every={words.allTopics}
        value={route.filters.topic}
        choices={catalogue.topics.map(({ id, name }) => ({ id, name: name[language] }))}
        onChoose={(topic) => narrow({ topic })}
      />
      <fieldset class="dates">
        <Day name={words.from} value={route.filters.from} onChoose={(from) => narrow({ from })} />
        <Day name={words.to} value={route.filters.to} onChoose={(to) => narrow({ to })} />
      </fieldset>
      {narrowed && (
        <button type="button" class="button quiet" onClick={() => narrow(NO_FILTERS)}>
          {words.clear}
        </button>
      )}
    </form>
  )
}

function Choice({
  name,
  every,
  value,
  choices,
  onChoose
}: {
  readonly name: string
  readonly every: string
  readonly value: string | null
  readonly choices: readonly { readonly id: string; readonly name: string }[]
  readonly onChoose: (id: string | null) => void
}) {
  return (
    <label class="filter">
      <span class="name">{name}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{every}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Day({
  name,
  value,
  onChoose
}: {
  readonly name: string
  readonly value: string | null
  readonly onChoose: (day: string | null) => void
}) {
  return (
    <label class="filter">
      <span class="name">{name}</span>
      <input type="date" value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)} />
    </label>
  )
}
