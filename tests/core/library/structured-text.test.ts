import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../../build/load-dossiers'
import { structureText } from '../../../src/core/library/structured-text'

const dossiers = [...loadDossiers('src/dossiers'), ...loadDossiers('tests/edits/dossiers')]

describe.each(dossiers.map((dossier) => [dossier.id, dossier] as const))('the structured text of %s', (_, dossier) => {
  const lines = structureText(dossier)

  it('is the text, whole', () => {
    expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')).toBe(dossier.text)
  })

  it.each(dossier.statements.map((statement) => [statement.id, statement] as const))(
    'has the evidence and the cues of %s, and nothing else of it',
    (id, statement) => {
      const pieces = lines.flatMap((line) => line.pieces)
      const marked = (kind: 'evidence' | 'cue'): string =>
        pieces
          .filter((piece) => piece[kind].includes(id))
          .map(({ text }) => text)
          .join('')
      expect(marked('evidence')).toBe(statement.evidence.map(({ quote }) => quote.exact).join(''))
      expect(marked('cue')).toBe(statement.cues.map(({ quote }) => quote.exact).join(''))
    }
  )

  it('has every statement and every note once', () => {
    expect(lines.flatMap(({ statements }) => statements).toSorted()).toEqual(
      dossier.statements.map(({ id }) => id).toSorted()
    )
    expect(lines.flatMap(({ context }) => context).toSorted()).toEqual(dossier.context.map(({ id }) => id).toSorted())
  })

  it('takes no evidence from headings and related boxes', () => {
    const outside = lines.filter(({ role }) => role !== 'text')
    expect(outside).toHaveLength(dossier.excluded.length)
    expect(
      outside.flatMap(({ pieces }) => pieces).filter(({ evidence, cue }) => evidence.length + cue.length > 0)
    ).toEqual([])
  })
})
