/**
 * Cut an article's text into lines, and each line into pieces that say what they are: evidence, cue, quoted words,
 * context, or mere text. Statements may share words, so a piece names every statement that it belongs to.
 */
import type { Dossier } from '../dossier'
import { overlap, type Span } from '../text/span'

/** A line of the article. */
export interface TextLine {
  /** A heading or a related box stands in the article's column and is evidence for nothing. */
  readonly role: 'text' | 'heading' | 'related'
  readonly pieces: readonly TextPiece[]
  /** Ids of the statements whose frames begin in this line, in the order of the text. */
  readonly statements: readonly string[]
  /** Ids of the context notes whose passages begin in this line. */
  readonly context: readonly string[]
}

/** A piece of a line, all of which belongs to the same statements and notes. */
export interface TextPiece {
  readonly text: string
  /** Ids of the statements that rest on it. */
  readonly evidence: readonly string[]
  /** Ids of the statements that it reports: "said that". */
  readonly cue: readonly string[]
  /** True where the article puts it in quotation marks and attributes it. */
  readonly quoted: boolean
  /** Ids of the context notes that it is the passage of. */
  readonly context: readonly string[]
}

interface Marked extends Span {
  readonly kind: 'evidence' | 'cue' | 'quoted' | 'context'
  readonly id: string
}

/** Cut the article. The pieces of a line, joined, are the line. O(text + lines · marks). */
export function structureText(dossier: Dossier): readonly TextLine[] {
  const { text, statements, context, excluded } = dossier
  const marks = marksOf(dossier)
  let at = 0
  return text.split('\n').map((line) => {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    const begins = ({ start }: Span): boolean => start >= span.start && start < span.end
    const role = excluded.find(({ passage }) => overlap(passage.position, span))?.kind ?? 'text'
    return {
      role,
      pieces: cut(text, span, marks),
      statements: statements
        .filter(({ frame }) => begins(frame.position))
        .toSorted((one, other) => one.frame.position.start - other.frame.position.start)
        .map(({ id }) => id),
      context: context.filter(({ passage }) => begins(passage.position)).map(({ id }) => id)
    }
  })
}

function marksOf({ statements, context }: Dossier): readonly Marked[] {
  return [
    ...statements.flatMap(({ id, evidence, cues, content }) => [
      ...evidence.map(({ position }) => ({ ...position, kind: 'evidence' as const, id })),
      ...cues.map(({ position }) => ({ ...position, kind: 'cue' as const, id })),
      ...content.filter(({ quoted }) => quoted).map(({ position }) => ({ ...position, kind: 'quoted' as const, id }))
    ]),
    ...context.map(({ id, passage }) => ({ ...passage.position, kind: 'context' as const, id }))
  ]
}

function cut(text: string, line: Span, all: readonly Marked[]): readonly TextPiece[] {
  const marks = all.filter((mark) => overlap(mark, line))
  const cuts = new Set([line.start, line.end])
  for (const { start, end } of marks) {
    cuts.add(Math.max(start, line.start))
    cuts.add(Math.min(end, line.end))
  }
  const places = [...cuts].sort((one, other) => one - other)
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] as number
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end)
    const idsOf = (kind: Marked['kind']): readonly string[] => [
      ...new Set(over.filter((mark) => mark.kind === kind).map(({ id }) => id))
    ]
    return {
      text: text.slice(start, end),
      evidence: idsOf('evidence'),
      cue: idsOf('cue'),
      quoted: over.some(({ kind }) => kind === 'quoted'),
      context: idsOf('context')
    }
  })
}
