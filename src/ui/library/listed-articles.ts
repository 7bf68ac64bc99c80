/** The articles that the filters leave, and of them those that are drawn so far. */
import { type CatalogueArticle, positionsWithin } from '../../core/library/catalogue'
import { formatRoute } from '../../core/library/route'
import { useBatch } from './batch'
import type { ListProps } from './library-props'
import { useDossiers } from './needed'

/** Give them newest first, and ask for the dossiers of those that are drawn. */
export function useArticles(props: ListProps) {
  const { catalogue, route } = props
  const articles: readonly CatalogueArticle[] = catalogue.articles.filter(
    (article) => positionsWithin(article, route.filters).length > 0
  )
  const { shown, ...batch } = useBatch(articles.length, formatRoute(route))
  const drawn = articles.slice(0, shown)
  useDossiers(
    props,
    drawn.map(({ id }) => id)
  )
  return { total: articles.length, drawn, ...batch }
}
