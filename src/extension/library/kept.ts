/** Do with the kept pages what the user asks for in the library. Each rejects where the browser refuses. */
import type { Subject } from '../../core/find/page-reading'
import { editedStatements } from '../../core/records/apply-edits'
import { isBackupDue } from '../../core/records/backup-reminder'
import { additionOf, type Selected } from '../../core/records/added-statement'
import type { Correction, Edit } from '../../core/records/edit'
import type { KeptPage } from '../../core/records/kept-page'
import type { Editing } from '../../ui/library/editing'
import type { KeptNews, KeptPages, KeptPageShown } from '../../ui/library/kept-props'
import { readBackupMoments } from '../records/backup-moments'
import { newEdits } from '../records/new-edits'
import { firstSeen, keptPages } from '../records/read-many'
import { editPage, keepPage, keptPage } from '../records/store'
import { readWatchList } from '../records/watch-list'
import { readSubjects } from '../subjects'
import type { OpenedEditing } from './state'

/** The `most` pages that were seen last. */
export async function readKept(most: number): Promise<KeptPages> {
  const [{ leaders, topics }, kept, watched, first, moments] = await Promise.all([
    readSubjects(),
    keptPages(most),
    readWatchList(),
    firstSeen(),
    readBackupMoments()
  ])
  const isDue = isBackupDue(moments, kept.pages, first, new Date().toISOString())
  const reminder = isDue ? { saved: moments.saved } : null
  const isSavable = kept.total + watched.length > 0
  return { ...kept, topics, leaders: speakersOf(kept.pages, leaders), isSavable, reminder }
}

function speakersOf(pages: readonly KeptPage[], leaders: readonly Subject[]): readonly Subject[] {
  const speakers = new Set(pages.flatMap((page) => editedStatements(page).flatMap((each) => each.speakers)))
  return leaders.filter(({ id }) => speakers.has(id))
}

/** The page of an address, with the names of whom it speaks. */
export async function readKeptPage(address: string): Promise<KeptPageShown | 'gone' | 'failed'> {
  try {
    const [{ leaders, topics }, page] = await Promise.all([readSubjects(), keptPage(address)])
    return page === null ? 'gone' : { page, topics, leaders: speakersOf([page], leaders) }
  } catch {
    return 'failed'
  }
}

/** What draws the correcting of this statement; it is a file of its own. */
export async function startEditing(at: Pick<Editing, 'address' | 'statement'>): Promise<OpenedEditing> {
  const [{ StatementEditor, EDITING }, subjects] = await Promise.all([import('../editing/editor'), readSubjects()])
  return {
    ...at,
    Editor: StatementEditor,
    dictionary: EDITING,
    subjects
  }
}

export async function editStatement(
  page: KeptPage,
  statement: string,
  changes: readonly Correction[]
): Promise<KeptNews> {
  const edits = newEdits(statement, changes)
  if (!(await editPage(page.address, edits))) throw new Error('the page is no longer kept')
  return { kind: 'edited', page, edits }
}

/** Keep the page with what was selected on it, as said by whom these changes name. */
export async function addStatement(
  { page, ...selected }: Selected,
  changes: readonly Correction[]
): Promise<Extract<KeptNews, { readonly kind: 'edited' }>> {
  const addition = additionOf(selected, changes)
  if (addition === null) throw new Error('nobody says it')
  const edits = newEdits(`mine-${crypto.randomUUID()}`, addition)
  await keepPage({ ...page, edits: [...edits] })
  return { kind: 'edited', page, edits }
}

export async function undoEdits({ address }: KeptPage, edits: readonly Edit[]): Promise<null> {
  await editPage(
    address,
    edits.map((edit) => ({ ...edit, undone: true }))
  )
  return null
}
