import { ORIGINS } from '../../core/library/catalogue'
import type { Counts } from '../../core/library/tally'
import type { LibraryStrings } from '../strings/library/library-strings'

/** Say how many statements are kept and how many bundled, leaving out what there is none of. */
export function Origins({ counts, words }: { readonly counts: Counts; readonly words: LibraryStrings }) {
  return (
    <span class="origins">
      {ORIGINS.filter((origin) => counts[origin] > 0).map((origin) => (
        <span key={origin}>{words.timeline.counts[origin](counts[origin])}</span>
      ))}
    </span>
  )
}
