/**
 * The library: all that is bundled, without a page, in one page of the extension.
 *
 * Only the catalogue is there from the start. A view names the dossiers it needs (`onNeed`) and draws what has come; lists
 * grow as they are scrolled, so hundreds of dossiers cost what is looked at.
 */
import { useEffect, useRef } from 'preact/hooks'
import { formatRoute, HOME } from '../../core/library/route'
import { directionOf } from '../../core/text/language'
import { AddView } from './add-view'
import { ArticleView } from './article-view'
import { ArticlesView } from './articles-view'
import { BriefView } from './brief-view'
import { CompareView } from './compare-view'
import { FilterBar } from './filter-bar'
import { KeptPageView } from './kept-page-view'
import { KeptView } from './kept-view'
import type { LibraryProps, ListProps } from './library-props'
import { Masthead } from './masthead'
import { ReadingBriefView } from './reading-brief-view'
import { ResultsView } from './results-view'
import { Failed, StateNotice } from './state-notice'
import { TimelineView } from './timeline-view'
import { Welcome } from './welcome'

export function Library(props: LibraryProps) {
  const { strings, words, route } = props
  const main = useRef<HTMLElement>(null)
  const place = placeOf(route)
  const first = useRef(true)

  useEffect(() => {
    // The browser itself has put the focus where it belongs when the page was opened.
    if (!first.current) main.current?.focus({ preventScroll: true })
    if (!first.current && !('statement' in route && route.statement !== null)) scrollTo(0, 0)
    first.current = false
  }, [place])

  return (
    <div
      class="mawqif library"
      lang={strings.language}
      dir={directionOf(strings.language)}
      data-theme={props.theme}
      data-view={route.view}
    >
      <a class="skip" href="#content" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {words.skip}
      </a>
      <Masthead {...props} />
      <main class="content" id="content" tabIndex={-1} ref={main}>
        <Content {...props} />
      </main>
      {route.view !== 'welcome' && (
        <footer class="colophon">
          <a href={formatRoute({ view: 'welcome', at: 'what' })}>{strings.introduction}</a>
          <span>{strings.sidebar.privacy}</span>
        </footer>
      )}
    </div>
  )
}

/** What is shown at a route; another takes the focus. */
function placeOf(route: LibraryProps['route']): string {
  if (route.view === 'article') return route.article
  return route.view === 'kept-page' ? route.address : route.view
}

function Content(props: LibraryProps) {
  const { catalogue, route, words } = props
  if (route.view === 'welcome') return <Welcome {...props} at={route.at} />
  if (route.view === 'kept') return <KeptView {...props} />
  if (route.view === 'add') return <AddView {...props} route={route} />
  if (route.view === 'kept-page') return <KeptPageView {...props} route={route} />
  if (catalogue === 'loading') return <StateNotice kind="loading" words={{ title: words.loading, text: '' }} />
  if (catalogue === 'failed') return <Failed {...props} />
  const known = { ...props, catalogue }
  if (route.view === 'article') return <ArticleView {...known} route={route} />
  if (route.view === 'brief' || route.view === 'page-brief') return <Brief {...known} />
  if (catalogue.articles.length === 0) return <StateNotice kind="empty" words={words.empty} />
  const list = { ...known, route }
  return (
    <>
      <FilterBar {...list} />
      <List {...list} />
    </>
  )
}

function List(props: ListProps) {
  const { view, query } = props.route
  if (query.trim() !== '' || view === 'statements') return <ResultsView {...props} />
  if (view === 'compare') return <CompareView {...props} />
  return view === 'timeline' ? <TimelineView {...props} /> : <ArticlesView {...props} />
}

function Brief(props: LibraryProps) {
  const { brief, words, onRoute } = props
  if (brief === null || brief === 'loading') return null
  if (brief === 'failed') return <Failed {...props} />
  if (brief !== 'gone')
    return 'reading' in brief ? <ReadingBriefView {...props} brief={brief} /> : <BriefView {...props} brief={brief} />
  const back = { label: words.lists.articles, run: () => onRoute(HOME) }
  return <StateNotice kind="missing" words={words.brief.gone} action={back} />
}
