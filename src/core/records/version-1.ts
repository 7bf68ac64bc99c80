/** Read what version 1 wrote: pages without edits, whose statements had ids that hold on one sight of a page alone. */
import type { KeptPage } from './kept-page'
import { statementId } from './statement-id'

/** Give a raw page what version 2 adds. What is no object stays, and is refused with its place. */
export function fromVersion1(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null ? { ...raw, edits: [] } : raw
}

/** Give the statements of an unknown article the ids that follow from what they say; one that says the same as another is left out. */
export function withLastingIds(page: KeptPage): KeptPage {
  if (page.article !== null) return page
  const byId = new Map(page.statements.map((statement) => [statementId(statement), statement]))
  return { ...page, statements: Array.from(byId, ([id, statement]) => ({ ...statement, id })) }
}
