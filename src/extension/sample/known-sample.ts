/** The known article that the introduction shows a copy of, and the one word that is changed in that copy. */
import type { Dossier } from '../../core/dossier'
import { structureText } from '../../core/library/structured-text'
import type { SampleText } from '../../ui/sample/sample'

export const KNOWN_SAMPLE = { dossier: 'putin-macron-call-2025', was: 'المشروع', now: 'المزعوم' } as const

export function copyOf(dossier: Dossier, note: string): SampleText {
  return {
    language: dossier.language,
    title: dossier.event.title[dossier.language],
    note,
    lines: structureText(dossier).flatMap(({ role, pieces }) => {
      const text = pieces.map((piece) => piece.text).join('')
      if (role === 'related' || text.trim() === '') return []
      return [{ role, text: text.replace(KNOWN_SAMPLE.was, KNOWN_SAMPLE.now) }]
    })
  }
}
