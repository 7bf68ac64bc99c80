/**
 * Align each line of the article with the words of the page that should be it.
 *
 * Runs say roughly where a line stands. Within that window the longest common subsequence of words (Wagner and
 * Fischer, "The string-to-string correction problem", 1974) says exactly which words were kept, removed and added.
 * Lines are aligned one by one, so paragraphs may be reordered. A block in the window that shares no run with the line
 * (an advertisement, a caption, a "read also" box) interrupts it and is no part of it. The line's length bounds the
 * window, so the cost is O(line²) for each line, whatever the page.
 */
import type { Article, ArticleLine } from './article'
import { dropNoteMarks, trimEnds } from './line-ends'
import { LARGEST_GAP, runsByLine } from './line-runs'
import { interruptionsOf } from './interruptions'
import { splitOtherWords } from './other-word'
import type { PageProbe, PageWords } from '../page/page-words'
import type { ArticlePlace } from './place'
import type { Run } from './runs'
import { sameSentence } from '../page/same-sentence'
import type { Steps } from '../steps'
import type { Step } from './step'
import { alignWords, mergeVariants } from './word-steps'

/** A line of the article and what became of its words on the page. */
export interface LineAlignment {
  readonly line: ArticleLine
  /** In reading order; empty where nothing of the line is on the page. */
  readonly steps: readonly Step[]
  /** How many of the line's words are the same on the page, and can be seen. */
  readonly same: number
}

/** A line with this share of its words in runs has that part of the page to itself. */
const TAKEN = 0.5
/** Words that the window holds beyond the expected ends of a line: a page may add a few there. */
const MARGIN = 4

/** Align every line of the article with the page, a line a step; one alignment for each line, in the article's order. */
export function* alignLines(
  article: Article,
  page: PageWords,
  place: ArticlePlace,
  probe: PageProbe
): Steps<readonly LineAlignment[]> {
  const occurrences = runsByLine(article, page, place)
  const found = occurrences.map(({ runs }, i) => widen(article, page, article.lines[i] as ArticleLine, runs))
  const [inArticle, onPage] = [
    { text: article.dossier.text, words: article.words },
    { text: page.page.text, words: page.words }
  ]
  const present = found.filter((runs, i) => holdsMost(runs, article.lines[i] as ArticleLine))
  const aligned: (readonly Step[])[] = []
  for (const [i, line] of article.lines.entries()) {
    yield
    const runs = found[i] as readonly Run[]
    if (runs.length === 0) {
      aligned.push([])
      continue
    }
    const taken = present.filter((other) => other !== runs).flat()
    const window = windowOf(article, line, runs, page, taken, place.label, probe)
    const steps = alignWords(inArticle, onPage, line, window)
    aligned.push(mergeVariants(inArticle, onPage, trimEnds(page, dropNoteMarks(page, steps))))
  }
  return splitOtherWords(inArticle, onPage, aligned).map((steps, i) => {
    const same = new Set(steps.flatMap((step) => (step.op === 'same' ? [step.article] : []))).size
    return { line: article.lines[i] as ArticleLine, steps, same: occurrences[i]?.seen === true ? same : 0 }
  })
}

/** True where a line's runs hold enough of it to be no chance likeness, and so bound the windows of other lines. */
function holdsMost(runs: readonly Run[], line: ArticleLine): boolean {
  return runs.reduce((sum, { length }) => sum + length, 0) >= (line.end - line.start) * TAKEN
}

/**
 * Lengthen a line's runs by the words of the sentence before them that the page and the line share: a run of another
 * line may have taken them when it went on by chance beyond the end of its own line. A run whose words a longer one
 * holds after that was chance itself, and is dropped. The runs come in the order of the page.
 */
function widen(article: Article, page: PageWords, line: ArticleLine, runs: readonly Run[]): readonly Run[] {
  const agree = (a: number, p: number): boolean => a >= line.start && article.words.hashes[a] === page.words.hashes[p]
  const widened: Run[] = []
  for (const run of [...runs].sort((a, b) => b.length - a.length)) {
    const isHeld = widened.some((w) => w.article <= run.article && w.article + w.length >= run.article + run.length)
    if (isHeld) continue
    let before = 0
    while (
      agree(run.article - before - 1, run.page - before - 1) &&
      sameSentence(page, run.page - before - 1, run.page - before)
    )
      before++
    widened.push({ article: run.article - before, page: run.page - before, length: before + run.length })
  }
  return widened.sort((a, b) => a.page - b.page)
}

/** The page's words that a line is aligned with, in order, without those that interrupt it. */
function windowOf(
  article: Article,
  line: ArticleLine,
  runs: readonly Run[],
  page: PageWords,
  taken: readonly Run[],
  label: string | null,
  probe: PageProbe
): readonly number[] {
  const first = runs[0] as Run
  const last = runs.at(-1) as Run
  const lastEnd = last.page + last.length
  let least = 0
  let most = page.words.count
  for (const run of taken) {
    if (run.page < first.page) least = Math.max(least, Math.min(run.page + run.length, first.page))
    else if (run.page + run.length > lastEnd) most = Math.min(most, Math.max(run.page, lastEnd))
  }
  const interrupts = interruptionsOf(article, runs, page, label, probe)
  /** Up to `wanted` words from `from` on, in one direction, stepping over interruptions of bounded length. */
  const reach = (from: number, step: 1 | -1, wanted: number): readonly number[] => {
    const words: number[] = []
    for (let i = from, over = 0; words.length < wanted && i >= least && i < most && over <= LARGEST_GAP; i += step) {
      if (interrupts(i)) over++
      else words.push(i)
    }
    return words
  }
  const before = reach(first.page - 1, -1, first.article - line.start + MARGIN).toReversed()
  const after = reach(lastEnd, 1, line.end - last.article - last.length + MARGIN)
  const between = Array.from({ length: lastEnd - first.page }, (_, i) => first.page + i)
  return [...before, ...between.filter((word) => !interrupts(word)), ...after]
}
