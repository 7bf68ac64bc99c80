/** All articles, newest first: what happened, who spoke, on what. */
import type { CatalogueArticle } from '../../core/library/catalogue'
import { ArticleHeading } from './article-heading'
import { More } from './batch'
import type { ListProps } from './library-props'
import { LeaderNames } from './leader-name'
import { useArticles } from './listed-articles'
import { dossierOf } from './needed'
import { StateNotice } from './state-notice'

export function ArticlesView(props: ListProps) {
  const { words } = props
  const { total, drawn, isMore, onMore } = useArticles(props)
  if (total === 0) return <StateNotice kind="empty" words={words.nothing} />
  return (
    <>
      <h1 class="list-title">
        {words.lists.articles} <span class="count">{words.articles(total)}</span>
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
      <ArticleHeading article={article} strings={strings} as="h2" />
      <p class="gist">{dossierOf(props, article.id)?.event.summary[language]}</p>
      <p class="who">
        <LeaderNames ids={leaders} among={catalogue.speakers} language={language} />
      </p>
      <p class="facts">
        <span>
          {strings.list(catalogue.topics.filter(({ id }) => topics.has(id)).map(({ name }) => name[language]))}
        </span>
        <span>{words.positions(article.positions.length)}</span>
        <span>{words.statements(article.statements.length)}</span>
        <span>{words.written[article.language]}</span>
      </p>
    </li>
  )
}
