/** Merge two records of one address: what was found comes from the later one, and no edit of either is lost or doubled. */
import { byTime } from './apply-edits'
import type { Edit } from './edit'
import type { KeptPage, KeptStatement } from './kept-page'

/** What a page was, null where it was not kept, and what it became. */
export interface PageChange {
  readonly before: KeptPage | null
  readonly after: KeptPage
}

/** Of what is kept and what is restored, the one that was seen later, with the edits of both. */
export function mergeRestored(kept: KeptPage | null, restored: KeptPage): KeptPage {
  if (kept === null) return { ...restored, edits: mergeEdits(restored.edits, []) }
  return kept.seen >= restored.seen ? mergePages(restored, kept) : mergePages(kept, restored)
}

/**
 * What `later` says of an address, with the edits of both, and with the statements of `earlier` that its user edited. Where nothing was
 * found later, what was found before stays.
 */
export function mergePages(earlier: KeptPage, later: KeptPage): KeptPage {
  const edits = mergeEdits(earlier.edits, later.edits)
  const imprint = mergeImprints(earlier.imprint, later.imprint)
  const names = { ...earlier.names, ...later.names }
  const text = later.text ?? earlier.text
  if (later.statements.length === 0 && earlier.statements.length > 0) return { ...earlier, imprint, names, text, edits }
  const ids = new Set(later.statements.map(({ id }) => id))
  const before = new Set(earlier.statements.map(({ id }) => id))
  const edited = new Set(edits.filter(({ undone }) => !undone).map(({ statement }) => statement))
  const own = earlier.statements.filter(({ id }) => edited.has(id) && !ids.has(id))
  // What the page now says instead of a statement that the user edited is the same to the user.
  const found = later.statements.filter(
    (statement) => before.has(statement.id) || edited.has(statement.id) || !own.some((each) => isAgain(statement, each))
  )
  return { ...later, imprint, names, text, statements: [...found, ...own], edits }
}

/** What the later sight of a page doesn't tell, the earlier one may have told. */
function mergeImprints(earlier: KeptPage['imprint'], later: KeptPage['imprint']): KeptPage['imprint'] {
  return {
    outlet: later.outlet ?? earlier.outlet,
    authors: later.authors.length > 0 ? later.authors : earlier.authors,
    published: later.published ?? earlier.published
  }
}

/** All edits of both, in the order in which they were made; one that was taken back in either is taken back. */
export function mergeEdits(one: readonly Edit[], other: readonly Edit[]): Edit[] {
  const merged = new Map<string, Edit>()
  for (const edit of [...one, ...other]) {
    const known = merged.get(edit.id)
    merged.set(edit.id, known === undefined ? edit : joined(known, edit))
  }
  return [...merged.values()].sort(byTime)
}

/** Two edits of one id differ in that one was taken back; of forged ones it is always the same that stays. */
function joined(one: Edit, other: Edit): Edit {
  const undone = one.undone || other.undone
  const [first = one] = [one, other].map((each) => ({ ...each, undone })).sort((a, b) => (told(a) < told(b) ? -1 : 1))
  return first
}

const told = (edit: Edit): string => JSON.stringify(edit)

/** Both are of the same words and overlap in what is said. */
function isAgain(one: KeptStatement, other: KeptStatement): boolean {
  return (
    one.words === other.words && one.content.some((a) => other.content.some((b) => a.start < b.end && b.start < a.end))
  )
}
