import type { ContextNote } from '../../core/dossier'
import type { Strings } from '../strings/strings'

/** Name the kind of a context note, and whose analysis it is: 'Analysis: the newspaper'. */
export function contextKind({ kind, by }: ContextNote, { language, sidebar }: Strings): string {
  if (kind === 'background') return sidebar.background
  return by === null ? sidebar.analysis : sidebar.analysisBy(by[language])
}
