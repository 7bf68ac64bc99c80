/** Tell where the page's sentences end. */
import type { PageWords } from './page-words'

/** True where two words of the page stand in one block with no end of a sentence and no blank line between them. */
export function sameSentence(page: PageWords, from: number, to: number): boolean {
  return (
    page.blocks[from] === page.blocks[to] &&
    !/[.!?؟…۔]["'»”’“)\]]*\s|\n\s*\n/u.test(page.page.text.slice(page.words.ends[from], page.words.starts[to]))
  )
}

/** True where a word of the page is the last of its sentence. */
export function endsSentence({ page, words }: PageWords, word: number): boolean {
  return /^["'»”’“)\]]*[.!?؟…۔]/u.test(page.text.slice(words.ends[word]))
}
