/** Take a statement off the page, and put what resembles it elsewhere. */
import type { Span } from '../../src/core/text/span'
import type { Part } from '../core/page-of'
import type { EditCase } from './edit-case'
import { type Edit, markLine } from './marked-page'
import { draw, type Random, shuffle } from './random'
import type { Target } from './target'
import { VOCABULARY } from './vocabulary'

type Line = string | Part

/** All cases in which the statement is not on the page. */
export function removalCases(target: Target, random: Random): readonly EditCase[] {
  const { lines, line, text } = target
  const without = lines.filter((_, i) => i !== line)
  const absent = (kind: string, content: readonly Line[], after: readonly Line[] = []): EditCase => ({
    group: 'removal', kind, target, content, after, expected: 'absent', changes: []
  }) // prettier-ignore
  const others = lines.filter((_, i) => i !== line && target.article.lines[i]?.own === true)
  return [
    absent('paragraph removed', without),
    absent(
      'sentence removed',
      lines.with(line, cut(target)).filter((kept) => kept.trim() !== '')
    ),
    absent('another sentence in its place', lines.with(line, draw(random, others))),
    absent('a paraphrase in its place', lines.with(line, paraphrase(target, random))),
    absent('in a hidden element only', (lines as readonly Line[]).with(line, { hidden: true, content: [text] })),
    absent('in a comment only', without, [{ region: 'comments', content: [text] }]),
    absent(
      'in a comment within the article only',
      (lines as readonly Line[]).with(line, { region: 'comments', content: [text] })
    ),
    absent('in a related box only', without, [{ region: 'beside', content: [text] }])
  ]
}

/** All cases in which something like the statement stands elsewhere. */
export function lookalikeCases(target: Target, random: Random): readonly EditCase[] {
  const { lines, line, text } = target
  const base = { group: 'lookalike', target, changes: null } as const
  const without = lines.filter((_, i) => i !== line)
  const whole = lines.with(line, markLine(text, target.evidence, []))
  const altered = lines.with(line, markLine(text, target.evidence, [oneWord(target, random)]))
  const near = changed(target, random, 0.25)
  const theirs = otherName(target)
  const at = shuffle(
    random,
    [...lines.keys()].filter((i) => i !== line && i !== line + 1)
  )[0] as number
  return [
    { ...base, kind: 'removed, a near copy below the article', content: without, after: [near], needsOrder: true, expected: 'absent' },
    { ...base, kind: 'removed, another’s copy below the article', content: without, after: [theirs], needsOrder: true, expected: 'absent' },
    { ...base, kind: 'intact, a near copy in the article', content: whole.toSpliced(at, 0, near), after: [], expected: 'kept' },
    { ...base, kind: 'intact, a near copy below the article', content: whole, after: [near], expected: 'kept' },
    { ...base, kind: 'intact, another’s copy below the article', content: whole, after: [theirs], expected: 'kept' },
    { ...base, kind: 'intact, copied in a comment', content: whole, after: [{ region: 'comments', content: [text] }], expected: 'kept' },
    { ...base, kind: 'altered, copied in the article', content: altered.toSpliced(at, 0, text), after: [], needsOrder: true, expected: 'altered' },
    { ...base, kind: 'altered, copied in a comment', content: altered, after: [{ region: 'comments', content: [text] }], expected: 'altered' },
    { ...base, kind: 'altered, copied in a related box', content: altered, after: [{ region: 'beside', content: [text] }], expected: 'altered' },
    { ...base, kind: 'altered, copied below the article', content: altered, after: [text], expected: 'altered' }
  ] // prettier-ignore
}

/** The line without the statement's frame and the marks that close it. */
function cut({ text, frame }: Target): string {
  return text.slice(0, frame.start) + text.slice(frame.end).replace(/^[”»".]+/u, '')
}

/** The line with a share of the frame's words changed to fillers. */
const changed = (target: Target, random: Random, share: number): string => filled(target, random, target.words, share)

/** The line with more than half of the evidence's words changed. */
function paraphrase(target: Target, random: Random): string {
  const isEvidence = ({ start, end }: Span): boolean => target.evidence.some((e) => e.start <= start && end <= e.end)
  return filled(target, random, target.words.filter(isEvidence), 0.7)
}

function filled(target: Target, random: Random, words: readonly Span[], share: number): string {
  const { fillers } = VOCABULARY[target.language]
  const chosen = new Set(shuffle(random, words).slice(0, Math.ceil(words.length * share)))
  let { text } = target
  for (const word of words.toReversed()) {
    if (chosen.has(word)) text = text.slice(0, word.start) + draw(random, fillers) + text.slice(word.end)
  }
  return text
}

function oneWord(target: Target, random: Random): Edit {
  const { start, end } = draw(random, target.words)
  const word = target.text.slice(start, end)
  const others = VOCABULARY[target.language].fillers.filter((filler) => filler !== word)
  return { start, end, text: draw(random, others) }
}

/** The line with each leader's name in the place of the other's. */
function otherName({ text, language }: Target): string {
  const [[a, b]] = VOCABULARY[language].names as readonly [readonly [string, string]]
  return text
    .split(a)
    .map((part) => part.replaceAll(b, a))
    .join(b)
}
