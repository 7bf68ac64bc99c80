/**
 * Write all that is kept into one file, and read such a file: docs/backup-format.md.
 *
 * A file that is restored is hostile input. It is read as a whole or not at all: every problem is listed with its place, and a
 * file with one changes nothing.
 */
import * as v from 'valibot'
import { type KeptPage, keptPageSchema } from './kept-page'
import { fromVersion1, withLastingIds } from './version-1'

const FORMAT = 'mawqif-backup'
const VERSION = 2
/** UTF-16 units of a file that is read: some 20,000 pages. */
export const LARGEST_BACKUP = 200_000_000
/** Problems that are listed; the rest are of the same kinds. */
const MOST_PROBLEMS = 20

export const backupSchema = () =>
  v.object({
    format: v.literal(FORMAT),
    version: v.literal(VERSION),
    made: v.string(),
    pages: v.array(keptPageSchema())
  })

/** What is wrong with a file, for each of its problems. */
export type BackupProblem =
  | { readonly kind: 'too-large' }
  /** It is no JSON at all. */
  | { readonly kind: 'not-json' }
  /** It is no backup of ours. */
  | { readonly kind: 'not-backup' }
  /** A later version of Mawqif wrote it. */
  | { readonly kind: 'newer' }
  /** `place`: `pages[3].statements[0].words`. */
  | { readonly kind: 'field'; readonly place: string }

/** `made`: when, in ISO 8601. The same pages give the same file, whatever their order. */
export function writeBackup(pages: readonly KeptPage[], made: string): string {
  const ordered = [...pages].sort((one, other) => (one.address < other.address ? -1 : 1))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made, pages: ordered }, null, 1)}\n`
}

/** The pages of a file, or all that is wrong with it. Never throws. */
export function readBackup(file: string): readonly KeptPage[] | { readonly problems: readonly BackupProblem[] } {
  if (file.length > LARGEST_BACKUP) return { problems: [{ kind: 'too-large' }] }
  let raw: unknown
  try {
    raw = JSON.parse(file)
  } catch {
    return { problems: [{ kind: 'not-json' }] }
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), raw)
  if (!head.success) return { problems: [{ kind: 'not-backup' }] }
  if (head.output.version > VERSION) return { problems: [{ kind: 'newer' }] }
  const isFirst = head.output.version === 1
  const read = v.safeParse(backupSchema(), isFirst ? asVersion2(raw) : raw)
  if (read.success) return isFirst ? read.output.pages.map(withLastingIds) : read.output.pages
  const places = new Set(read.issues.map(placeOf))
  return { problems: [...places].slice(0, MOST_PROBLEMS).map((place) => ({ kind: 'field', place })) }
}

/** What version 1 wrote, as version 2 would have; what is wrong with it stays wrong. */
function asVersion2(raw: unknown): unknown {
  const { pages, ...file } = raw as { readonly pages?: unknown }
  return { ...file, version: VERSION, pages: Array.isArray(pages) ? pages.map(fromVersion1) : pages }
}

/** `['pages', 3, 'words']` ⇒ `pages[3].words`. */
const placeOf = ({ path }: { readonly path?: readonly { readonly key?: unknown }[] | undefined }): string =>
  (path ?? []).reduce(
    (place, { key }) =>
      typeof key === 'number' ? `${place}[${key}]` : place === '' ? String(key) : `${place}.${String(key)}`,
    ''
  )
