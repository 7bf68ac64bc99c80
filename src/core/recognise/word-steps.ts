/**
 * Align two stretches of words: which were kept, which removed, which added.
 *
 * The method is the longest common subsequence (Wagner and Fischer, "The string-to-string correction problem", 1974);
 * words that only their spelling tells apart count as kept. O(line · window).
 */
import type { Span } from '../text/span'
import { isSpellingVariant } from '../text/spelling'
import type { WordedText } from '../text/worded-text'
import type { Step } from './step'

/** The longest common subsequence of a line's words and the window's, as steps in reading order, removals first. */
export function alignWords(
  article: WordedText,
  page: WordedText,
  line: Span,
  window: readonly number[]
): readonly Step[] {
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
  return closeUp(article, page, steps)
}

/**
 * Move the first kept words next to the rest of the line where the same words stand there too. The subsequence takes
 * the earliest match, which may be in the sentence before: `He spoke. He said no` for `He said no` ⇒ the second `He`.
 */
function closeUp(article: WordedText, page: WordedText, steps: readonly Step[]): readonly Step[] {
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
export function mergeVariants(article: WordedText, page: WordedText, steps: readonly Step[]): readonly Step[] {
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
function mergeChange(article: WordedText, page: WordedText, changed: readonly Step[]): readonly Step[] {
  const removed = changed.filter((step) => step.op === 'removed').map((step) => step.article)
  const added = changed.filter((step) => step.op === 'added').map((step) => step.page)
  if (removed.length === 0 || added.length === 0) return changed
  const before = removed.map((word) => article.text.slice(article.words.starts[word], article.words.ends[word]))
  const after = added.map((word) => page.text.slice(page.words.starts[word], page.words.ends[word]))
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
