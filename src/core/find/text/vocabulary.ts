/** What words a text has: whatever none of them holds the letters of is not in it. */
import { foldedWord } from '../../text/fold'
import { type FoldedText, stripsOf } from './folded-text'

/** A longer word than this is a text without spaces: no name has one. */
const LONGEST = 64

/** The folded words of a text, each once, in Arabic also without what is written together with them; a space stands between two. */
export function vocabularyOf(reading: FoldedText): string {
  const { words } = reading
  const [seen, read] = [new Set<string>(), new Set<string>()]
  for (let i = 0; i < words.count; i++) {
    const word = foldedWord(words, i)
    if (word.length > LONGEST || seen.has(word)) continue
    seen.add(word)
    for (const { rest } of stripsOf(reading, word)) read.add(rest)
  }
  return [...read].join(' ')
}
