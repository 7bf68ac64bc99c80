/** The edits of one statement, the latest first, each with the way to take it back. */
import { byTime } from '../../core/records/apply-edits'
import type { Correction, Edit } from '../../core/records/edit'
import type { EditingStrings } from '../strings/editing/editing-strings'
import type { EditorProps } from './editor-props'
import { nameOf } from './names'

export function EditHistory(props: EditorProps) {
  const { history, words, dated, onUndo } = props
  if (history.length === 0) return null
  return (
    <section class="history">
      <p id="history">{words.history}</p>
      <ol aria-labelledby="history">
        {[...history]
          .sort(byTime)
          .reverse()
          .map((edit) => (
            <li key={edit.id} data-edit={edit.change.kind}>
              <span>
                <time dateTime={edit.at}>{dated(edit.at)}</time>
                {' · '}
                {edit.undone ? <s>{told(edit, props)}</s> : told(edit, props)}
                {edit.undone && ` (${words.undone})`}
              </span>
              {!edit.undone && (
                <button type="button" class="button" data-kept="undo-edit" onClick={() => onUndo(edit)}>
                  {words.undo}
                </button>
              )}
            </li>
          ))}
      </ol>
    </section>
  )
}

function told({ change }: Edit, props: EditorProps): string {
  const { kind } = change
  return kind === 'reject' || kind === 'add'
    ? props.words.changed[kind]
    : say(props.words, change, valueOf(change, props))
}

/** What an edit changed to something else. */
type ChangedTo = Exclude<Correction, { readonly kind: 'add' | 'reject' }>

const say = ({ changed }: EditingStrings, { kind }: ChangedTo, to: string): string =>
  // The user's words may run the other way than the interface's: they are set apart.
  changed[kind](`\u2068${to}\u2069`)

function valueOf(change: ChangedTo, props: EditorProps): string {
  const { strings, subjects, statement } = props
  switch (change.kind) {
    case 'speaker':
      return change.name ?? nameOf(change.id, subjects.leaders, strings.language)
    case 'topic':
      return change.name ?? nameOf(change.id, subjects.topics, strings.language)
    case 'report':
      return strings.kind[change.report]
    case 'extent':
      return statement.words.slice(change.extent.start, change.extent.end)
    case 'note':
      return change.note
    case 'tags':
      return strings.list(change.tags)
  }
}
