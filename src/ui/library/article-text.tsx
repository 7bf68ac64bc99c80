/**
 * The article's own text, in its own language and direction, with notes in the margin as manuscripts have them: beside
 * each line stand the notes on its statements, on a narrow window below it. Lines that back no statement are marked so.
 */
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Dossier } from '../../core/dossier'
import { formatRoute } from '../../core/library/route'
import { structureText, type TextLine, type TextPiece } from '../../core/library/structured-text'
import { directionOf } from '../../core/text/language'
import type { ArticleProps } from './library-props'
import { ContextRemark, StatementNote } from './margin-note'
import { toneOf } from './tone'

export function ArticleText(props: ArticleProps) {
  const { dossier, route } = props
  const lines = useMemo(() => structureText(dossier), [dossier])
  const numbers = useMemo(
    () => new Map(lines.flatMap(({ statements }) => statements).map((id, i) => [id, i + 1])),
    [lines]
  )
  const box = useRef<HTMLDivElement>(null)
  const { statement } = route
  useEffect(() => {
    if (statement === null) return
    const target = box.current?.querySelector<HTMLElement>(`#note-${statement}`)
    target?.closest('.line')?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  }, [statement, dossier])
  return (
    <div class="text" ref={box}>
      {lines.map((line, i) => (
        <ArticleLine key={i} {...props} line={line} numbers={numbers} />
      ))}
    </div>
  )
}

/** A statement's number, in the order of the text, from 1. */
type Numbers = ReadonlyMap<string, number>

function ArticleLine(props: ArticleProps & { readonly line: TextLine; readonly numbers: Numbers }) {
  const { line, numbers, dossier, strings, words } = props
  const { language } = dossier
  const direction = directionOf(language)
  const isEvidence = line.role === 'text'
  const begun = new Set<string>()
  return (
    <div class={`line ${line.role}`}>
      <p class="words" lang={language} dir={direction}>
        {line.pieces.map((piece, i) => {
          const starts = line.statements.filter((id) => !begun.has(id) && belongsTo(piece, id))
          for (const id of starts) begun.add(id)
          return (
            <>
              {starts.map((id) => (
                <Reference key={id} {...props} id={id} number={numbers.get(id) ?? 0} />
              ))}
              <Piece key={i} piece={piece} dossier={dossier} active={props.route.statement} />
            </>
          )
        })}
      </p>
      <div class="margin">
        {!isEvidence && (
          <p class="no-evidence">{line.role === 'heading' ? words.article.subhead : words.article.related}</p>
        )}
        {line.statements.map((id) => (
          <StatementNote key={id} {...props} id={id} number={numbers.get(id) ?? 0} />
        ))}
        {line.context.map((id) => (
          <ContextRemark key={id} note={dossier.context.find((note) => note.id === id)} strings={strings} />
        ))}
      </div>
    </div>
  )
}

function belongsTo(piece: TextPiece, statement: string): boolean {
  return piece.evidence.includes(statement) || piece.cue.includes(statement)
}

/** The number at which a statement begins: the way to its note. */
function Reference({
  id,
  number,
  dossier,
  strings,
  words
}: ArticleProps & { readonly id: string; readonly number: number }) {
  const statement = dossier.statements.find((each) => each.id === id)
  const names = dossier.speakers.filter((speaker) => statement?.speakers.includes(speaker.id))
  const speaker = strings.list(names.map(({ shortName }) => shortName[strings.language]))
  return (
    <a
      class={`reference ${toneOf(dossier, [id])}`}
      id={`in-text-${id}`}
      href={formatRoute({ view: 'article', article: dossier.id, statement: id })}
      aria-label={words.article.toNote(number, speaker)}
      lang={strings.language}
    >
      {strings.number(number)}
    </a>
  )
}

function Piece({
  piece,
  dossier,
  active
}: {
  readonly piece: TextPiece
  readonly dossier: Dossier
  readonly active: string | null
}) {
  const { text, evidence, cue, quoted, context } = piece
  const ids = evidence.length > 0 ? evidence : cue
  if (ids.length === 0) return context.length > 0 ? <span class="remarked">{text}</span> : <>{text}</>
  const kinds = [
    evidence.length > 0 && 'evidence',
    cue.length > 0 && 'cue',
    quoted && 'quoted',
    active !== null && ids.includes(active) && 'active'
  ].filter(Boolean)
  return (
    <mark class={`${kinds.join(' ')} ${toneOf(dossier, ids)}`} data-statements={ids.join(' ')}>
      {text}
    </mark>
  )
}
