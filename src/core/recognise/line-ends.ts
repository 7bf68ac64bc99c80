/** Take off an alignment what the page adds to a line and not to its sentences: marks of notes, datelines, credits. */
import { isLeadIn, isSignOff } from './credits'
import type { PageWords } from '../page/page-words'
import { sameSentence } from '../page/same-sentence'
import type { Step } from './step'

/** Drop added numbers in square brackets, which mark a note and are no words: `accept[3]`. */
export function dropNoteMarks(page: PageWords, steps: readonly Step[]): readonly Step[] {
  const { words, page: read } = page
  const isMark = (word: number): boolean => {
    const [start, end] = [words.starts[word] as number, words.ends[word] as number]
    return read.text[start - 1] === '[' && read.text[end] === ']' && /^\p{Nd}+$/u.test(read.text.slice(start, end))
  }
  return steps.filter((step) => step.op !== 'added' || !isMark(step.page))
}

/**
 * Drop added words at either end that are not the line's: those in another sentence or block than the nearest kept
 * word, and a dateline or credit in the same sentence. Empty where no word is kept.
 */
export function trimEnds(page: PageWords, steps: readonly Step[]): readonly Step[] {
  const firstSame = steps.findIndex((step) => step.op === 'same')
  if (firstSame < 0) return []
  const lastSame = steps.findLastIndex((step) => step.op === 'same')
  const head = steps.slice(0, firstSame)
  const tail = steps.slice(lastSame + 1)
  const anchorFirst = (steps[firstSame] as { page: number }).page
  const anchorLast = (steps[lastSame] as { page: number }).page
  const keepsAll = (part: readonly Step[]): boolean => part.every((step) => step.op === 'added')
  const isHeadApart = keepsAll(head) && isLeadIn(sentenceBefore(page, anchorFirst))
  const isTailApart = keepsAll(tail) && isSignOff(sentenceAfter(page, anchorLast))
  return [
    ...head.filter((step) => step.op !== 'added' || (!isHeadApart && sameSentence(page, step.page, anchorFirst))),
    ...steps.slice(firstSame, lastSame + 1),
    ...tail.filter((step) => step.op !== 'added' || (!isTailApart && sameSentence(page, anchorLast, step.page)))
  ]
}

/** The text before a word within its sentence. */
function sentenceBefore(page: PageWords, word: number): string {
  let first = word
  while (first > 0 && sameSentence(page, first - 1, first)) first--
  return page.page.text.slice(page.words.starts[first], page.words.starts[word])
}

/** The text after a word within its sentence, with the marks at the sentence's end. */
function sentenceAfter(page: PageWords, word: number): string {
  let last = word
  while (last + 1 < page.words.count && sameSentence(page, last, last + 1)) last++
  const end = page.page.text.slice(page.words.ends[last]).search(/\s|$/u)
  return page.page.text.slice(page.words.ends[word], (page.words.ends[last] as number) + end)
}
