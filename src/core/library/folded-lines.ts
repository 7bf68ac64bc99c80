/**
 * Many short texts, folded into one long one that is searched from its beginning to its end.
 *
 * To look through the words of 100,000 statements takes a browser some 20 ms, which is less than a user notices between two keys.
 * So there is no index: none is built when the library opens, stored, or renewed when a page is kept.
 */
import { foldedWord, foldWords } from '../text/fold'
import { formsOf } from './search-words'

/** A line for each text: its words, each behind a space, in the forms of `formsOf`. */
export interface FoldedLines {
  readonly text: string
  /** Where each line begins, and behind the last one the end of all. */
  readonly starts: Uint32Array
}

/** The texts are folded in one go, which spares what each would cost by itself. */
export function foldLines(texts: readonly string[]): FoldedLines {
  const words = foldWords(texts.join('\n'))
  const starts = new Uint32Array(texts.length + 1)
  let text = ''
  let word = 0
  let end = 0
  for (const [i, { length }] of texts.entries()) {
    end += length + 1
    for (; word < words.count && (words.starts[word] as number) < end; word++) {
      for (const form of formsOf(foldedWord(words, word))) text += ` ${form}`
    }
    text += '\n'
    starts[i + 1] = text.length
  }
  return { text, starts }
}

/** Call `onLine` with the number of each line that has a word which begins so, each once, in order. `word` is folded. */
export function eachLineWith({ text, starts }: FoldedLines, word: string, onLine: (line: number) => void): void {
  let line = 0
  let at = text.indexOf(word)
  while (at >= 0) {
    if (text.charCodeAt(at - 1) !== SPACE) at += 1
    else {
      while ((starts[line + 1] as number) <= at) line += 1
      onLine(line)
      at = starts[line + 1] as number
    }
    at = text.indexOf(word, at)
  }
}

const SPACE = 0x20
