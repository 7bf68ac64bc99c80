import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../../build/load-dossiers'
import type { Dossier, Passage } from '../../../src/core/dossier'
import { structureText, type TextPiece } from '../../../src/core/library/structured-text'
import { DOSSIER } from '../../ui/dossier-fixture'

const TEXT = 'One two three.\nA heading\nFour “five six” seven.\nRead also'
const at = (exact: string): Passage => {
  const start = TEXT.indexOf(exact)
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end: start + exact.length }
  }
}
const statement = (id: string, frame: string, change: Partial<Dossier['statements'][number]>) => ({
  ...(DOSSIER.statements[0] as Dossier['statements'][number]),
  id,
  frame: at(frame),
  cues: [],
  content: [],
  evidence: [],
  ...change
})
const dossier: Dossier = {
  ...DOSSIER,
  text: TEXT,
  statements: [
    statement('late', 'seven', { evidence: [at('seven')] }),
    statement('early', 'Four “five six”', {
      cues: [at('Four')],
      content: [
        { ...at('five'), quoted: true },
        { ...at('seven'), quoted: false }
      ],
      evidence: [at('five six'), at('six”'), at('five')]
    }),
    statement('first', 'One two three.', { cues: [at('One')], evidence: [at('two three')] })
  ],
  context: [
    {
      id: 'note',
      kind: 'background',
      by: null,
      summary: DOSSIER.event.title,
      passage: at('three.\nA heading\nFour')
    }
  ],
  excluded: [
    { kind: 'heading', passage: at('A heading'), reason: '' },
    { kind: 'related', passage: at('Read also'), reason: '' }
  ]
}

const NOTHING = { evidence: [], cue: [], quoted: false, context: [] }
const piece = (text: string, change: Partial<TextPiece> = {}): TextPiece => ({ text, ...NOTHING, ...change })

describe('the structured text', () => {
  it('says of each piece of each line what it is, and to whom', () => {
    expect(structureText(dossier)).toEqual([
      {
        role: 'text',
        statements: ['first'],
        context: ['note'],
        pieces: [
          piece('One', { cue: ['first'] }),
          piece(' '),
          piece('two ', { evidence: ['first'] }),
          piece('three', { evidence: ['first'], context: ['note'] }),
          piece('.', { context: ['note'] })
        ]
      },
      { role: 'heading', statements: [], context: [], pieces: [piece('A heading', { context: ['note'] })] },
      {
        role: 'text',
        statements: ['early', 'late'],
        context: [],
        pieces: [
          piece('Four', { cue: ['early'], context: ['note'] }),
          piece(' “'),
          piece('five', { evidence: ['early'], quoted: true }),
          piece(' ', { evidence: ['early'] }),
          piece('six', { evidence: ['early'] }),
          piece('”', { evidence: ['early'] }),
          piece(' '),
          piece('seven', { evidence: ['late'] }),
          piece('.')
        ]
      },
      { role: 'related', statements: [], context: [], pieces: [piece('Read also')] }
    ])
  })
})

describe.each(['src/dossiers', 'tests/edits/dossiers'])('the structured text of those in %s', (root) => {
  it('is the text, whole, with each statement’s evidence and cues, and every statement and note once', () => {
    for (const each of loadDossiers(root)) {
      const lines = structureText(each)
      const pieces = lines.flatMap((line) => line.pieces)
      expect(lines.map((line) => line.pieces.map(({ text }) => text).join('')).join('\n')).toBe(each.text)
      for (const { id, evidence, cues } of each.statements) {
        const marked = (kind: 'evidence' | 'cue'): string =>
          pieces.flatMap((part) => (part[kind].includes(id) ? [part.text] : [])).join('')
        expect(marked('evidence')).toBe(evidence.map(({ quote }) => quote.exact).join(''))
        expect(marked('cue')).toBe(cues.map(({ quote }) => quote.exact).join(''))
      }
      const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id).toSorted()
      expect(lines.flatMap(({ statements }) => statements).toSorted()).toEqual(idsOf(each.statements))
      expect(lines.flatMap(({ context }) => context).toSorted()).toEqual(idsOf(each.context))
    }
  })

  it('takes no evidence from headings and related boxes', () => {
    for (const each of loadDossiers(root)) {
      const outside = structureText(each).filter(({ role }) => role !== 'text')
      expect(outside).toHaveLength(each.excluded.length)
      const marked = outside
        .flatMap(({ pieces }) => pieces)
        .filter(({ evidence, cue }) => evidence.length + cue.length > 0)
      expect(marked).toEqual([])
    }
  })
})
