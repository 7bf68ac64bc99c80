/** Change the words of a statement's frame, in ways a user must be told of. */
import type { Span } from '../../src/core/text/span'
import type { ChangeKind } from '../../src/core/verify/sighting'
import type { EditCase } from './edit-case'
import { type Edit, LINE_BREAK, markLine } from './marked-page'
import { draw, type Random } from './random'
import { type Target, wordsOf } from './target'
import { VOCABULARY } from './vocabulary'

interface WordEdit {
  readonly kind: string
  readonly edits: readonly Edit[]
  readonly changes: readonly ChangeKind[] | null
}

/** All cases of changed words for one statement. */
export function wordCases(target: Target, random: Random): readonly EditCase[] {
  const edits = [
    ...exchanges(target),
    ...droppedNegations(target),
    ...numbers(target),
    ...foldedAlike(target),
    ...insertions(target, random),
    ...deletions(target),
    ...swaps(target, random),
    ...clauses(target, random)
  ]
  return edits.map(({ kind, edits, changes }) => ({
    group: 'words',
    kind,
    target,
    content: target.lines.with(target.line, markLine(target.text, target.evidence, edits)),
    after: [],
    expected: 'altered',
    changes
  }))
}

/** Where `words` stand in the frame as whole words. */
function findWords(target: Target, words: string): readonly Span[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words}(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
  return [...target.text.matchAll(pattern)]
    .map(({ index }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => start >= target.frame.start && end <= target.frame.end)
}

/** Put `to` in the place of a stretch; without the space after it where nothing comes instead. */
const replace = (target: Target, { start, end }: Span, to: string): Edit => ({
  start,
  end: to === '' && target.text[end] === ' ' ? end + 1 : end,
  text: to
})

function exchanges(target: Target): readonly WordEdit[] {
  const { names, polarity, qualifiers, numbers, others } = VOCABULARY[target.language]
  const lists = [
    ['name swapped', names, ['name']],
    ['verb turned', polarity, ['polarity']],
    ['qualifier dropped or turned', qualifiers, ['qualifier']],
    ['number in words', numbers, ['number']],
    ['another word', others, []]
  ] as const
  return lists.flatMap(([kind, list, changes]) =>
    list.flatMap(([from, to]) =>
      findWords(target, from).map((span) => ({
        kind: kindAt(target, kind, span),
        edits: [replace(target, span, to)],
        changes
      }))
    )
  )
}

/** The kind of an edit, told apart where it leaves the evidence as it was. */
function kindAt(target: Target, kind: string, { start, end }: Span): string {
  const outside = target.evidence.every((passage) => end <= passage.start || start >= passage.end)
  return outside ? `${kind}, evidence intact` : kind
}

function droppedNegations(target: Target): readonly WordEdit[] {
  return VOCABULARY[target.language].dropped.flatMap((word) =>
    findWords(target, word).map((span) => ({
      kind: kindAt(target, 'negation dropped', span),
      edits: [replace(target, span, '')],
      changes: ['negation'] as const
    }))
  )
}

function numbers(target: Target): readonly WordEdit[] {
  return target.words.flatMap(({ start, end }) => {
    const number = target.text.slice(start, end)
    if (!/^\d+$/u.test(number)) return []
    const others = [`${number}0`, String(Number(number) + 1), number.slice(0, -1)]
    if (number.length > 1)
      others.push(`${number.slice(0, 1)},${number.slice(1)}`, `${number.slice(0, 1)}.${number.slice(1)}`)
    return others
      .filter((other) => other !== '')
      .map((text) => ({ kind: 'number changed', edits: [{ start, end, text }], changes: ['number'] as const }))
  })
}

/** Change what folding forgives where it is habit: a hamza's side, one word's dots, the mark within a number. */
function foldedAlike(target: Target): readonly WordEdit[] {
  const { text, frame } = target
  const each = (kind: string, pattern: RegExp, to: string, changes: WordEdit['changes']): readonly WordEdit[] =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length, text: to }))
      .filter(({ start, end }) => start >= frame.start && end <= frame.end)
      .slice(0, 2)
      .map((edit) => ({ kind, edits: [edit], changes }))
  return [
    ...each('hamza on the other side', /(?<!\p{L})أ(?=\p{L}{2})/gu, 'إ', null),
    ...each('a preposition made a name', /(?<!\p{L})على(?!\p{L})/gu, 'علي', null),
    ...each('a number made a span', /(?<=\d)[.,](?=\d)/gu, '–', ['number']),
    ...each('a number made a ratio', /(?<=\d)[.,](?=\d)/gu, ':', ['number'])
  ]
}

