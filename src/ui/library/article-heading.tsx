/** The head of an article in a list: its date, and its title, which leads to it. */
import type { CatalogueArticle } from '../../core/library/catalogue'
import { formatRoute } from '../../core/library/route'
import type { Strings } from '../strings'

export function ArticleHeading({
  article,
  strings,
  as: Heading
}: {
  readonly article: CatalogueArticle
  readonly strings: Strings
  /** The rank of the heading, one below that of what holds the article. */
  readonly as: 'h2' | 'h3'
}) {
  return (
    <>
      <p class="when">
        <time dateTime={article.date.value}>{strings.date(article.date)}</time>
      </p>
      <Heading class="title">
        <a href={formatRoute({ view: 'article', article: article.id, statement: null })}>
          {article.title[strings.language]}
        </a>
      </Heading>
    </>
  )
}
