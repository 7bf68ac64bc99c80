/**
 * Draw the sentence a statement stands in, as the article has it: what is attributed in full ink, the cue underlined,
 * the rest soft. Quotation marks stand round words that the article itself quotes and round no others; news text
 * sets them irregularly (”…”), so the article's own marks give way to those of the style sheet.
 */
import type { Dossier, Statement } from '../../core/dossier'
import type { Span } from '../../core/text/span'
import { directionOf } from '../../core/text/language'

export type PieceKind = 'around' | 'cue' | 'told' | 'quoted'

export interface SentencePiece {
  readonly kind: PieceKind
  readonly text: string
}

const OPENING_MARK = /[“”„«»"]\s?$/u
const CLOSING_MARK = /^\s?[“”„«»"]/u

/** Cut the statement's frame into pieces, in order; together they are its text without quotation marks. */
function sentencePieces(text: string, statement: Statement): readonly SentencePiece[] {
  const frame = statement.frame.position
  const marked = [
    ...statement.cues.map(({ position }) => ({ ...position, kind: 'cue' as PieceKind })),
    ...statement.content.map(({ position, quoted }) => ({
      ...position,
      kind: (quoted ? 'quoted' : 'told') as PieceKind
    }))
  ].sort((one, other) => one.start - other.start)

  const pieces: SentencePiece[] = []
  const add = (kind: PieceKind, { start, end }: Span): void => {
    if (end > start) pieces.push({ kind, text: text.slice(start, end) })
  }
  let at = frame.start
  for (const { kind, start, end } of marked) {
    const from = Math.max(start, at)
    const to = Math.min(end, frame.end)
    if (to <= from) continue
    add('around', { start: at, end: from })
    add(kind, { start: from, end: to })
    at = to
  }
  add('around', { start: at, end: frame.end })
  return pieces
    .map((piece, i) => (piece.kind === 'quoted' ? piece : withoutMarks(piece, pieces[i - 1], pieces[i + 1])))
    .filter((piece) => piece.text !== '')
}

function withoutMarks(
  piece: SentencePiece,
  before: SentencePiece | undefined,
  after: SentencePiece | undefined
): SentencePiece {
  const opened = before?.kind === 'quoted' ? piece.text.replace(CLOSING_MARK, '') : piece.text
  return { kind: piece.kind, text: after?.kind === 'quoted' ? opened.replace(OPENING_MARK, '') : opened }
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
