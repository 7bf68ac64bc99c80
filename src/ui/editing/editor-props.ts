/** The props of what corrects one statement. */
import type { Subjects } from '../../core/find/page-reading'
import type { Correction, Edit } from '../../core/records/edit'
import type { EditedStatement } from '../../core/records/edited-statement'
import type { Language } from '../../core/text/language'
import type { EditingStrings } from '../strings/editing/editing-strings'
import type { Strings } from '../strings/strings'

export interface EditorProps {
  readonly strings: Strings
  readonly words: EditingStrings
  readonly statement: EditedStatement
  /** The language of the page. */
  readonly language: Language
  /** All whom the gazetteer knows. */
  readonly subjects: Subjects
  /** All edits of this statement, those that were taken back among them. */
  readonly history: readonly Edit[]
  /** The user's date of a moment. */
  readonly dated: (moment: string) => string
  /** Make these edits; rejects where they could not be stored. */
  readonly onEdit: (changes: readonly Correction[]) => Promise<void>
  readonly onUndo: (edit: Edit) => void
  readonly onClose: () => void
}
