/** Join blocks of a page into one text, with the way back. */
import type { Steps } from '../steps'
import type { Span } from '../text/span'

/** Units that are looked at in one step. */
const AT_A_TIME = 4096

/** A block, and what is put before it. */
export interface JoinedLine extends Span {
  readonly before: string
}

export interface JoinedText {
  readonly text: string
  /** The blocks, as stretches of the page's text. */
  readonly blocks: readonly Span[]
  /** The stretch of the page's text that a span of `text` stands for. */
  readonly toPage: (span: Span) => Span
}

/** Join lines by "\n", each run of white space collapsed into one space, noting for each unit where in the page it stands. */
export function* joinBlocks(page: string, lines: readonly JoinedLine[]): Steps<JoinedText> {
  const units: string[] = []
  const places: number[] = []
  for (const { start, end, before } of lines) {
    yield
    for (const unit of units.length > 0 ? `\n${before}` : before) {
      units.push(unit)
      places.push(start)
    }
    const first = units.length
    for (let i = start; i < end; i++) {
      const isSpace = /\s/u.test(page.charAt(i))
      if (isSpace && (units.length === first || units.at(-1) === ' ')) continue
      units.push(isSpace ? ' ' : page.charAt(i))
      places.push(i)
    }
    while (units.length > first && units.at(-1) === ' ') {
      units.pop()
      places.pop()
    }
  }
  const place = (at: number): number => places[Math.min(at, places.length - 1)] ?? 0
  return {
    text: units.join(''),
    blocks: lines.map(({ start, end }) => ({ start, end })),
    toPage: ({ start, end }) => ({ start: place(start), end: place(end - 1) + 1 })
  }
}

/** The joined text with blanks in the place of some stretches of the page's text, which are in order: "He <s>never</s> said" ⇒ "He       said". */
export function* withBlanks(page: string, { text, toPage }: JoinedText, blanks: readonly Span[]): Steps<string> {
  let next = 0
  let blanked = ''
  for (let i = 0; i < text.length; i++) {
    if (i % AT_A_TIME === 0) yield
    const unit = text.charAt(i)
    const { start } = toPage({ start: i, end: i + 1 })
    while (next < blanks.length && (blanks[next] as Span).end <= start) next++
    const isBlank = next < blanks.length && (blanks[next] as Span).start <= start
    // A border between blocks is none of the page's own units.
    blanked += isBlank && page.charAt(start) === unit ? ' ' : unit
  }
  return blanked
}
