/** Tell which steps of an alignment are a passage's, and where on the page they stand. */
import type { LineAlignment } from '../recognise/align'
import { wordsWithin, type Article } from '../recognise/article'
import type { Step } from '../recognise/step'
import type { Passage } from '../dossier'
import type { PageWords } from '../page/page-words'
import type { Span } from '../text/span'

/** The steps of a frame, with what the page adds right before, within and right after it. */
export function stepsAround(article: Article, alignments: readonly LineAlignment[], frame: Passage): readonly Step[] {
  return sliceSteps(article, alignments, frame, (steps, first, last) => {
    let [from, to] = [first, last]
    while (steps[from - 1]?.op === 'added') from--
    while (steps[to + 1]?.op === 'added') to++
    return steps.slice(from, to + 1)
  })
}

/** The steps of a passage, with what the page adds within it or puts in the place of its last words. */
export function stepsOf(article: Article, alignments: readonly LineAlignment[], passage: Passage): readonly Step[] {
  return sliceSteps(article, alignments, passage, (steps, first, last) => {
    let to = last
    while (steps[last]?.op === 'removed' && steps[to + 1]?.op === 'added') to++
    return steps.slice(first, to + 1)
  })
}

function sliceSteps(
  article: Article,
  alignments: readonly LineAlignment[],
  passage: Passage,
  slice: (steps: readonly Step[], first: number, last: number) => readonly Step[]
): readonly Step[] {
  const { start, end } = wordsWithin(article.words, passage.position)
  const within = (step: Step): boolean => step.op !== 'added' && step.article >= start && step.article < end
  return alignments.flatMap(({ steps }) => {
    const first = steps.findIndex(within)
    return first < 0 ? [] : slice(steps, first, steps.findLastIndex(within))
  })
}

/** Where a frame stands on the page, seen or not: a span for each line of the article that it lies in. */
export function frameSpans(
  article: Article,
  page: PageWords,
  alignments: readonly LineAlignment[],
  frame: Passage
): readonly Span[] {
  return alignments.flatMap((alignment) => {
    const words = stepsAround(article, [alignment], frame).flatMap((step) => (step.op === 'removed' ? [] : [step.page]))
    if (words.length === 0) return []
    return [
      { start: page.words.starts[Math.min(...words)] as number, end: page.words.ends[Math.max(...words)] as number }
    ]
  })
}
