import { describe, expect, it } from 'vitest'
import { withOwnInDossier } from '../../../src/core/compare/own-dossier'
import type { Comparison } from '../../../src/core/dossier'
import type { Correction, Edit } from '../../../src/core/records/edit'
import type { KeptPage } from '../../../src/core/records/kept-page'
import { everywhere } from '../../../src/core/text/language'
import { DOSSIER } from '../../ui/dossier-fixture'
import { edit, PAGE, STATEMENT } from '../records/kept-fixture'

const [, LINE = ''] = DOSSIER.text.split('\n')
const SAID = 'السلام لا بدّ أن يطول'
const ADD: Correction = {
  kind: 'add',
  words: LINE,
  extent: { start: LINE.indexOf(SAID), end: LINE.indexOf(SAID) + SAID.length },
  report: 'indirect',
  speaker: { id: 'own-1', name: 'Ann Lee' },
  topic: { id: 'climate', name: null }
}
const SUBJECTS = {
  leaders: [],
  topics: [
    {
      id: 'climate',
      name: { ar: 'المناخ', en: 'Climate', fr: 'Climat', ru: 'Климат' },
      shortName: { ar: '', en: '', fr: '', ru: '' }
    }
  ]
}
const kept = (edits: readonly Edit[], statement = 'p2', words = SAID): KeptPage => ({
  ...PAGE,
  language: 'ar',
  article: DOSSIER.id,
  statements: [{ ...STATEMENT, id: statement, verdict: 'verbatim', words, content: [{ start: 0, end: words.length }] }],
  edits: [...edits]
})
const own = (...pages: readonly KeptPage[]) => withOwnInDossier(DOSSIER, pages, SUBJECTS)

