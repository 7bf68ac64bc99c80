/** One kept page: what leaders say in it, in the order of its text. */
import { useEffect, useRef } from 'preact/hooks'
import type { Route } from '../../core/library/route'
import type { KeptStatement } from '../../core/records/kept-page'
import { outletOf } from '../../core/records/page-facts'
import { directionOf } from '../../core/text/language'
import { Icon } from '../parts/icon'
import { keptFacts } from '../parts/kept-facts'
import { dayOf } from '../share/day'
import type { KeptPageShown } from './kept-props'
import { LeaderName } from './leader-name'
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
  const { strings } = props
  return (
    <article class="kept kept-page" data-kept-page={page.address}>
      <h1 lang={page.language} dir="auto">
        {page.title}
      </h1>
      <p class="facts">
        <bdi>{outletOf(page)}</bdi>
        <time dateTime={page.seen}>{words.kept.seen(strings.date({ value: dayOf(page.seen), basis: 'text' }))}</time>
        <span>{words.statements(page.statements.length)}</span>
      </p>
      <p class="ways">
        <a class="button" href={page.address} target="_blank" rel="noreferrer">
          <Icon name="page" size={17} />
          {words.keptPage.open}
        </a>
      </p>
      <SaveAs {...props} what="page" />
      <ol class="kept-statements">
        {page.statements.map((statement) => (
          <Said
            key={statement.id}
            {...props}
            {...keptPage}
            statement={statement}
            isSought={statement.id === props.route.statement}
          />
        ))}
      </ol>
    </article>
  )
}

function Said({
  page,
  leaders,
  topics,
  statement,
  strings,
  isSought
}: Pick<LibraryProps, 'strings'> & KeptPageShown & { readonly statement: KeptStatement; readonly isSought: boolean }) {
  const { language } = strings
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isSought) return
    item.current?.scrollIntoView({ block: 'center' })
    item.current?.focus({ preventScroll: true })
  }, [isSought])
  return (
    <li data-statement={statement.id} tabIndex={-1} ref={item} {...(isSought ? { 'aria-current': 'true' } : {})}>
      <p class="who">
        {statement.speakers.map((id) => {
          const speaker = leaders.find((each) => each.id === id)
          return speaker === undefined ? (
            <b key={id}>{id}</b>
          ) : (
            <LeaderName key={id} speaker={speaker} among={leaders} language={language} />
          )
        })}
      </p>
      <blockquote lang={page.language} dir={directionOf(page.language)}>
        {statement.words}
      </blockquote>
      <p class="facts">
        <span>{topics.find(({ id }) => id === statement.topic)?.name[language] ?? statement.topic}</span>
        {keptFacts(statement, strings).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </li>
  )
}
