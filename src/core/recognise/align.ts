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
import { isSpellingVariant } from '../text/spelling'
import type { Step } from './step'

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

/** Align every line of the article with the page; one alignment for each line, in the article's order. */
export function alignLines(
  article: Article,
  page: PageWords,
  place: ArticlePlace,
  probe: PageProbe
): readonly LineAlignment[] {
  const occurrences = runsByLine(article, page, place)
  const found = occurrences.map(({ runs }, i) => widen(article, page, article.lines[i] as ArticleLine, runs))
  const present = found.filter((runs, i) => holdsMost(runs, article.lines[i] as ArticleLine))
  const aligned = article.lines.map((line, i) => {
    const runs = found[i] as readonly Run[]
    if (runs.length === 0) return []
    const taken = present.filter((other) => other !== runs).flat()
    const window = windowOf(article, line, runs, page, taken, place.label, probe)
    return mergeVariants(article, page, diffWords(article, page, line, window))
  })
  return splitOtherWords(article, page, aligned).map((steps, i) => {
    const same = new Set(steps.flatMap((step) => (step.op === 'same' ? [step.article] : []))).size
    return { line: article.lines[i] as ArticleLine, steps, same: occurrences[i]?.seen === true ? same : 0 }
  })
}

/** True where a line's runs hold enough of it to be no chance likeness, and so bound the windows of other lines. */
function holdsMost(runs: readonly Run[], line: ArticleLine): boolean {
  return runs.reduce((sum, { length }) => sum + length, 0) >= (line.end - line.start) * TAKEN
}

/**
 * Lengthen a line's runs by the words of the sentence next to them that the page and the line share: a run of another
 * line may have taken them when it went on by chance beyond the end of its own line. A run whose words a longer one
 * holds after that was chance itself, and is dropped. The runs come in the order of the page.
 */
function widen(article: Article, page: PageWords, line: ArticleLine, runs: readonly Run[]): readonly Run[] {
  const agree = (a: number, p: number): boolean =>
    a >= line.start && a < line.end && article.words.hashes[a] === page.words.hashes[p]
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
    let after = run.length
    while (agree(run.article + after, run.page + after) && sameSentence(page, run.page + after - 1, run.page + after))
      after++
    widened.push({ article: run.article - before, page: run.page - before, length: before + after })
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

/** The longest common subsequence of a line's words and the window's, as steps in reading order, removals first. */
function diffWords(article: Article, page: PageWords, line: ArticleLine, window: readonly number[]): readonly Step[] {
  const rows = line.end - line.start
  const columns = window.length
  const width = columns + 1
  const longest = new Uint16Array((rows + 1) * width)
  const same = (r: number, c: number): boolean =>
    article.words.hashes[line.start + r] === page.words.hashes[window[c] as number]
  for (let r = rows - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      longest[r * width + c] = same(r, c)
        ? (longest[(r + 1) * width + c + 1] as number) + 1
        : Math.max(longest[(r + 1) * width + c] as number, longest[r * width + c + 1] as number)
    }
  }
  const steps: Step[] = []
  let r = 0
  let c = 0
  while (r < rows || c < columns) {
    if (r < rows && c < columns && same(r, c))
      steps.push({ op: 'same', article: line.start + r++, page: window[c++] as number })
    else if (
      r < rows &&
      (c === columns || (longest[(r + 1) * width + c] as number) >= (longest[r * width + c + 1] as number))
    )
      steps.push({ op: 'removed', article: line.start + r++ })
    else steps.push({ op: 'added', page: window[c++] as number })
  }
  return trimEnds(page, dropNoteMarks(page, closeUp(article, page, steps)))
}

/**
 * Move the first kept words next to the rest of the line where the same words stand there too. The subsequence takes
 * the earliest match, which may be in the sentence before: `He spoke. He said no` for `He said no` ⇒ the second `He`.
 */
function closeUp(article: Article, page: PageWords, steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex((step) => step.op === 'same')
  const gap = steps.findIndex((step, i) => i > first && step.op !== 'same')
  const next = steps.findIndex((step, i) => i > gap && step.op === 'same')
  if (first < 0 || gap < 0 || next < 0) return steps
  const kept = steps.slice(first, gap).filter((step) => step.op === 'same')
  const added = steps.slice(gap, next).filter((step) => step.op === 'added')
  const nearer = added.slice(-kept.length)
  const isSame = kept.every(({ article: word }, i) => {
    const other = nearer[i]
    return other !== undefined && article.words.hashes[word] === page.words.hashes[other.page]
  })
  if (!isSame || nearer.length < kept.length) return steps
  return [
    ...steps.slice(0, first),
    ...kept.map((step): Step => ({ op: 'added', page: step.page })),
    ...added.slice(0, -kept.length),
    ...kept.map(({ article: word }, i): Step => ({
      op: 'same',
      article: word,
      page: (nearer[i] as { page: number }).page
    })),
    ...steps.slice(gap, next).filter((step) => step.op === 'removed'),
    ...steps.slice(next)
  ]
}

/** Take removed and added words that differ only in spelling for kept: the seat of a hamza, a space lost or gained. */
function mergeVariants(article: Article, page: PageWords, steps: readonly Step[]): readonly Step[] {
  const merged: Step[] = []
  for (let i = 0; i < steps.length;) {
    const end = steps.findIndex((step, at) => at >= i && step.op === 'same')
    const changed = steps.slice(i, end < 0 ? steps.length : end)
    merged.push(...mergeChange(article, page, changed))
    if (end < 0) break
    merged.push(steps[end] as Step)
    i = end + 1
  }
  return merged
}

/** The steps between two kept words, with variants of spelling taken for kept. */
function mergeChange(article: Article, page: PageWords, changed: readonly Step[]): readonly Step[] {
  const removed = changed.filter((step) => step.op === 'removed').map((step) => step.article)
  const added = changed.filter((step) => step.op === 'added').map((step) => step.page)
  if (removed.length === 0 || added.length === 0) return changed
  const before = removed.map((word) => article.dossier.text.slice(article.words.starts[word], article.words.ends[word]))
  const after = added.map((word) => page.page.text.slice(page.words.starts[word], page.words.ends[word]))
  if (removed.length === added.length) {
    return removed.flatMap((word, i): readonly Step[] =>
      isSpellingVariant(before[i] as string, after[i] as string)
        ? [{ op: 'same', article: word, page: added[i] as number }]
        : [
            { op: 'removed', article: word },
            { op: 'added', page: added[i] as number }
          ]
    )
  }
  if (splitsNumber(before) || splitsNumber(after) || !isSpellingVariant(before.join(''), after.join(''))) return changed
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, i) => ({
    op: 'same',
    article: removed[Math.min(i, removed.length - 1)] as number,
    page: added[Math.min(i, added.length - 1)] as number
  }))
}

/** True where two words in a row are digits of one number that are not grouped by thousands: 2,5 is not 25. */
function splitsNumber(words: readonly string[]): boolean {
  return words.some(
    (word, i) => i > 0 && /\p{Nd}$/u.test(words[i - 1] as string) && /^\p{Nd}{1,2}(?!\p{Nd})/u.test(word)
  )
}
