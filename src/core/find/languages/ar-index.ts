/** Make indexes of phrases that are built when first looked at: a page in another language never pays for them. */
import { indexPhrases, type PhraseIndex } from '../text/phrases'

/** Index the phrases that `phrases` gives; `proclitics` may be written together with their first word. */
export function lazyIndex<T>(
  phrases: () => readonly (readonly [phrase: string, value: T])[],
  proclitics: readonly string[]
): PhraseIndex<T> {
  let made: PhraseIndex<T> | null = null
  const index = (): PhraseIndex<T> => (made ??= indexPhrases(phrases(), proclitics))
  return {
    get entries() {
      return index().entries
    },
    get lastWords() {
      return index().lastWords
    },
    get mostWords() {
      return index().mostWords
    },
    proclitics
  }
}
