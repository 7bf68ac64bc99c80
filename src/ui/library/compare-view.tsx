/** Leaders × topics over all articles: in each place the latest position, its date, and the way to earlier ones. */
import { useState } from 'preact/hooks'
import type { Position } from '../../core/dossier'
import { type CatalogueArticle, type CatalogueTopic, positionsWithin } from '../../core/library/catalogue'
import { formatRoute } from '../../core/library/route'
import { toneClass } from '../parts/speaker-mark'
import type { ListProps } from './library-props'
import { LeaderName, LeaderNames } from './leader-name'
import { dossierOf, useDossiers } from './needed'
import { PositionLine } from './position-line'
import { StateNotice } from './state-notice'

/** More columns than these leave an Arabic summary too few words a line. */
const MOST_LEADERS = 4

export function CompareView(props: ListProps) {
  const { catalogue, route, strings, words } = props
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const { leader } = route.filters
  const usual = catalogue.speakers.map(({ id }) => id)
  const leaders = chosen ?? [...new Set([...(leader === null ? [] : [leader]), ...usual])].slice(0, MOST_LEADERS)
  /** The articles in which the speaker holds a position on the topic, newest first. */
  const standing = (speaker: string, topic: string): readonly CatalogueArticle[] =>
    catalogue.articles.filter(
      (article) => positionsWithin(article, { ...route.filters, leader: speaker, topic }).length > 0
    )
  const topics = catalogue.topics
    .filter(({ id }) => route.filters.topic === null || route.filters.topic === id)
    .map((topic) => ({ topic, cells: leaders.map((id) => ({ id, articles: standing(id, topic.id) })) }))
    .filter(({ cells }) => cells.some(({ articles }) => articles.length > 0))
  useDossiers(
    props,
    topics.flatMap(({ cells }) => cells.flatMap(({ articles }) => articles.slice(0, 1).map(({ id }) => id)))
  )
  const toggle = (id: string): void =>
    setChosen(leaders.includes(id) ? leaders.filter((each) => each !== id) : [...leaders, id].slice(-MOST_LEADERS))
  return (
    <>
      <h1 class="list-title">{words.lists.compare}</h1>
      <p class="hint">{words.compareHint}</p>
      {catalogue.speakers.length > 2 && (
        <fieldset class="chooser">
          <legend>{words.choose}</legend>
          {catalogue.speakers.map((speaker) => (
            <button
              key={speaker.id}
              type="button"
              class={`chip ${toneClass([speaker.id], catalogue.speakers)}`}
              aria-pressed={leaders.includes(speaker.id)}
              onClick={() => toggle(speaker.id)}
            >
              <LeaderName speaker={speaker} among={catalogue.speakers} language={strings.language} />
            </button>
          ))}
        </fieldset>
      )}
      {topics.length === 0 && <StateNotice kind="empty" words={words.nothing} />}
      {topics.map(({ topic, cells }) => (
        <section key={topic.id} class="topic" aria-labelledby={`topic-${topic.id}`}>
          <h2 id={`topic-${topic.id}`}>{topic.name[strings.language]}</h2>
          <Columns {...props} topic={topic} cells={cells} />
        </section>
      ))}
    </>
  )
}

type ColumnsProps = ListProps & {
  readonly topic: CatalogueTopic
  readonly cells: readonly { readonly id: string; readonly articles: readonly CatalogueArticle[] }[]
}

/** The leader's position in the latest article on the topic; empty until its dossier has come. */
interface Held {
  readonly id: string
  readonly articles: readonly CatalogueArticle[]
  readonly positions: readonly Position[]
}

function Columns(props: ColumnsProps) {
  const { topic, cells } = props
  const all = cells.map(({ id, articles }): Held => {
    const [latest] = articles
    const dossier = latest === undefined ? null : dossierOf(props, latest.id)
    const isHeld = (position: Position): boolean => position.speakers.includes(id) && position.topic === topic.id
    return { id, articles, positions: dossier?.positions.filter(isHeld) ?? [] }
  })
  /** A position that several of the compared leaders hold jointly stands once, across their columns. */
  const together = [...new Set(all.flatMap(({ positions }) => positions))].filter(
    (position) => all.filter(({ positions }) => positions.includes(position)).length > 1
  )
  const own = all.map((held) => ({ ...held, positions: held.positions.filter((each) => !together.includes(each)) }))
  const isShared = together.length > 0 && own.every(({ positions }) => positions.length === 0)
  return (
    <div class="columns" style={{ '--columns': String(cells.length) }}>
      {!isShared && own.map((held) => <Cell key={held.id} {...props} leaders={[held.id]} held={held} />)}
      {together.map((position) => {
        const held = all.find(({ positions }) => positions.includes(position))
        return (
          held && (
            <Cell key={position.id} {...props} leaders={position.speakers} held={{ ...held, positions: [position] }} />
          )
        )
      })}
    </div>
  )
}

function Cell(props: ColumnsProps & { readonly leaders: readonly string[]; readonly held: Held }) {
  const { leaders, held, topic, catalogue, route, strings, words } = props
  const { language } = strings
  const [leader = ''] = leaders
  const [latest, ...earlier] = held.articles
  const joint = leaders.length > 1
  const filters = { ...route.filters, leader: joint ? route.filters.leader : leader, topic: topic.id }
  return (
    <article
      class={`cell ${toneClass(leaders, catalogue.speakers)}`}
      data-speaker={leaders.join(' ')}
      data-topic={topic.id}
    >
      <h3>
        <LeaderNames ids={leaders} among={catalogue.speakers} language={language} />
        {joint && <span class="role">{strings.sidebar.jointly}</span>}
      </h3>
      {latest === undefined ? (
        <p class="silent">{strings.summary.silent}</p>
      ) : (
        <>
          {held.positions.map((position) => (
            <PositionLine key={position.id} article={latest.id} position={position} strings={strings} />
          ))}
          <p class="facts">
            <time dateTime={latest.date.value}>{strings.date(latest.date)}</time>
            {earlier.length > 0 && (
              <a href={formatRoute({ ...route, view: 'statements', filters })}>{words.earlier(earlier.length)}</a>
            )}
          </p>
        </>
      )}
    </article>
  )
}
