/** Leaders × topics over all articles: in each place the latest position, its date, and the way to earlier ones. */
import { useState } from 'preact/hooks'
import { type CatalogueArticle, type CatalogueTopic, positionsWithin } from '../../core/library/catalogue'
import { formatRoute } from '../../core/library/route'
import { speakerStyle } from '../parts/speaker-mark'
import type { ListProps } from './filter-bar'
import { LeaderName } from './leader-name'
import { dossierOf, useDossiers } from './needed'
import { PositionLine } from './position-line'
import { StateNotice } from './state-notice'

/** More columns than these leave an Arabic summary too few words a line. */
const MOST_LEADERS = 4

/** The leader's latest articles on a topic, newest first. */
type Standing = readonly CatalogueArticle[]

export function CompareView(props: ListProps) {
  const { catalogue, route, strings, words } = props
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const { leader } = route.filters
  const usual = catalogue.speakers.map(({ id }) => id)
  const leaders = chosen ?? [...new Set([...(leader === null ? [] : [leader]), ...usual])].slice(0, MOST_LEADERS)
  const standing = (speaker: string, topic: string): Standing =>
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
          {catalogue.speakers.map((speaker, index) => (
            <button
              key={speaker.id}
              type="button"
              class="chip"
              aria-pressed={leaders.includes(speaker.id)}
              onClick={() => toggle(speaker.id)}
            >
              <LeaderName speaker={speaker} index={index} language={strings.language} />
            </button>
          ))}
        </fieldset>
      )}
      {topics.length === 0 && <StateNotice kind="empty" words={words.nothing} />}
      {topics.map(({ topic, cells }) => (
        <section key={topic.id} class="topic" aria-labelledby={`topic-${topic.id}`}>
          <h2 id={`topic-${topic.id}`}>{topic.name[strings.language]}</h2>
          <div class="columns" style={{ '--columns': String(cells.length) }}>
            {cells.map((cell) => (
              <Cell key={cell.id} {...props} {...cell} topic={topic} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

function Cell(props: ListProps & { readonly id: string; readonly articles: Standing; readonly topic: CatalogueTopic }) {
  const { id, articles, topic, catalogue, route, strings, words } = props
  const index = catalogue.speakers.findIndex((speaker) => speaker.id === id)
  const speaker = catalogue.speakers[index]
  const [latest] = articles
  const dossier = latest === undefined ? null : dossierOf(props, latest.id)
  if (speaker === undefined) return null
  const positions =
    dossier?.positions.filter(({ speakers, topic: on }) => speakers.includes(id) && on === topic.id) ?? []
  const earlier = articles.length - 1
  return (
    <article class={`cell speaker-${speakerStyle(index).letter}`} data-speaker={id} data-topic={topic.id}>
      <h3>
        <LeaderName speaker={speaker} index={index} language={strings.language} />
      </h3>
      {latest === undefined ? (
        <p class="silent">{strings.summary.silent}</p>
      ) : (
        <>
          {positions.map((position) => (
            <PositionLine key={position.id} article={latest.id} position={position} strings={strings} />
          ))}
          <p class="facts">
            <time dateTime={latest.date.value}>{strings.date(latest.date)}</time>
            {positions.some(({ speakers }) => speakers.length > 1) && <span>{strings.sidebar.jointly}</span>}
            {earlier > 0 && (
              <a
                href={formatRoute({
                  ...route,
                  view: 'timeline',
                  filters: { ...route.filters, leader: id, topic: topic.id }
                })}
              >
                {words.earlier(earlier)}
              </a>
            )}
          </p>
        </>
      )}
    </article>
  )
}
