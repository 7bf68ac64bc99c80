/** Narrow a list by leader, topic and date. */
import { type Filters, NO_FILTERS } from '../../core/library/catalogue'
import { Icon } from '../parts/icon'
import type { ListProps } from './library-props'

export function FilterBar(props: ListProps) {
  const { strings, words, catalogue, route, onRoute } = props
  const { language } = strings
  const narrow = (change: Partial<Filters>): void =>
    onRoute({ ...route, filters: { ...route.filters, ...change } }, true)
  const narrowed = Object.values(route.filters).some((value) => value !== null)
  // A single article leaves nothing to narrow; an address may have narrowed it all the same.
  if (catalogue.articles.length < 2 && !narrowed) return null
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
        <Day {...props} name={words.from} value={route.filters.from} onChoose={(from) => narrow({ from })} />
        <Day {...props} name={words.to} value={route.filters.to} onChoose={(to) => narrow({ to })} />
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

/**
 * One end of a span of days. Browsers write a date field in their own language, whatever the page's: so at rest the day stands
 * there in the user's, and the field itself shows while it is filled in.
 */
function Day({
  strings,
  words,
  name,
  value,
  onChoose
}: ListProps & {
  readonly name: string
  readonly value: string | null
  readonly onChoose: (day: string | null) => void
}) {
  const isDay = value !== null && !Number.isNaN(Date.parse(value))
  return (
    <label class="filter">
      <span class="name">{name}</span>
      <span class="day">
        <input type="date" value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)} />
        <span class="chosen" aria-hidden="true">
          <span>{isDay ? strings.date({ value, basis: 'text' }) : words.anyDay}</span>
          <Icon name="calendar" size={16} />
        </span>
      </span>
    </label>
  )
}
