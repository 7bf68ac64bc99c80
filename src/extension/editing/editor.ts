/** What corrects statements, as a file of its own: loaded once somebody does. */
import '../../ui/editing/editor.css'

export { StatementEditor } from '../../ui/editing/statement-editor'
export { EDITING } from '../../ui/strings/editing'
