/**
 * Write all that is kept, and whom the user watches for, into one file, and read such a file: docs/backup-format.md.
 *
 * A file that is restored is hostile input. It is read as a whole or not at all: every problem is listed with its place, and a
 * file with one changes nothing.
 */
import * as v from 'valibot'
import { type KeptPage, keptPageSchema } from './kept-page'
import { type FieldProblem, fieldProblems } from './place-of'
import { completed, upgraded, VERSION } from './versions'
import { type WatchedSubject, watchListSchema } from './watched'

const FORMAT = 'mawqif-backup'
/** The first version that has whom the user watches for. */
const WATCHING = 6
/** UTF-16 units of a file that is read: some 20,000 pages. */
export const LARGEST_BACKUP = 200_000_000

export const backupSchema = () =>
  v.object({
    format: v.literal(FORMAT),
    version: v.literal(VERSION),
    made: v.string(),
    pages: v.array(keptPageSchema()),
    watched: watchListSchema()
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
  | FieldProblem

/** What a backup holds. */
export interface BackedUp {
  readonly pages: readonly KeptPage[]
  readonly watched: readonly WatchedSubject[]
}

/** `made`: when, in ISO 8601. The same pages give the same file, whatever their order. */
export function writeBackup({ pages, watched }: BackedUp, made: string): string {
  const ordered = [...pages].sort((one, other) => (one.address < other.address ? -1 : 1))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made, pages: ordered, watched }, null, 1)}\n`
}

/** What a file holds, or all that is wrong with it. Never throws. */
export function readBackup(file: string): BackedUp | { readonly problems: readonly BackupProblem[] } {
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
  const { version } = head.output
  const read = v.safeParse(backupSchema(), asWritten(raw, version))
  if (!read.success) return { problems: fieldProblems(read.issues) }
  const { pages, watched } = read.output
  return { pages: pages.map((page) => completed(page, version)), watched }
}

/** What an earlier version wrote, as this one would have; what is wrong with it stays wrong. */
function asWritten(raw: unknown, version: number): unknown {
  const { pages, ...file } = raw as { readonly pages?: unknown }
  const all = Array.isArray(pages) ? pages.map((page: unknown) => upgraded(page, version)) : pages
  return { ...file, ...(version < WATCHING && { watched: [] }), version: VERSION, pages: all }
}
