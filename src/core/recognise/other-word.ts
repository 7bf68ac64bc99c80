/**
 * Tell apart words that folding makes equal although they are two: by the hamza that each writes on another side of the
 * alef, by the dots that only one of them has, by the marks between two numbers.
 *
 * Folding forgives what copies leave off or add by habit. A letter that both sides spell out, each its own way, is no
 * habit. Nor is a word with other dots on a page that keeps the dots elsewhere.
 */
import type { WordedText } from '../text/worded-text'
import type { Step } from './step'

type Same = Extract<Step, { op: 'same' }>

/** Two forms of one particle: the choice between them is a matter of grammar and of taste. */
const PARTICLES: ReadonlySet<string> = new Set(['أن', 'إن'])
const HAMZA = /[أإآ]/u
/** A page that dots this share of the words that end in an undotted ya does so by habit. */
const HABIT = 0.5
/** The preposition that only its undotted ya tells from a name: على, "on", and علي, Ali. */
const DOTTED_PAIRS: ReadonlySet<string> = new Set(['على', 'وعلى', 'فعلى'])

/** Replace each kept step of two different words, or of numbers joined by other marks, by a removal and an addition. */
export function splitOtherWords(
  article: WordedText,
  page: WordedText,
  lines: readonly (readonly Step[])[]
): readonly (readonly Step[])[] {
  const written = (step: Same): readonly [string, string] => [
    article.text.slice(article.words.starts[step.article], article.words.ends[step.article]),
    page.text.slice(page.words.starts[step.page], page.words.ends[step.page])
  ]
  let undotted = 0
  let dotted = 0
  for (const step of lines.flat()) {
    if (step.op !== 'same' || article.text[(article.words.ends[step.article] as number) - 1] !== 'ى') continue
    undotted++
    if (plainForm(written(step)[1]).endsWith('ي')) dotted++
  }
  const dotsByHabit = dotted >= undotted * HABIT
  const isOther = (step: Same): boolean => {
    const [before, after] = written(step)
    return before !== after && isOtherForm(plainForm(before), plainForm(after), dotsByHabit)
  }
  return lines.map((steps) =>
    steps.flatMap((step, i): readonly Step[] => {
      if (step.op !== 'same') return [step]
      const previous = steps[i - 1]
      const joined = previous?.op === 'same' && hasOtherMark(article, page, previous, step)
      if (!joined && !hasOtherSign(article, page, step) && !isOther(step)) return [step]
      return [
        { op: 'removed', article: step.article },
        { op: 'added', page: step.page }
      ]
    })
  )
}

/** True where two Arabic forms that fold alike are different words: `أنفاق`, `إنفاق` ⇒ true. */
function isOtherForm(before: string, after: string, dotsByHabit: boolean): boolean {
  return (
    hasOtherHamza(before, after) ||
    (before.endsWith('ه') && after.endsWith('ة')) ||
    (DOTTED_PAIRS.has(before) && after.endsWith('ي') && !dotsByHabit)
  )
}

/** A word without vowel marks, tatweel and invisible characters. */
function plainForm(word: string): string {
  return word.normalize('NFKC').replaceAll(/[\p{Cf}\p{Mn}\u0640]/gu, '')
}

/** True where both forms write a hamza on one alef, each in another place. */
function hasOtherHamza(before: string, after: string): boolean {
  if (before.length !== after.length || (PARTICLES.has(before) && PARTICLES.has(after))) return false
  return [...before].some((letter, i) => HAMZA.test(letter) && HAMZA.test(after[i] as string) && letter !== after[i])
}

/** True where article and page join two numbers in a row in different ways: 3.5 and 3–5 ⇒ true, 3.5 and 3,5 ⇒ false. */
function hasOtherMark(article: WordedText, page: WordedText, left: Same, right: Same): boolean {
  if (right.article !== left.article + 1 || right.page !== left.page + 1) return false
  const { text } = article
  const isNumber = (at: number | undefined, end: number | undefined): boolean => /^\p{Nd}/u.test(text.slice(at, end))
  const { starts, ends } = article.words
  if (!isNumber(starts[left.article], ends[left.article]) || !isNumber(starts[right.article], ends[right.article]))
    return false
  const before = joinOf(text.slice(ends[left.article], starts[right.article]))
  return before !== joinOf(page.text.slice(page.words.ends[left.page], page.words.starts[right.page]))
}

/** What the marks between two numbers make of them: parts of one (3.5), a span (3–5), a ratio (3:5), two (3; 5). */
function joinOf(marks: string): string {
  const seen = marks.replaceAll(/\p{Cf}/gu, '')
  if (/^(?:[.,٫٬'’·]|[\s\u00a0\u202f\u2009])$/u.test(seen)) return 'one'
  if (/[-–—‑−]/u.test(seen)) return 'span'
  if (/[:/]/u.test(seen)) return 'ratio'
  return 'two'
}

/** True where a kept number has a minus before it on one side only. */
function hasOtherSign(article: WordedText, page: WordedText, step: Same): boolean {
  const isMinus = (text: string, at: number | undefined): boolean =>
    /(?:^|[\s(])[-−–]\p{Nd}$/u.test(text.slice(Math.max(0, (at ?? 0) - 2), (at ?? 0) + 1))
  return isMinus(article.text, article.words.starts[step.article]) !== isMinus(page.text, page.words.starts[step.page])
}
