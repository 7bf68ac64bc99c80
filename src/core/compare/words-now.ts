/** Find words that were kept in the text that an article has now, and say what became of them. */
import { type PageWords, readPageWords } from '../page/page-words'
import { dropNoteMarks, trimEnds } from '../recognise/line-ends'
import { splitOtherWords } from '../recognise/other-word'
import { findRuns, readSeeds, type Run } from '../recognise/runs'
import type { Step } from '../recognise/step'
import { alignWords, mergeVariants } from '../recognise/word-steps'
import { foldWords } from '../text/fold'
import type { Language } from '../text/language'
import type { Span } from '../text/span'
import type { WordedText } from '../text/worded-text'
import { changesOf } from '../verify/changes-of'
import { diffParts } from '../verify/diff-parts'
import { marksAfter, marksBefore } from '../verify/marks-around'
import { plain } from '../verify/plain'
import type { ChangeKind, DiffPart, Verdict } from '../verify/sighting'
import { RARE, rarityOf } from './rarity'

/** Words before and after them that may belong to their sentence. */
const MARGIN = 4
/** The most words between two stretches of one sentence. */
const LARGEST_GAP = 20
/** So many of them in a row may be gone, or this share of those that are in place: with more it is another sentence that begins and ends as they do. */
const MOST_GONE = 3
const MOST_GONE_SHARE = 0.25
/** What the shared words must tell for no other sentence to have them. */
const LEAST_TOLD = 3 * RARE
const LEAST_TOLD_SHARE = 0.5

/** What is sought in the text. */
export interface WordsKept {
  readonly text: string
  readonly language: Language
  /** They are whole sentences: what stands before or after them in one sentence is new. */
  readonly isWhole: boolean
  /** The text is of the article that they were kept from, so that common words mean the same in it. */
  readonly isSameArticle: boolean
}

export interface WordsNow {
  readonly verdict: Exclude<Verdict, 'absent'>
  /** Where they stand in the text. */
  readonly evidence: Span
  /** From the words that were kept to those of the text; empty unless altered. */
  readonly diff: readonly DiffPart[]
  readonly changes: readonly ChangeKind[]
  /** Where a span of the kept words stands in the text, or what took its place; null where nothing did. */
  readonly placeOf: (span: Span) => Span | null
}

/** The words of an article's text, whose paragraphs are separated by "\n". */
export function readLines(text: string): PageWords {
  const blockStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) blockStarts.push(at + 1)
  return readPageWords({ text, blockStarts, blockContainers: [], ruledBlocks: [], parents: [] })
}

/** Null where they no longer stand there, and where that isn't sure. `names` gives the id of the person whom a folded word names. O(text). */
export function findWordsNow(sought: WordsKept, now: PageWords, names: ReadonlyMap<string, string>): WordsNow | null {
  const kept: WordedText = { text: sought.text, words: foldWords(sought.text) }
  const here: WordedText = { text: now.page.text, words: now.words }
  const runs = findRuns(now.words, readSeeds(kept.words))
  const window = windowOf(runs, kept, now.words.count)
  if (window === null) return null
  const aligned = alignWords(kept, here, { start: 0, end: kept.words.count }, window)
  const [whole = []] = splitOtherWords(kept, here, [
    trimEnds(now, dropNoteMarks(now, mergeVariants(kept, here, aligned)))
  ])
  const steps = sought.isWhole ? whole : inner(whole)
  const same = steps.filter(({ op }) => op === 'same').length
  if (longestGone(steps) > Math.max(MOST_GONE, same * MOST_GONE_SHARE)) return null
  const isAsItWas = steps.every(({ op }) => op === 'same')
  const isOnce = runs.filter(({ length }) => length === kept.words.count).length === 1
  const isSure = tellsEnough(steps, kept, sought.language) || (sought.isSameArticle && isAsItWas && isOnce)
  // More of its sentence than was kept may always have stood there, or turn what is said about.
  if (!isSure || (isAsItWas && steps.length < whole.length)) return null
  const evidence = withMarks(spanOf(steps, now), kept, here)
  if (isAsItWas) {
    const isVerbatim = plain(here.text.slice(evidence.start, evidence.end)) === plain(kept.text)
    return {
      ...placed(steps, kept, now, evidence),
      verdict: isVerbatim ? 'verbatim' : 'typographic',
      diff: [],
      changes: []
    }
  }
  const { language } = sought
  return {
    ...placed(steps, kept, now, evidence),
    verdict: 'altered',
    diff: diffParts(kept, here, steps),
    changes: language === 'uk' ? [] : changesOf(kept, here, steps, language, names)
  }
}