/** Put words before the first, the middle and the last word, in line and on a line of their own. */
function insertions(target: Target, random: Random): readonly WordEdit[] {
  const { negations, fillers } = VOCABULARY[target.language]
  const { words } = target
  const spots = [0, words.length >> 2, words.length >> 1, words.length - 1].map((i) => (words[i] as Span).start)
  const put = (kind: string, text: string, at: number, changes: readonly ChangeKind[]): WordEdit => ({
    kind,
    edits: [{ start: at, end: at, text }],
    changes
  })
  const middle = spots[2] as number
  return [
    ...spots.map((at) => put('negation put in', `${draw(random, negations)} `, at, ['negation'])),
    ...spots.map((at) => put('word put in', `${draw(random, fillers)} `, at, [])),
    ...spots.slice(1, 3).map((at) => put('number put in', `${2 + Math.floor(random() * 97)} `, at, ['number'])),
    put('negation put in, on a line of its own', LINE_BREAK + draw(random, negations) + LINE_BREAK, middle, [
      'negation'
    ]),
    put('word put in, on a line of its own', LINE_BREAK + draw(random, fillers) + LINE_BREAK, middle, [])
  ]
}

function deletions(target: Target): readonly WordEdit[] {
  const { words } = target
  return [0, 1, words.length >> 1, words.length - 2, words.length - 1].map((i) => ({
    kind: 'word deleted',
    edits: [replace(target, words[i] as Span, '')],
    changes: null
  }))
}

/** Let two words that follow each other, and the two names of a sentence, change places. */
function swaps(target: Target, random: Random): readonly WordEdit[] {
  const swapped = ([a, b]: readonly [Span, Span]): readonly Edit[] => [
    { ...a, text: target.text.slice(b.start, b.end) },
    { ...b, text: target.text.slice(a.start, a.end) }
  ]
  const pairs = target.words
    .flatMap((word, i, all) => (i === 0 ? [] : [[all[i - 1] as Span, word] as const]))
    .filter(([a, b]) => target.text.slice(a.start, a.end) !== target.text.slice(b.start, b.end))
  const [first, second] = VOCABULARY[target.language].names[0] as readonly [string, string]
  const [one] = findWords(target, first)
  const [two] = findWords(target, second)
  const roles =
    one && two ? [{ kind: 'names change places', edits: inOrder(swapped([one, two])), changes: ['name'] as const }] : []
  return [
    ...[0, 1].map(() => ({ kind: 'order of two words', edits: swapped(draw(random, pairs)), changes: [] })),
    ...roles
  ]
}

const inOrder = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort((a, b) => a.start - b.start)

/** Cut a clause of the evidence, where less than half of it goes; append one to its end. */
function clauses(target: Target, random: Random): readonly WordEdit[] {
  const [passage] = target.evidence as readonly [Span]
  const text = target.text.slice(passage.start, passage.end)
  const commas = [...text.matchAll(/[,،;]/gu)].map(({ index }) => index)
  const size = (from: number, to: number): number => wordsOf(text.slice(from, to)).length
  const cuts = commas
    .map((from, i) => ({ from, to: commas[i + 1] ?? text.replace(/[.”»\s]+$/u, '').length }))
    .filter(({ from, to }) => size(from, to) > 0 && size(from, to) < size(0, text.length) * 0.45)
  const last = target.words.findLast(({ end }) => end <= passage.end) as Span
  const clause = draw(random, VOCABULARY[target.language].clauses)
  return [
    ...cuts.map(({ from, to }) => ({
      kind: 'clause cut',
      edits: [{ start: passage.start + from, end: passage.start + to, text: '' }],
      changes: null
    })),
    { kind: 'clause appended', edits: [{ start: last.end, end: last.end, text: `, ${clause}` }], changes: [] }
  ]
}
