/** Apply the user's edits to what was found: of two on the same thing the later one holds, and any holds against the finder. */
import type { Edit } from './edit'
import type { EditedStatement } from './edited-statement'
import type { KeptPage, KeptStatement } from './kept-page'

/** The statements of a page as its user has them, rejected ones among them, in the order in which they were kept. */
export function editedStatements({
  statements,
  edits,
  article
}: Pick<KeptPage, 'statements' | 'edits' | 'article'>): readonly EditedStatement[] {
  const history = [...edits].sort(byTime)
  return statements.map((statement) =>
    applyEdits(
      statement,
      history.filter((edit) => edit.statement === statement.id),
      article === null ? 'page' : 'dossier'
    )
  )
}

/** Those that the user did not reject. */
export const heldStatements = (page: KeptPage): readonly EditedStatement[] =>
  editedStatements(page).filter(({ isRejected }) => !isRejected)

/** What the user writes beside a statement says nothing of whether it is right. */
const BESIDE: ReadonlySet<Edit['change']['kind']> = new Set(['note', 'tags'])

/** `history`: edits of this statement in the order in which they were made; `origin`: whose word it is without them. */
function applyEdits(
  statement: KeptStatement,
  history: readonly Edit[],
  origin: EditedStatement['origin']
): EditedStatement {
  const edits = history.filter(({ undone }) => !undone)
  const names: Record<string, string> = {}
  const said: Partial<EditedStatement> = {}
  for (const { change } of edits) {
    Object.assign(said, saidBy(change, statement.words))
    if ('name' in change && change.name !== null) names[change.id] = change.name
  }
  return {
    ...statement,
    isRejected: false,
    note: '',
    tags: [],
    ...said,
    origin: edits.some(({ change }) => !BESIDE.has(change.kind)) ? 'mine' : origin,
    names,
    edits
  }
}

function saidBy(change: Edit['change'], words: string): Partial<EditedStatement> {
  switch (change.kind) {
    case 'speaker':
      return { speakers: [change.id] }
    case 'topic':
      return { topic: change.id }
    case 'report':
      return { kind: change.report }
    case 'extent':
      return isWithin(change.extent, words) ? { content: [change.extent] } : {}
    case 'note':
      return { note: change.note }
    case 'tags':
      return { tags: change.tags }
    case 'reject':
      return { isRejected: true }
  }
}

const isWithin = ({ start, end }: { readonly start: number; readonly end: number }, words: string): boolean =>
  start < end && end <= words.length

/** In the order in which they were made, on whatever device; two of one moment by their ids. */
export function byTime(one: Edit, other: Edit): number {
  return one.at === other.at ? compare(one.id, other.id) : compare(one.at, other.at)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
