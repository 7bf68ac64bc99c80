/** The statement of a kept page that is being corrected, with what draws that. */
import type { ComponentType } from 'preact'
import type { Subjects } from '../../core/find/page-reading'
import type { EditorProps } from '../editing/editor-props'
import type { EditingStrings } from '../strings/editing/editing-strings'

export interface Editing {
  readonly address: string
  readonly statement: string
  readonly Editor: ComponentType<EditorProps>
  readonly words: EditingStrings
  readonly subjects: Subjects
}
