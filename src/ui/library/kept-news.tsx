/** Says what has just come of what the user did with the kept pages, and takes back what can be. */
import type { LibraryProps } from './library-props'

export function KeptNewsNote({
  keptNews,
  words: { kept: words, forgetSome },
  onUnforget,
  onUnforgetPages,
  onUndoEdits
}: LibraryProps) {
  return (
    <output class="kept-news" data-news={keptNews?.kind}>
      {keptNews?.kind === 'forgotten' && (
        <p>
          {words.forgotten} <bdi>{keptNews.page.title}</bdi>
          <button type="button" class="button" data-kept="undo" onClick={() => onUnforget(keptNews.page)}>
            {words.undo}
          </button>
        </p>
      )}
      {keptNews?.kind === 'forgotten-pages' && (
        <p>
          {forgetSome.done(keptNews.pages.length)}
          <button type="button" class="button" data-kept="undo" onClick={() => onUnforgetPages(keptNews.pages)}>
            {words.undo}
          </button>
        </p>
      )}
      {keptNews?.kind === 'edited' && (
        <p>
          {words.edited}
          <button
            type="button"
            class="button"
            data-kept="undo"
            onClick={() => onUndoEdits(keptNews.page, keptNews.edits)}
          >
            {words.undo}
          </button>
        </p>
      )}
      {keptNews?.kind === 'restored' && <p>{words.restored(keptNews.pages)}</p>}
      {keptNews?.kind === 'failed' && <p>{words.notDone}</p>}
      {keptNews?.kind === 'refused' && (
        <>
          <p>{words.refused}</p>
          <ul>
            {keptNews.problems.map((problem) => (
              <li key={problem.kind === 'field' ? problem.place : problem.kind}>
                {problem.kind === 'field' ? words.problemAt(problem.place) : words.problem[problem.kind]}
              </li>
            ))}
          </ul>
        </>
      )}
    </output>
  )
}
