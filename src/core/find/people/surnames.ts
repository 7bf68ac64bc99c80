/** Find the last names of persons whom nobody knows, by which the text goes on to call them: "Ben Carson … Carson said". */
import { foldedWord } from '../../text/fold'
import type { Span } from '../../text/span'
import type { FoldedText } from '../text/folded-text'

/** A word of a name and the next one's beginning. */
const NAME = /^\p{Lu}\p{L}+ \p{Lu}\p{Ll}/u

/** The folded last words of the names in a text that are none of `mentions`: two or more capitalised words in a row. O(length). */
export function surnamesIn(folded: FoldedText, mentions: readonly Span[]): ReadonlySet<string> {
  const { text, words } = folded
  const surnames = new Set<string>()
  let next = 0
  for (let i = 1; i < words.count; i++) {
    if (goesOn(i + 1) || !goesOn(i)) continue
    const start = words.starts[i] as number
    const end = words.ends[i] as number
    while (next < mentions.length && (mentions[next] as Span).end <= start) next++
    if ((mentions[next]?.start ?? end) >= end) surnames.add(foldedWord(words, i))
  }
  return surnames

  /** Word `i` and the one before it are a name: “Ben Carson”, and neither “U.S.” nor “African-Americans”, «В Риме» nor «Власти США». */
  function goesOn(i: number): boolean {
    return NAME.test(text.slice(words.starts[i - 1], (words.starts[i] as number) + 2))
  }
}
