/** Do with the kept pages what the user asks for in the library. Each rejects where the browser refuses. */
import type { Subject } from '../../core/find/page-reading'
import { LARGEST_BACKUP, readBackup, writeBackup } from '../../core/records/backup'
import { editedStatements } from '../../core/records/apply-edits'
import type { Correction, Edit } from '../../core/records/edit'
import type { KeptPage } from '../../core/records/kept-page'
import type { Editing } from '../../ui/library/editing'
import type { KeptNews, KeptPages, KeptPageShown } from '../../ui/library/kept-props'
import { newEdits } from '../records/new-edits'
import { editPage, keptPage, keptPages, restorePages } from '../records/store'
import { readSubjects } from '../subjects'
import { saveFile } from './save-file'
import type { OpenedEditing } from './state'

/** The `most` pages that were seen last. */
export async function readKept(most: number): Promise<KeptPages> {
  const [{ leaders, topics }, kept] = await Promise.all([readSubjects(), keptPages(most)])
  return { ...kept, topics, leaders: speakersOf(kept.pages, leaders) }
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

export async function saveBackup(): Promise<void> {
  const now = new Date().toISOString()
  const { pages } = await keptPages()
  saveFile(`mawqif-backup-${now.slice(0, 10)}.json`, 'application/json', writeBackup(pages, now))
}

/** A file with a problem changes nothing. */
export async function restoreBackup(file: File): Promise<KeptNews> {
  if (file.size > LARGEST_BACKUP) return { kind: 'refused', problems: [{ kind: 'too-large' }] }
  const read = readBackup(await file.text())
  if ('problems' in read) return { kind: 'refused', problems: read.problems }
  await restorePages(read)
  return { kind: 'restored', pages: read.length }
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

export async function undoEdits({ address }: KeptPage, edits: readonly Edit[]): Promise<null> {
  await editPage(
    address,
    edits.map((edit) => ({ ...edit, undone: true }))
  )
  return null
}
