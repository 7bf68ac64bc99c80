/** One position in a list: its summary, marked as ours, and the way to the words it rests on. */
import type { Position } from '../../core/dossier'
import { formatRoute } from '../../core/library/route'
import type { Strings } from '../strings'

export function PositionLine({
  article,
  position,
  strings
}: {
  readonly article: string
  readonly position: Position
  readonly strings: Strings
}) {
  const statement = position.statements[0] ?? null
  return (
    <p class="position" data-position={position.id}>
      <span class="ours">{strings.sidebar.summary}</span>{' '}
      <a href={formatRoute({ view: 'article', article, statement })}>{position.summary[strings.language]}</a>
    </p>
  )
}
