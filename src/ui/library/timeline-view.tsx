/** Positions along the calendar, newest first, year by year. */
import { type CatalogueArticle, positionsWithin } from '../../core/library/catalogue'
import { toneClass } from '../parts/speaker-mark'
import { ArticleHeading } from './article-heading'
import { More } from './batch'
import type { ListProps } from './library-props'
import { LeaderNames } from './leader-name'
import { useArticles } from './listed-articles'
import { dossierOf } from './needed'
import { PositionLine } from './position-line'
import { StateNotice } from './state-notice'

export function TimelineView(props: ListProps) {
  const { words } = props
  const { total, drawn, isMore, onMore } = useArticles(props)
  if (total === 0) return <StateNotice kind="empty" words={words.nothing} />
  const years = [...new Set(drawn.map(yearOf))]
  return (
    <>
      <h1 class="list-title">
        {words.lists.timeline} <span class="count">{words.articles(total)}</span>
      </h1>
      {years.map((year) => (
        <section key={year} class="year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <ol class="events">
            {drawn
              .filter((article) => yearOf(article) === year)
              .map((article) => (
                <Event key={article.id} {...props} article={article} />
              ))}
          </ol>
        </section>
      ))}
      {isMore && <More label={words.more} onMore={onMore} />}
    </>
  )
}

const yearOf = ({ date }: CatalogueArticle): string => date.value.slice(0, 4)

function Event(props: ListProps & { readonly article: CatalogueArticle }) {
  const { article, catalogue, route, strings } = props
  const { language } = strings
  const dossier = dossierOf(props, article.id)
  const positions = positionsWithin(article, route.filters)
  return (
    <li class="event" data-article={article.id}>
      <ArticleHeading article={article} strings={strings} as="h3" />
      <ul class="held">
        {positions.map(({ id, speakers, topic }) => {
          const position = dossier?.positions.find((each) => each.id === id)
          return (
            <li key={id} class={toneClass(speakers, catalogue.speakers)}>
              <p class="who">
                <LeaderNames ids={speakers} among={catalogue.speakers} language={language} />
                <span class="on">{catalogue.topics.find((each) => each.id === topic)?.name[language]}</span>
              </p>
              {position !== undefined && <PositionLine article={article.id} position={position} strings={strings} />}
            </li>
          )
        })}
      </ul>
    </li>
  )
}
