/**
 * The words that a page changed: the article's words struck out, the page's in their place. Long stretches
 * that did not change are cut down to a few words beside each change.
 */
import { directionOf, type Language } from '../../core/text/language'
import type { DiffPart } from '../../core/verify/sighting'
import type { SidebarStrings } from '../strings/strings'

/** Words kept on either side of a change: enough to find the place in a sentence. */
const WORDS_BESIDE = 5

/** Shorten unchanged text: its end where a change follows, its beginning where one went before. */
function shorten(text: string, before: boolean, after: boolean): string {
  const words = text.split(/\s+/u)
  if (words.length <= WORDS_BESIDE * (before && after ? 2 : 1) + 1) return text
  const head = before ? words.slice(0, WORDS_BESIDE) : []
  const tail = after ? words.slice(-WORDS_BESIDE) : []
  return [...head, '…', ...tail].join(' ')
}

export function WordDiff({
  diff,
  language,
  strings
}: {
  readonly diff: readonly DiffPart[]
  readonly language: Language
  readonly strings: SidebarStrings
}) {
  return (
    <p class="diff" lang={language} dir={directionOf(language)}>
      {diff.map(({ op, text }, i) => {
        if (op === 'same') return ` ${shorten(text, i > 0, i < diff.length - 1)} `
        const Change = op === 'removed' ? 'del' : 'ins'
        return (
          <>
            {' '}
            <Change key={i}>
              <span class="spoken">{op === 'removed' ? strings.removed : strings.added} </span>
              {text}
              <span class="spoken">{strings.endOfChange}</span>
            </Change>{' '}
          </>
        )
      })}
    </p>
  )
}
