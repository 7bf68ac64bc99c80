/** All articles, newest first: what happened, who spoke, on what. */
import { type CatalogueArticle, positionsWithin } from '../../core/library/catalogue'
import { formatRoute } from '../../core/library/route'
import { More, useBatch } from './batch'
import type { ListProps } from './filter-bar'
import { LeaderNames } from './leader-name'
import { dossierOf, useDossiers } from './needed'
import { StateNotice } from './state-notice'

export function ArticlesView(props: ListProps) {
  const { catalogue, route, words } = props
  const articles = catalogue.articles.filter((article) => positionsWithin(article, route.filters).length > 0)
  const { shown, isMore, onMore } = useBatch(articles.length, formatRoute(route))
  const drawn = articles.slice(0, shown)
  useDossiers(
    props,
    drawn.map(({ id }) => id)
  )
  if (articles.length === 0) return <StateNotice kind="empty" words={words.nothing} />
  return (
    <>
      <h1 class="list-title">
        {words.lists.articles} <span class="count">{words.articles(articles.length)}</span>
      </h1>
      <ul class="articles">
        {drawn.map((article) => (
          <Card key={article.id} {...props} article={article} />
        ))}
      </ul>
      {isMore && <More label={words.more} onMore={onMore} />}
    </>
  )
}

function Card(props: ListProps & { readonly article: CatalogueArticle }) {
  const { article, catalogue, strings, words } = props
  const { language } = strings
  const leaders = article.positions.flatMap(({ speakers }) => speakers)
  const topics = new Set(article.positions.map(({ topic }) => topic))
  return (
    <li class="card" data-article={article.id}>
      <p class="when">
        <time dateTime={article.date.value}>{strings.date(article.date)}</time>
      </p>
      <h2>
        <a href={formatRoute({ view: 'article', article: article.id, statement: null })}>{article.title[language]}</a>
      </h2>
      <p class="gist">{dossierOf(props, article.id)?.event.summary[language]}</p>
      <p class="who">
        <LeaderNames ids={leaders} among={catalogue.speakers} language={language} />
      </p>
      <p class="facts">
        <span>
          {strings.list(catalogue.topics.filter(({ id }) => topics.has(id)).map(({ name }) => name[language]))}
        </span>
        <span>{words.positions(article.positions.length)}</span>
        <span>{words.statements(article.statements)}</span>
        <span>{words.written[article.language]}</span>
      </p>
    </li>
  )
}
