/** One kept page: what leaders say in it, in the order of its text. */
import type { Route } from '../../core/library/route'
import { editedStatements } from '../../core/records/apply-edits'
import { Icon } from '../parts/icon'
import { KeptFacts } from './kept-facts'
import { KeptNewsNote } from './kept-news'
import { KeptStatementItem } from './kept-statement'
import { KeptText } from './kept-text'
import type { LibraryProps } from './library-props'
import { SaveAs } from './save-as'
import { StateNotice } from './state-notice'

type KeptPageRoute = Extract<Route, { readonly view: 'kept-page' }>

export function KeptPageView(props: LibraryProps & { readonly route: KeptPageRoute }) {
  const { keptPage, words, onRoute } = props
  if (keptPage === null) return null
  if (keptPage === 'failed') return <StateNotice kind="failed" words={words.kept.failed} />
  if (keptPage === 'gone') {
    const back = { label: words.kept.title, run: () => onRoute({ view: 'kept' }) }
    return <StateNotice kind="missing" words={words.keptPage.gone} action={back} />
  }
  const { page } = keptPage
  const statements = editedStatements(page)
  return (
    <article class="kept kept-page" data-kept-page={page.address}>
      <h1 lang={page.language}>
        <bdi>{page.title}</bdi>
      </h1>
      <p class="facts">
        <KeptFacts {...props} page={page} />
        <span>{words.statements(statements.filter(({ isRejected }) => !isRejected).length)}</span>
      </p>
      <p class="ways">
        <a class="button" href={page.address} target="_blank" rel="noreferrer">
          <Icon name="page" size={17} />
          {words.keptPage.open}
        </a>
      </p>
      <SaveAs {...props} what="page" />
      <KeptNewsNote {...props} />
      <ol class="kept-statements">
        {statements.map((statement) => (
          <KeptStatementItem
            key={statement.id}
            {...props}
            page={page}
            subjects={keptPage}
            statement={statement}
            isSought={statement.id === props.route.statement}
          />
        ))}
      </ol>
      <KeptText page={page} title={words.keptPage.text} />
    </article>
  )
}
