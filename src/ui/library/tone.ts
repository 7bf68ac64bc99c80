import type { Dossier } from '../../core/dossier'
import { toneClass } from '../parts/speaker-mark'

/** Give the class that colours what belongs to these statements: their speaker's, or the one for several speakers. */
export function toneOf(dossier: Dossier, statements: readonly string[]): string {
  const speakers = new Set(
    dossier.statements.filter(({ id }) => statements.includes(id)).flatMap(({ speakers }) => speakers)
  )
  return toneClass([...speakers], dossier.speakers)
}
