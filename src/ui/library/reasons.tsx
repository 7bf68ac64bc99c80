import type { MatchReason } from '../../core/library/match-reasons'
import { directionOf } from '../../core/text/language'
import type { LibraryProps } from './library-props'
import { MarkedWords } from './marked-words'

/** Says why a result was found, where the words that are shown of it don't. */
export function Reasons({
  reasons,
  query,
  words
}: Pick<LibraryProps, 'words'> & { readonly reasons: readonly MatchReason[]; readonly query: string }) {
  if (reasons.length === 0) return null
  return (
    <p class="reasons">
      {words.matches}{' '}
      {reasons.map((reason, i) => (
        <>
          {i > 0 && ' · '}
          <bdi key={reason.text} lang={reason.language} dir={directionOf(reason.language)}>
            <MarkedWords text={reason.text} query={query} />
          </bdi>
        </>
      ))}
    </p>
  )
}
