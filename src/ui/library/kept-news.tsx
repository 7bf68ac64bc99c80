/** Says what has just come of what the user did with the kept pages, and takes back what can be. */
import type { BringInStrings, KeptStrings } from '../strings/library/library-strings'
import type { KeptNews } from './kept-props'
import type { LibraryProps } from './library-props'

/** Places of what was left out that are listed. */
const MOST_PLACES = 20

function BroughtInNote({
  added,
  noted,
  left,
  words
}: Extract<KeptNews, { readonly kind: 'brought-in' }> & { readonly words: BringInStrings }) {
  return (
    <>
      <p>{[words.added(added), ...(noted > 0 ? [words.noted(noted)] : [])].join(' ')}</p>
      {left.length > 0 && (
        <>
          <p>{words.left(left.length)}</p>
          <ul>
            {left.slice(0, MOST_PLACES).map(({ place, why }) => (
              <li key={place}>{words.leftAt(place, words.why[why])}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function RefusedNote({
  problems,
  words
}: Extract<KeptNews, { readonly kind: 'refused' }> & { readonly words: KeptStrings }) {
  return (
    <>
      <p>{words.refused}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.kind === 'field' ? problem.place : problem.kind}>
            {problem.kind === 'field' ? words.problemAt(problem.place) : words.problem[problem.kind]}
          </li>
        ))}
      </ul>
    </>
  )
}

export const KeptNewsNote = (props: LibraryProps) => (
  <output class="kept-news" data-news={props.keptNews?.kind}>
    {props.keptNews && <Told {...props} news={props.keptNews} />}
  </output>
)

function Told({ news, words: { kept: words, forgetSome }, ...on }: LibraryProps & { readonly news: KeptNews }) {
  const undo = (run: () => void) => (
    <button type="button" class="button" data-kept="undo" onClick={run}>
      {words.undo}
    </button>
  )
  switch (news.kind) {
    case 'forgotten':
      return (
        <p>
          {words.forgotten} <bdi>{news.page.title}</bdi>
          {undo(() => on.onUnforget(news.page))}
        </p>
      )
    case 'forgotten-pages':
      return (
        <p>
          {forgetSome.done(news.pages.length)}
          {undo(() => on.onUnforgetPages(news.pages))}
        </p>
      )
    case 'edited':
      return (
        <p>
          {words.edited}
          {undo(() => on.onUndoEdits(news.page, news.edits))}
        </p>
      )
    case 'restored':
      return (
        <p>
          {words.restored(news.pages)}
          {(news.changes.length > 0 || news.watched !== null) && undo(() => on.onTakeBack(news.changes, news.watched))}
        </p>
      )
    case 'brought-in':
      return (
        <>
          <BroughtInNote {...news} words={words.bringIn} />
          {news.changes.length > 0 && undo(() => on.onTakeBack(news.changes, null))}
        </>
      )
    case 'refused':
      return <RefusedNote {...news} words={words} />
    case 'failed':
      return <p>{words.notDone}</p>
  }
}