/** The words of the text among which they stand, by the longest stretch of them; null where there is none. */
function windowOf(runs: readonly Run[], { words }: WordedText, count: number): readonly number[] | null {
  const longest = runs.reduce<Run | null>((best, run) => (best === null || run.length > best.length ? run : best), null)
  if (longest === null) return null
  const offsetOf = ({ page, article }: Run): number => page - article
  const near = runs.filter((run) => Math.abs(offsetOf(run) - offsetOf(longest)) <= LARGEST_GAP)
  const start = Math.max(0, Math.min(...near.map(offsetOf)) - MARGIN)
  const end = Math.min(count, Math.max(...near.map(offsetOf)) + words.count + MARGIN)
  return Array.from({ length: end - start }, (_, i) => start + i)
}

/** Without what the text adds before the first of them and after the last. */
function inner(steps: readonly Step[]): readonly Step[] {
  const isKept = ({ op }: Step): boolean => op !== 'added'
  return steps.slice(steps.findIndex(isKept), steps.findLastIndex(isKept) + 1)
}

/** The most of them in a row that are gone. */
function longestGone(steps: readonly Step[]): number {
  let [longest, gone] = [0, 0]
  for (const { op } of steps) {
    if (op === 'same') gone = 0
    else if (op === 'removed') longest = Math.max(longest, ++gone)
  }
  return longest
}

/** True where the words that are in place tell that it is this sentence, and most of what all of them tell. */
function tellsEnough(steps: readonly Step[], { words }: WordedText, language: Language): boolean {
  const rarity = rarityOf(words, language)
  const all = rarity.reduce((sum, each) => sum + each, 0)
  const told = steps.reduce((sum, step) => sum + (step.op === 'same' ? (rarity[step.article] as number) : 0), 0)
  return told >= LEAST_TOLD && told >= all * LEAST_TOLD_SHARE
}

function spanOf(steps: readonly Step[], { words }: PageWords): Span {
  const places = steps.flatMap((step) => (step.op === 'removed' ? [] : [step.page]))
  return { start: words.starts[Math.min(...places)] as number, end: words.ends[Math.max(...places)] as number }
}

/** With as much punctuation around it as the kept words have. */
function withMarks({ start, end }: Span, kept: WordedText, { text }: WordedText): Span {
  const closing = kept.text.length - (kept.words.ends[kept.words.count - 1] as number)
  return {
    start: start - marksBefore(text, start, kept.words.starts[0] as number),
    end: end + marksAfter(text, end, closing)
  }
}

function placed(
  steps: readonly Step[],
  { words, text }: WordedText,
  now: PageWords,
  evidence: Span
): Pick<WordsNow, 'evidence' | 'placeOf'> {
  return {
    evidence,
    placeOf: ({ start, end }) => {
      if (start === 0 && end === text.length) return evidence
      const isIn = (step: Step): boolean =>
        step.op !== 'added' &&
        (words.starts[step.article] as number) >= start &&
        (words.ends[step.article] as number) <= end
      let last = steps.findLastIndex(isIn)
      // What stands in the place of its last words is of it.
      if (steps[last]?.op === 'removed') while (steps[last + 1]?.op === 'added') last++
      const within = steps.slice(Math.max(0, steps.findIndex(isIn)), last + 1)
      return within.every(({ op }) => op === 'removed') ? null : spanOf(within, now)
    }
  }
}