describe('what the user said of a known article', () => {
  it('adds a statement to its dossier where its words stand in it, with its speaker and its topic', () => {
    const dossier = own(kept([edit('a', ADD, { statement: 'mine-1' })]))
    const start = DOSSIER.text.indexOf(LINE)
    expect(dossier.statements.at(-1)).toMatchObject({
      id: 'mine-1',
      speakers: ['own-1'],
      topic: 'climate',
      kind: 'indirect',
      mine: 'added',
      evidence: [{ quote: { exact: SAID } }],
      frame: { quote: { exact: LINE }, position: { start, end: start + LINE.length } },
      content: [
        { quote: { exact: SAID, prefix: expect.stringMatching(/وإن $/u), suffix: expect.stringMatching(/^\./u) } }
      ]
    })
    expect(dossier.speakers.at(-1)).toMatchObject({ id: 'own-1', shortName: { ru: 'Ann Lee' } })
    expect(dossier.topics.at(-1)).toMatchObject({ id: 'climate', name: { fr: 'Climat' } })
    expect(dossier.positions.at(-1)).toMatchObject({ statements: ['mine-1'], summary: { en: SAID }, mine: 'added' })
    expect(dossier.positions.slice(0, -1)).toEqual(DOSSIER.positions)
    expect(dossier.comparisons).toEqual(DOSSIER.comparisons)
  })

  it.each([
    ['it was taken back', { undone: true }, ADD],
    ['the article has other words', {}, { ...ADD, words: LINE.replace('الغرب', 'الشرق') }],
    ['the article has none of them', {}, { ...ADD, words: 'لم يقل أحد شيئًا من هذا قط في ذلك اليوم' }]
  ] as const)('adds nothing where %s', (_, more, add) => {
    const { statements, positions } = own(kept([edit('a', add, { statement: 'mine-1', ...more })]))
    expect(statements).toEqual(DOSSIER.statements)
    expect(positions).toEqual(DOSSIER.positions)
  })

  it('corrects a statement, which backs no longer what the dossier says', () => {
    const dossier = own(
      kept([
        edit('a', { kind: 'speaker', id: 'macron', name: null }, { statement: 'p2' }),
        edit('bb', { kind: 'extent', extent: { start: 0, end: 6 } }, { statement: 'p2' })
      ])
    )
    expect(dossier.statements.find(({ id }) => id === 'p2')).toMatchObject({
      speakers: ['macron'],
      mine: 'corrected',
      content: [{ quote: { exact: SAID.slice(0, 6) } }]
    })
    expect(dossier.positions.find(({ id }) => id === 'putin-ukraine')?.statements).toEqual(['p1'])
    expect(dossier.positions.filter(({ statements }) => statements.includes('p2'))).toMatchObject([
      { speakers: ['macron'], mine: 'corrected' }
    ])
    expect(dossier.speakers).toEqual(DOSSIER.speakers)
  })

  it('ends the comparisons that rest on what was corrected, and no other', () => {
    const comparison = (id: string, ...statements: readonly string[]): Comparison => ({
      id,
      topic: 'ukraine',
      title: everywhere(id),
      sides: [
        { speaker: 'putin', text: everywhere('A'), statements },
        { speaker: 'macron', text: everywhere('B'), statements: [] }
      ]
    })
    const comparisons = [comparison('on-both', 'p1', 'p2'), comparison('on-the-first', 'p1')]
    const corrections = [edit('a', { kind: 'topic', id: 'iran', name: null }, { statement: 'p2' })]
    const dossier = withOwnInDossier({ ...DOSSIER, comparisons }, [kept(corrections)], SUBJECTS)
    expect(dossier.comparisons.map(({ id }) => id)).toEqual(['on-the-first'])
  })

  it('takes out what was rejected, with the position that rests on nothing else', () => {
    const dossier = own(kept([edit('a', { kind: 'reject' }, { statement: 'j1' })], 'j1'))
    expect(dossier.statements.map(({ id }) => id)).not.toContain('j1')
    expect(dossier.positions.some(({ topic }) => topic === 'follow-up')).toBe(false)
  })

  it('is what was said last, of two pages, and nothing where that is only a note', () => {
    const [early, late] = ['iran', 'follow-up'].map((id, i) =>
      kept([edit('a', { kind: 'topic', id, name: null }, { statement: 'p2', at: `2026-11-0${i + 2}T00:00:00.000Z` })])
    ) as [KeptPage, KeptPage]
    for (const pages of [
      [early, late],
      [late, early]
    ])
      expect(own(...pages).statements.find(({ id }) => id === 'p2')?.topic).toBe('follow-up')
    expect(own(kept([edit('a', { kind: 'note', note: 'See page 3.' }, { statement: 'p2' })]))).toBe(DOSSIER)
  })

  it.each([
    ['quoted', 'direct', true],
    ['in other words', 'indirect', false]
  ] as const)('has what was added as the user has it: %s', (_, report, quoted) => {
    const statement = own(kept([edit('a', { ...ADD, report }, { statement: 'mine-1' })])).statements.at(-1)
    const start = DOSSIER.text.indexOf(SAID)
    const passage = {
      quote: {
        type: 'TextQuoteSelector',
        exact: SAID,
        prefix: DOSSIER.text.slice(Math.max(0, start - 32), start),
        suffix: DOSSIER.text.slice(start + SAID.length, start + SAID.length + 32)
      },
      position: { type: 'TextPositionSelector', start, end: start + SAID.length },
      quoted
    }
    const [sources, cues] = [[], []]
    expect(statement).toMatchObject({ kind: report, sources, cues, content: [passage], evidence: [passage] })
  })

  it('adds nothing that was rejected since, or that stands within a longer sentence', () => {
    const rejected = [edit('a', ADD, { statement: 'mine-1' }), edit('bb', { kind: 'reject' }, { statement: 'mine-1' })]
    expect(own(kept(rejected)).statements).toEqual(DOSSIER.statements)
    const within = { ...ADD, words: SAID, extent: { start: 0, end: SAID.length } }
    expect(own(kept([edit('a', within, { statement: 'mine-1' })])).statements).toEqual(DOSSIER.statements)
  })

  it('corrects who said it alone, and leaves its words', () => {
    const before = DOSSIER.statements.find(({ id }) => id === 'p2')
    const corrections = [edit('a', { kind: 'speaker', id: 'macron', name: null }, { statement: 'p2' })]
    expect(own(kept(corrections)).statements.find(({ id }) => id === 'p2')?.content).toEqual(before?.content)
    const extent = [edit('a', { kind: 'extent', extent: { start: 0, end: 6 } }, { statement: 'p2' })]
    const elsewhere = kept(extent, 'p2', SAID.replace('السلام', 'الصلح'))
    expect(own(elsewhere).statements.find(({ id }) => id === 'p2')?.content).toEqual(before?.content)
  })

  it.each([
    ['direct', true],
    ['indirect', false]
  ] as const)('corrects how it is reported with what is said: %s', (report, quoted) => {
    const corrections = [
      edit('a', { kind: 'report', report }, { statement: 'p2' }),
      edit('bb', { kind: 'extent', extent: { start: 0, end: 6 } }, { statement: 'p2' })
    ]
    const statement = own(kept(corrections)).statements.find(({ id }) => id === 'p2')
    expect(statement).toMatchObject({ kind: report, content: [{ quoted }] })
  })

  it('names each whom the user says by the name that they gave, or that is known', () => {
    const macron = { id: 'other', name: everywhere('Other'), shortName: everywhere('Other') }
    const merz = { id: 'merz', name: everywhere('Friedrich Merz'), shortName: everywhere('Merz') }
    const page = kept([
      edit('a', { ...ADD, speaker: { id: 'merz', name: null } }, { statement: 'mine-1' }),
      edit('bb', { kind: 'speaker', id: 'own-2', name: 'Bo Li' }, { statement: 'p2' })
    ])
    const { speakers } = withOwnInDossier(DOSSIER, [page], { ...SUBJECTS, leaders: [macron, merz] })
    const known = DOSSIER.speakers.length
    expect(speakers.slice(known).map(({ id, shortName }) => [id, shortName.en])).toEqual([
      ['own-2', 'Bo Li'],
      ['merz', 'Merz']
    ])
  })
})
