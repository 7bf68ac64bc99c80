/**
 * Build pages whose text says where the true passage stands.
 *
 * Marks from the private use area are put around the passage and around what an edit added; the page is laid out with
 * them, and they are taken out again before anything is recognised. What stood between them is the only place where a
 * finding may point. A further mark stands for a `<br>`: a new block in the same element.
 */
import type { Span } from '../../src/core/text/span'
import { readPageWords, type PageProbe, type PageWords } from '../../src/core/page/page-words'
import { pageOf, type Part } from '../core/page-of'
import { type Random, shuffle } from './random'

const PASSAGE = ['\ue000', '\ue001'] as const
const ADDED = ['\ue002', '\ue003'] as const
export const LINE_BREAK = '\ue004'

/** Replace `[start, end)` of a line. */
export interface Edit extends Span {
  readonly text: string
}

/** Write a line with its passages marked and `edits`, which must not overlap, made. */
export function markLine(line: string, passages: readonly Span[], edits: readonly Edit[]): string {
  const pieces = edits.map(({ start, end, text }) => ({
    start,
    end,
    text: text && ADDED[0] + text + ADDED[1],
    rank: 1
  }))
  const moved = (at: number, side: 'start' | 'end'): number =>
    edits.find(({ start, end }) => start < at && at < end)?.[side] ?? at
  for (const { start, end } of passages) {
    pieces.push({ start: moved(start, 'start'), end: moved(start, 'start'), text: PASSAGE[0], rank: 0 })
    pieces.push({ start: moved(end, 'end'), end: moved(end, 'end'), text: PASSAGE[1], rank: 2 })
  }
  let marked = line
  for (const { start, end, text } of pieces.sort((a, b) => b.start - a.start || b.rank - a.rank)) {
    marked = marked.slice(0, start) + text + marked.slice(end)
  }
  return marked
}

/** A page to be recognised, and where in its text a finding may point. */
export interface MarkedPage {
  readonly words: PageWords
  readonly probe: PageProbe
  readonly allowed: readonly Span[]
}

/** Lay out marked content and take the marks out. */
export function readMarked(content: readonly (string | Part)[]): MarkedPage {
  const { words, probe } = pageOf(content)
  const { page } = words
  const blockStarts: number[] = []
  const blockContainers: number[] = []
  const allowed: { start: number; end: number }[] = []
  let text = ''
  let depth = 0
  let block = -1
  const open = (): void => {
    blockStarts.push(text.length)
    blockContainers.push(page.blockContainers[block] as number)
  }
  for (let i = 0; i < page.text.length; i++) {
    if (page.blockStarts[block + 1] === i) {
      block++
      open()
    }
    const char = page.text.charAt(i)
    if (char === PASSAGE[0] || char === ADDED[0]) {
      if (depth++ === 0) allowed.push({ start: text.length, end: text.length })
    } else if (char === PASSAGE[1] || char === ADDED[1]) {
      if (--depth === 0) (allowed.at(-1) as { end: number }).end = text.length
    } else if (char === LINE_BREAK) {
      text += '\n'
      open()
    } else text += char
  }
  return {
    words: readPageWords({ text, blockStarts, blockContainers, ruledBlocks: [], parents: page.parents }),
    probe,
    allowed
  }
}

/** Tell whether every letter and digit of `span` stands where a finding may point. */
export function isAllowed({ words, allowed }: MarkedPage, span: Span): boolean {
  for (let i = span.start; i < span.end; i++) {
    if (/[\p{L}\p{N}]/u.test(words.page.text.charAt(i)) && !allowed.some(({ start, end }) => start <= i && i < end)) {
      return false
    }
  }
  return true
}

/** A page's habit of setting an article. A line that is a part already (hidden, a comment) stays one. */
type Layout = (lines: readonly (string | Part)[], random: Random) => readonly (string | Part)[]

const box = (i: number): Part => ({ region: 'beside', content: [`Sponsored offer ${i}: two tickets, one price`] })

/** Set a long line in two blocks with a box between them. */
function split(line: string | Part, i: number): readonly (string | Part)[] {
  if (typeof line !== 'string') return [line]
  const words = line.split(' ')
  const middle = words.length >> 1
  if (words.length < 12) return [line]
  return [{ content: [words.slice(0, middle).join(' '), box(i), words.slice(middle).join(' ')] }]
}

/** Set a line's sentence over three lines of one element. */
function breakLine(line: string): string {
  const words = line.split(' ')
  const third = Math.ceil(words.length / 3)
  return words
    .map((word, i) => (i > 0 && i % third === 0 ? `${LINE_BREAK}${word}` : i > 0 ? ` ${word}` : word))
    .join('')
}

/** Join neighbouring lines into one block. */
function joined(lines: readonly (string | Part)[]): readonly (string | Part)[] {
  const blocks: (string | Part)[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (typeof line === 'string' && typeof last === 'string') blocks[blocks.length - 1] = `${last} ${line}`
    else blocks.push(line)
  }
  return blocks
}

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  paragraphs: (lines) => lines,
  'one block': (lines) => joined(lines),
  'boxes between': (lines) => [{ content: lines.flatMap((line, i) => [line, box(i)]) }, 'All rights reserved'],
  'boxes within': (lines) => ['Front page', { content: lines.flatMap(split) }],
  'lines broken': (lines) => lines.map((line, i) => (typeof line === 'string' && i > 0 ? breakLine(line) : line)),
  reordered: (lines, random) => shuffle(random, lines)
}
