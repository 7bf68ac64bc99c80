/** Narrow a list by leader, topic and date, and where pages are kept by origin, site and language. */
import { type CatalogueTopic, type Filters, NO_FILTERS, ORIGINS } from '../../core/library/catalogue'
import type { KeptChoices } from '../../core/library/shelf'
import { type InterfaceLanguage, LANGUAGES } from '../../core/text/language'
import { Icon } from '../parts/icon'
import type { ListProps } from './library-props'

export function FilterBar(props: ListProps) {
  const { strings, words, catalogue, route, onRoute } = props
  const { language } = strings
  const narrow = (change: Partial<Filters>): void =>
    onRoute({ ...route, filters: { ...route.filters, ...change } }, true)
  const narrowed = Object.values(route.filters).some((value) => value !== null)
  // A single article leaves nothing to narrow; an address may have narrowed it all the same.
  const kept = choicesAmong(props)
  const isKept = kept !== null && kept.total > 0
  if (catalogue.articles.length < 2 && !narrowed && !isKept) return null
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <Choice
        name={words.leader}
        every={words.allLeaders}
        value={route.filters.leader}
        choices={choicesOf(catalogue.speakers, kept?.subjects.leaders, kept?.speakers, language)}
        onChoose={(leader) => narrow({ leader })}
      />
      <Choice
        name={words.topic}
        every={words.allTopics}
        value={route.filters.topic}
        choices={choicesOf(catalogue.topics, kept?.subjects.topics, kept?.topics, language)}
        onChoose={(topic) => narrow({ topic })}
      />
      {isKept && <KeptFilters {...props} choices={kept} narrow={narrow} />}
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

/** What was counted knows all that is kept; what is read to be searched has it bit by bit. */
function choicesAmong({ tally, shelf }: ListProps): KeptChoices | null {
  if (tally !== null && tally !== 'failed') return tally
  return shelf === 'failed' ? null : shelf
}

/** What only kept pages can be narrowed by, or parts them from what is bundled. */
function KeptFilters({
  choices,
  strings,
  words,
  route,
  narrow
}: ListProps & { readonly choices: KeptChoices; readonly narrow: (change: Partial<Filters>) => void }) {
  const nameOf = new Intl.DisplayNames([strings.language], { type: 'language' })
  return (
    <>
      <Choice
        name={words.origin}
        every={words.everyOrigin}
        value={route.filters.origin}
        choices={ORIGINS.map((id) => ({ id, name: words.origins[id] }))}
        onChoose={(id) => narrow({ origin: ORIGINS.find((origin) => origin === id) ?? null })}
      />
      <Choice
        name={words.outlet}
        every={words.allOutlets}
        value={route.filters.outlet}
        choices={[...choices.outlets].toSorted().map((id) => ({ id, name: id }))}
        onChoose={(outlet) => narrow({ outlet })}
      />
      <Choice
        name={words.articleLanguage}
        every={words.allLanguages}
        value={route.filters.language}
        choices={LANGUAGES.filter((id) => choices.languages.has(id)).map((id) => ({ id, name: nameOf.of(id) ?? id }))}
        onChoose={(id) => narrow({ language: LANGUAGES.find((language) => language === id) ?? null })}
      />
    </>
  )
}

type NamedChoice = Pick<CatalogueTopic, 'id' | 'name'>

/** Those of what is bundled, then all others that are kept, by their names. */
function choicesOf(
  bundled: readonly NamedChoice[],
  subjects: readonly NamedChoice[] | undefined,
  kept: ReadonlySet<string> | undefined,
  language: InterfaceLanguage
): readonly { readonly id: string; readonly name: string }[] {
  const known = new Set(bundled.map(({ id }) => id))
  const named = ({ id, name }: NamedChoice) => ({ id, name: name[language] })
  const others = (subjects ?? []).filter(({ id }) => kept?.has(id) && !known.has(id)).map(named)
  return [...bundled.map(named), ...others.toSorted((one, other) => one.name.localeCompare(other.name, language))]
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
