/**
 * What a search finds in what is bundled, best first, and beside it what it finds in what is kept, newest first; without a search all
 * that leaders say, newest first.
 */
import type { Dossier } from '../../core/dossier'
import { positionsWithin, statementsWithin } from '../../core/library/catalogue'
import { matchReasons } from '../../core/library/match-reasons'
import { formatRoute } from '../../core/library/route'
import type { SearchHit } from '../../core/library/search'
import { directionOf } from '../../core/text/language'
import { More, useBatch } from './batch'
import { KeptResults } from './kept-results'
import type { ListProps } from './library-props'
import { MarkedWords } from './marked-words'
import { dossierOf, useDossiers } from './needed'
import { Reasons } from './reasons'
import { Failed, StateNotice } from './state-notice'

export function ResultsView(props: ListProps) {
  const { hits, keptHits, shelf, route, words, strings } = props
  if (hits === 'failed') return <Failed {...props} />
  const kept = keptHits === null || keptHits === 'failed' ? [] : keptHits
  if (hits === null && kept.length === 0) {
    return <StateNotice kind="loading" words={{ title: words.loading, text: '' }} />
  }
  const within = (hits ?? []).filter((hit) => isWithin(hit, props))
  const total = within.length + kept.length
  const title = route.query.trim() === '' ? words.statements(total) : words.hits(total)
  const isMixed = shelf === 'failed' || (shelf !== null && shelf.total > 0)
  return (
    <>
      <h1 class="list-title">{title}</h1>
      <output class="spoken">{title}</output>
      {total === 0 && <p class="hint">{words.nothing.text}</p>}
      {isMixed ? (
        <div class="found">
          <section aria-labelledby="found-bundled">
            <h2 id="found-bundled">
              {words.origins.bundled} <span class="count">{strings.number(within.length)}</span>
            </h2>
            <BundledResults {...props} within={within} />
          </section>
          <KeptResults {...props} found={kept} />
        </div>
      ) : (
        <BundledResults {...props} within={within} />
      )}
    </>
  )
}

function BundledResults(props: ListProps & { readonly within: readonly SearchHit[] }) {
  const { within, route, words } = props
  const { shown, isMore, onMore } = useBatch(within.length, formatRoute(route))
  const drawn = within.slice(0, shown)
  useDossiers(
    props,
    drawn.map(({ dossier }) => dossier)
  )
  return (
    <>
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

/** The filters leave a position or statement that fits them, and an article of which a position does. */
function isWithin({ dossier, kind, id }: SearchHit, { catalogue, route }: ListProps): boolean {
  const article = catalogue.articles.find((each) => each.id === dossier)
  if (article === undefined) return false
  if (kind === 'article') return positionsWithin(article, route.filters).length > 0
  const left = kind === 'position' ? positionsWithin(article, route.filters) : statementsWithin(article, route.filters)
  return left.some((each) => each.id === id)
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
        <MarkedWords text={text} query={route.query} />
      </a>
      <Reasons reasons={reasons} query={route.query} words={words} />
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
