/** Apply the user's edits to what was found: of two on the same thing the later one holds, and any holds against the finder. */
import { addedStatement, type UneditedStatement } from './added-statement'
import type { Edit } from './edit'
import type { EditedStatement } from './edited-statement'
import type { KeptPage } from './kept-page'
import { isWithin } from './within'

type Edited = Pick<KeptPage, 'statements' | 'edits' | 'article' | 'names'>

/** The statements of a page as its user has them, rejected ones among them, in the order in which they were kept; then those that the user added. */
export function editedStatements(page: Edited): readonly EditedStatement[] {
  const history = [...page.edits].sort(byTime)
  return [...page.statements, ...addedTo(page, history)].map((statement) =>
    applyEdits(
      statement,
      history.filter((edit) => edit.statement === statement.id),
      page
    )
  )
}

/** What the user added and did not take back; of forged edits that add the same one, the first. */
function addedTo({ statements }: Edited, history: readonly Edit[]): readonly UneditedStatement[] {
  const ids = new Set(statements.map(({ id }) => id))
  return history.flatMap(({ statement, change, undone }) => {
    if (undone || change.kind !== 'add' || ids.has(statement)) return []
    ids.add(statement)
    return [addedStatement(statement, change)]
  })
}

/** When the user last said something of it, in ISO 8601; empty where that is never. */
export const lastEdited = ({ edits }: EditedStatement): string => edits.at(-1)?.at ?? ''

/** Those that the user did not reject. */
export const heldStatements = (page: KeptPage): readonly EditedStatement[] =>
  editedStatements(page).filter(({ isRejected }) => !isRejected)

/** What the user writes beside a statement says nothing of whether it is right. */
const BESIDE: ReadonlySet<Edit['change']['kind']> = new Set(['note', 'tags'])

/** `history`: edits of this statement in the order in which they were made; without them it is the word of `page`. */
function applyEdits(statement: UneditedStatement, history: readonly Edit[], page: Edited): EditedStatement {
  const edits = history.filter(({ undone }) => !undone)
  const names: Record<string, string> = {}
  for (const id of [...statement.speakers, statement.topic])
    if (page.names[id] !== undefined) names[id] = page.names[id]
  const said: Partial<EditedStatement> = {}
  for (const { change } of edits) {
    Object.assign(said, saidBy(change, statement.words))
    for (const { id, name } of namedBy(change)) if (name !== null) names[id] = name
  }
  return {
    ...statement,
    isRejected: false,
    note: '',
    tags: [],
    ...said,
    origin: edits.some(({ change }) => !BESIDE.has(change.kind)) ? 'mine' : page.article === null ? 'page' : 'dossier',
    names,
    edits
  }
}

function namedBy(change: Edit['change']): readonly { readonly id: string; readonly name: string | null }[] {
  switch (change.kind) {
    case 'add':
      return [change.speaker, change.topic]
    case 'speaker':
    case 'topic':
      return [change]
    default:
      return []
  }
}

function saidBy(change: Edit['change'], words: string): Partial<EditedStatement> {
  switch (change.kind) {
    case 'add':
      return {}
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

/** In the order in which they were made, on whatever device; two of one moment by their ids. */
export function byTime(one: Edit, other: Edit): number {
  return one.at === other.at ? compare(one.id, other.id) : compare(one.at, other.at)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
