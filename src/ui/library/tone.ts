import type { Dossier } from '../../core/dossier'
import { speakerStyle } from '../parts/speaker-mark'

/** Give the class that colours what belongs to these statements: their one speaker's, or that of several together. */
export function toneOf(dossier: Dossier, statements: readonly string[]): string {
  const speakers = new Set(
    dossier.statements.filter(({ id }) => statements.includes(id)).flatMap(({ speakers }) => speakers)
  )
  const [first] = speakers
  if (speakers.size !== 1) return 'joint'
  return `speaker-${speakerStyle(dossier.speakers.findIndex(({ id }) => id === first)).letter}`
}
