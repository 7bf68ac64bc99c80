/** The hits of a search, best first, with the words that were sought marked in them. */
import type { Dossier } from '../../core/dossier'
import { positionsWithin } from '../../core/library/catalogue'
import { matchReasons } from '../../core/library/match-reasons'
import { formatRoute } from '../../core/library/route'
import { matchedWords, type SearchHit } from '../../core/library/search'
import { directionOf } from '../../core/text/language'
import { More, useBatch } from './batch'
import type { ListProps } from './library-props'
import { dossierOf, useDossiers } from './needed'
import { Failed, StateNotice } from './state-notice'

export function ResultsView(props: ListProps) {
  const { hits, route, words } = props
  const within = hits === null || hits === 'failed' ? [] : hits.filter((hit) => isWithin(hit, props))
  const { shown, isMore, onMore } = useBatch(within.length, formatRoute(route))
  const drawn = within.slice(0, shown)
  useDossiers(
    props,
    drawn.map(({ dossier }) => dossier)
  )
  if (hits === null) return <StateNotice kind="loading" words={{ title: words.loading, text: '' }} />
  if (hits === 'failed') return <Failed {...props} />
  return (
    <>
      <h1 class="list-title">{words.hits(within.length)}</h1>
      <output class="spoken">{words.hits(within.length)}</output>
      {within.length === 0 && <p class="hint">{words.nothing.text}</p>}
      <ol class="results">
        {drawn.map((hit) => {
          const dossier = dossierOf(props, hit.dossier)
          return (
            dossier && <Result key={`${hit.dossier}/${hit.kind}/${hit.id}`} {...props} hit={hit} dossier={dossier} />
          )
        })}
      </ol>
      {isMore && <More label={words.more} onMore={onMore} />}
    </>
  )
}

/** The filters leave a position that fits them; any other hit where a position of its article fits them. */
function isWithin({ dossier, kind, id }: SearchHit, { catalogue, route }: ListProps): boolean {
  const article = catalogue.articles.find((each) => each.id === dossier)
  const left = article === undefined ? [] : positionsWithin(article, route.filters)
  return kind === 'position' ? left.some((position) => position.id === id) : left.length > 0
}

/** What a result says, and where it leads. */
interface ResultLine {
  readonly text: string
  readonly href: string
  readonly who: string
  /** The article's language where the text is the article's own. */
  readonly lang?: Dossier['language']
}

function Result(props: ListProps & { readonly hit: SearchHit; readonly dossier: Dossier }) {
  const { hit, dossier, strings, words, route } = props
  const { text, href, who, lang } = lineOf(props)
  const reasons = matchReasons(dossier, hit, route.query, text, strings.language)
  return (
    <li class="result" data-kind={hit.kind}>
      <p class="facts">
        <span class="kind">{words.hit[hit.kind]}</span>
        {who !== '' && <span>{who}</span>}
        <span>{dossier.event.title[strings.language]}</span>
        <time dateTime={dossier.event.date.value}>{strings.date(dossier.event.date)}</time>
      </p>
      <a
        class={lang === undefined ? 'hit' : 'hit quote'}
        href={href}
        {...(lang === undefined ? {} : { lang, dir: directionOf(lang) })}
      >
        <Marked text={text} query={route.query} />
      </a>
      {reasons.length > 0 && (
        <p class="reasons">
          {words.matches}{' '}
          {reasons.map((reason, i) => (
            <>
              {i > 0 && ' · '}
              <bdi key={reason.text} lang={reason.language} dir={directionOf(reason.language)}>
                <Marked text={reason.text} query={route.query} />
              </bdi>
            </>
          ))}
        </p>
      )}
    </li>
  )
}

function lineOf({
  hit,
  dossier,
  strings
}: ListProps & { readonly hit: SearchHit; readonly dossier: Dossier }): ResultLine {
  const { language } = strings
  const article = dossier.id
  const nameOf = (ids: readonly string[]): string =>
    strings.list(dossier.speakers.filter(({ id }) => ids.includes(id)).map(({ shortName }) => shortName[language]))
  const position = dossier.positions.find(({ id }) => hit.kind === 'position' && id === hit.id)
  if (position !== undefined) {
    const href = formatRoute({ view: 'article', article, statement: position.statements[0] ?? null })
    return { text: position.summary[language], href, who: nameOf(position.speakers) }
  }
  const statement = dossier.statements.find(({ id }) => hit.kind === 'statement' && id === hit.id)
  if (statement !== undefined) {
    const { start, end } = statement.frame.position
    return {
      text: dossier.text.slice(start, end),
      href: formatRoute({ view: 'article', article, statement: statement.id }),
      who: nameOf(statement.speakers),
      lang: dossier.language
    }
  }
  return {
    text: dossier.event.summary[language],
    href: formatRoute({ view: 'article', article, statement: null }),
    who: ''
  }
}

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const spans = matchedWords(text, query)
  let at = 0
  const parts = spans.flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
