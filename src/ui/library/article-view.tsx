/** One article: the event, who holds what, and the text with its statements marked. */
import type { Position } from '../../core/dossier'
import { formatRoute, HOME, type Route } from '../../core/library/route'
import { Icon } from '../parts/icon'
import { toneClass } from '../parts/speaker-mark'
import { ArticleText } from './article-text'
import { LeaderName, LeaderNames } from './leader-name'
import type { ArticleProps, LibraryProps } from './library-props'
import { useDossiers } from './needed'
import { CLIP_FORMATS } from '../../core/share/clip'
import { ShareMenu } from '../share/share-menu'
import { PositionLine } from './position-line'
import { Failed, StateNotice } from './state-notice'

export function ArticleView(props: LibraryProps & { readonly route: Extract<Route, { readonly view: 'article' }> }) {
  const { route, catalogue, dossiers, words, onRoute } = props
  const isKnown = typeof catalogue === 'object' && catalogue.articles.some(({ id }) => id === route.article)
  useDossiers(props, isKnown ? [route.article] : [])
  if (!isKnown) {
    const back = { label: words.lists.articles, run: () => onRoute(HOME) }
    return <StateNotice kind="missing" words={words.missing} action={back} />
  }
  const dossier = dossiers.get(route.article)
  if (dossier === 'failed') return <Failed {...props} />
  if (dossier === undefined) return null
  return <Article {...props} dossier={dossier} />
}

function Article(props: ArticleProps) {
  const { dossier, strings, words } = props
  const { language } = strings
  const { event } = dossier
  return (
    <div class="article" data-article={dossier.id}>
      <header class="article-head">
        <h1>{event.title[language]}</h1>
        <p class="facts">
          <time dateTime={event.date.value}>{strings.date(event.date)}</time>
          {event.date.basis === 'outside' && <span>{strings.sidebar.dateFromOutside}</span>}
          <span>{words.written[dossier.language]}</span>
          <span>{words.statements(dossier.statements.length)}</span>
        </p>
        <p class="lead">
          <span class="ours">{strings.sidebar.summary}</span> {event.summary[language]}
        </p>
        <p class="ways">
          <a class="button" href={formatRoute({ view: 'brief', article: dossier.id })}>
            <Icon name="page" size={17} />
            {strings.brief}
          </a>
        </p>
      </header>
      <section aria-labelledby="positions">
        <h2 id="positions">{words.article.positions}</h2>
        {dossier.topics.map((topic) => (
          <Topic key={topic.id} {...props} topic={topic.id} />
        ))}
      </section>
      <section aria-labelledby="text">
        <h2 id="text">{words.article.text}</h2>
        <p class="hint">{words.article.textHint}</p>
        <ArticleText {...props} />
      </section>
    </div>
  )
}

/** The positions on one topic: a column for each leader, and joint positions across all columns. */
function Topic({ dossier, strings, topic, onCopy }: ArticleProps & { readonly topic: string }) {
  const { language } = strings
  const held = dossier.positions.filter((position) => position.topic === topic)
  if (held.length === 0) return null
  const joint = held.filter(({ speakers }) => speakers.length > 1)
  const name = dossier.topics.find(({ id }) => id === topic)?.name[language] ?? topic
  const namesOf = ({ speakers }: Position): string =>
    strings.list(dossier.speakers.filter(({ id }) => speakers.includes(id)).map(({ shortName }) => shortName[language]))
  const line = (position: Position) => (
    <div key={position.id} class="held-here">
      <PositionLine article={dossier.id} position={position} strings={strings} />
      <ShareMenu
        what={strings.sidebar.joined(namesOf(position), name)}
        forms={CLIP_FORMATS}
        words={strings.share}
        onShare={(form) => onCopy(dossier, { kind: 'position', id: position.id }, form)}
      />
    </div>
  )
  const own = dossier.speakers.map((speaker) => {
    const positions = held.filter(({ speakers }) => speakers.length === 1 && speakers.includes(speaker.id))
    return { speaker, positions }
  })
  return (
    <section class="topic" aria-labelledby={`topic-${topic}`}>
      <h3 id={`topic-${topic}`}>{name}</h3>
      <div class="columns" style={{ '--columns': String(own.length) }}>
        {joint.length < held.length &&
          own.map(({ speaker, positions }) => (
            <article
              key={speaker.id}
              class={`cell ${toneClass([speaker.id], dossier.speakers)}`}
              data-speaker={speaker.id}
            >
              <h4>
                <LeaderName speaker={speaker} among={dossier.speakers} language={language} />
                <span class="role">{speaker.role[language]}</span>
              </h4>
              {positions.length === 0 ? <p class="silent">{strings.summary.silent}</p> : positions.map(line)}
            </article>
          ))}
        {joint.map((position) => (
          <article key={position.id} class="cell joint" data-speaker={position.speakers.join(' ')}>
            <h4>
              <LeaderNames ids={position.speakers} among={dossier.speakers} language={language} />
              <span class="role">{strings.sidebar.jointly}</span>
            </h4>
            {line(position)}
          </article>
        ))}
      </div>
    </section>
  )
}
