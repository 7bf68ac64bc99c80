/**
 * Draw the sentence a statement stands in, as the article has it: what is attributed in full ink, the cue underlined,
 * the rest soft. Words that the article quotes stand in the article's own quotation marks, and no others do.
 */
import type { Dossier, Statement } from '../../core/dossier'
import { directionOf } from '../../core/text/language'
import type { Span } from '../../core/text/span'
import { markAfter, markBefore } from '../../core/text/touching-marks'

type PieceKind = 'around' | 'cue' | 'told' | 'quoted'

interface SentencePiece {
  readonly kind: PieceKind
  readonly text: string
}

/** Longer than any stop, space and mark together. */
const LONGEST_MARK = 8

/** Cut the statement's frame into pieces, in order; together they are its text, with a quotation mark at either end. */
function sentencePieces(text: string, statement: Statement): readonly SentencePiece[] {
  const marked = [
    ...statement.cues.map(({ position }) => ({ ...position, kind: 'cue' as PieceKind })),
    ...statement.content.map(({ position, quoted }) =>
      quoted
        ? { ...withMarks(text, position), kind: 'quoted' as PieceKind }
        : { ...position, kind: 'told' as PieceKind }
    )
  ].sort((one, other) => one.start - other.start)
  const frame = statement.frame.position
  const start = Math.min(frame.start, ...marked.map((piece) => piece.start))
  const end = Math.max(frame.end, ...marked.filter(({ kind }) => kind === 'quoted').map((piece) => piece.end))

  const pieces: SentencePiece[] = []
  const add = (kind: PieceKind, from: number, to: number): void => {
    if (to > from) pieces.push({ kind, text: text.slice(from, to) })
  }
  let at = start
  for (const piece of marked) {
    const from = Math.max(piece.start, at)
    const to = Math.min(piece.end, end)
    if (to <= from) continue
    add('around', at, from)
    add(piece.kind, from, to)
    at = to
  }
  add('around', at, end)
  return pieces
}

/** Quoted words with the marks around them. */
function withMarks(text: string, { start, end }: Span): Span {
  const before = markBefore(text.slice(Math.max(0, start - LONGEST_MARK), start))
  const after = markAfter(text.slice(end, end + LONGEST_MARK))
  return { start: start - before.length, end: end + after.length }
}

export function Sentence({ dossier, statement }: { readonly dossier: Dossier; readonly statement: Statement }) {
  const lang = dossier.language
  const dir = directionOf(lang)
  return (
    <p class="sentence" lang={lang} dir={dir}>
      {sentencePieces(dossier.text, statement).map(({ kind, text }, i) =>
        kind === 'quoted' ? (
          <q key={i} lang={lang} dir={dir}>
            {text}
          </q>
        ) : (
          <span key={i} class={kind}>
            {text}
          </span>
        )
      )}
    </p>
  )
}
