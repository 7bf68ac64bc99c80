/** What a search finds in what is kept: there as soon as it is read, the newest first. */
import { reasonsAmong } from '../../core/library/match-reasons'
import { formatRoute } from '../../core/library/route'
import { ownWords, type KeptShelf, type Shelved } from '../../core/library/shelf'
import { everywhere } from '../../core/text/language'
import type { LibraryStrings } from '../strings/library/library-strings'
import { More, useBatch } from './batch'
import type { ListProps } from './library-props'
import { Reasons } from './reasons'
import { SaveAs } from './save-as'
import { ShelvedFacts, ShelvedWords } from './shelved-statement'

export function KeptResults(props: ListProps & { readonly found: readonly Shelved[] }) {
  const { found, shelf, route, words, strings } = props
  const { shown, isMore, onMore } = useBatch(found.length, formatRoute(route))
  return (
    <section aria-labelledby="found-kept">
      <h2 id="found-kept">
        {words.origins.kept} <span class="count">{strings.number(found.length)}</span>
      </h2>
      {shelf === 'failed' || shelf === null ? (
        <p class="hint">{shelf === null ? words.loading : words.kept.failed.text}</p>
      ) : (
        <>
          {shelf.read < shelf.total && <p class="hint">{soFar(shelf, words)}</p>}
          {found.length > 0 && shelf.read === shelf.total && <SaveAs {...props} what="found" />}
          <ol class="results">
            {found.slice(0, shown).map((shelved) => (
              <KeptResult
                key={`${shelved.page.address} ${shelved.statement.id}`}
                {...props}
                shelf={shelf}
                {...shelved}
              />
            ))}
          </ol>
          {isMore && <More label={words.more} onMore={onMore} />}
        </>
      )}
    </section>
  )
}

function KeptResult(props: Omit<ListProps, 'shelf'> & Shelved & { readonly shelf: KeptShelf }) {
  const { page, statement, shelf, route, strings, words } = props
  const { leaders, topics } = shelf.subjects
  const names = [
    ...leaders.filter(({ id }) => statement.speakers.includes(id)).map(({ name }) => name),
    ...topics.filter(({ id }) => id === statement.topic).map(({ name }) => name),
    ...[...ownWords(statement), ...page.imprint.authors].map(everywhere)
  ]
  const shown = `${statement.words} ${page.title} ${page.imprint.outlet ?? ''}`
  return (
    <li class="result" data-kind="kept">
      <ShelvedFacts {...props} subjects={shelf.subjects} query={route.query} />
      <ShelvedWords
        {...props}
        query={route.query}
        href={formatRoute({ view: 'kept-page', address: page.address, statement: statement.id })}
      />
      <Reasons reasons={reasonsAmong(names, route.query, shown, strings.language)} query={route.query} words={words} />
    </li>
  )
}

const soFar = ({ read, total }: KeptShelf, words: LibraryStrings): string =>
  Number.isFinite(total) ? words.readSoFar(read, total) : words.loading
