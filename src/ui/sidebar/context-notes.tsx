/** What the article says in no leader's name: closed at first, apart from the positions. */
import type { ContextNote } from '../../core/dossier'
import { contextKind } from '../parts/context-kind'
import { Icon } from '../parts/icon'
import type { Strings } from '../strings/strings'

export function ContextNotes({
  notes,
  strings
}: {
  readonly notes: readonly ContextNote[]
  readonly strings: Strings
}) {
  if (notes.length === 0) return null
  return (
    <details class="context">
      <summary>
        <Icon name="info" size={16} />
        <span>{strings.sidebar.context}</span>
        <Icon name="down" size={16} />
      </summary>
      <p class="disclaimer">{strings.sidebar.contextNote}</p>
      <ul>
        {notes.map((note) => (
          <li key={note.id} class={note.kind}>
            <span class="ours">{contextKind(note, strings)}</span> {note.summary[strings.language]}
          </li>
        ))}
      </ul>
    </details>
  )
}
