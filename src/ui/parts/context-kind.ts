import type { ContextNote } from '../../core/dossier'
import type { Strings } from '../strings/strings'

/** Say what a note is that stands in no leader's name, and whose analysis it is. */
export function contextKind({ kind, by }: ContextNote, { language, sidebar }: Strings): string {
  if (kind === 'background') return sidebar.background
  return by === null ? sidebar.analysis : sidebar.analysisBy(by[language])
}
