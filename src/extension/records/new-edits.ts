/** Make of what a user changes edits of this moment. */
import type { Correction, Edit } from '../../core/records/edit'

export function newEdits(statement: string, changes: readonly Correction[]): readonly Edit[] {
  const at = new Date().toISOString()
  return changes.map((change) => ({ id: crypto.randomUUID(), at, statement, change, undone: false }))
}
