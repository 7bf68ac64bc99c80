/** Write an alignment as stretches of text that were kept, removed and added. */
import type { Step } from '../recognise/step'
import type { Words } from '../text/fold'
import type { WordedText } from '../text/worded-text'
import type { DiffPart } from './sighting'

/** In the page's words where they are kept or added, in the article's where removed. */
export function diffParts(article: WordedText, page: WordedText, steps: readonly Step[]): readonly DiffPart[] {
  const parts: { op: DiffPart['op']; text: string }[] = []
  let previous = -1
  for (const step of steps) {
    const [text, words, word] =
      step.op === 'removed' ? [article.text, article.words, step.article] : [page.text, page.words, step.page]
    const last = parts.at(-1)
    if (last?.op !== step.op)
      parts.push({ op: step.op, text: leadingMarks(text, words, word) + wordText(text, words, word) })
    else if (word !== previous) last.text += between(text, words, previous, word) + wordText(text, words, word)
    previous = word
  }
  return parts
}

/** A word with the marks that touch its end: `no`, `no,”`. */
function wordText(text: string, words: Words, word: number): string {
  const next = word + 1 < words.count ? words.starts[word + 1] : text.length
  const marks = /^[^\p{L}\p{N}\s]*/u.exec(text.slice(words.ends[word], next))
  return text.slice(words.starts[word], words.ends[word]) + (marks?.[0] ?? '')
}

/** The marks that touch the beginning of a word, after a space: an opening quotation mark. */
function leadingMarks(text: string, words: Words, word: number): string {
  return /(?:^|\s)([^\p{L}\p{N}\s]+)$/u.exec(text.slice(words.ends[word - 1], words.starts[word]))?.[1] ?? ''
}

/** What stands between a word and the next, less the marks that touch the first; a space where the two do not follow. */
function between(text: string, words: Words, left: number, right: number): string {
  if (right !== left + 1) return ' '
  const gap = text.slice(words.ends[left], words.starts[right])
  return gap.replace(/^[^\p{L}\p{N}\s]*/u, '').replace(/\s+/gu, ' ')
}
