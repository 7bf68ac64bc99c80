import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editedStatements } from '../../../src/core/records/apply-edits'
import type { Edit } from '../../../src/core/records/edit'
import { mergeEdits, mergePages, mergeRestored } from '../../../src/core/records/merge-pages'
import { anyEdits, anyPages, edit, PAGE, STATEMENT } from './kept-fixture'

const shown = (edits: readonly Edit[], page = PAGE) => editedStatements({ ...page, edits: [...edits] })[0]

describe('a kept statement', () => {
  it('is as it was found where nobody edited it', () => {
    expect(shown([])).toEqual({
      ...STATEMENT,
      origin: 'page',
      isRejected: false,
      note: '',
      tags: [],
      names: {},
      edits: []
    })
    expect(shown([], { ...PAGE, article: 'talks' })?.origin).toBe('dossier')
  })

  it.each([
    ['another speaker', { kind: 'speaker', id: 'putin', name: null }, { speakers: ['putin'], names: {} }],
    [
      'a speaker of one’s own',
      { kind: 'speaker', id: 'own-1', name: 'Ann Lee' },
      { speakers: ['own-1'], names: { 'own-1': 'Ann Lee' } }
    ],
    ['another topic', { kind: 'topic', id: 'own-2', name: 'Grain' }, { topic: 'own-2', names: { 'own-2': 'Grain' } }],
    ['another kind', { kind: 'report', report: 'indirect' }, { kind: 'indirect' }],
    ['another extent', { kind: 'extent', extent: { start: 0, end: 6 } }, { content: [{ start: 0, end: 6 }] }],
    ['a note', { kind: 'note', note: 'Ask.' }, { note: 'Ask.', origin: 'page' }],
    ['tags', { kind: 'tags', tags: ['truce'] }, { tags: ['truce'], origin: 'page' }],
    ['a rejection', { kind: 'reject' }, { isRejected: true }]
  ] as const)('takes from its user %s', (_, change, said) => {
    const made = edit('a', change as Edit['change'])
    expect(shown([made])).toEqual({ ...shown([]), origin: 'mine', ...said, edits: [made] })
    expect(shown([{ ...made, undone: true }])).toEqual(shown([]))
  })

  it('keeps its extent where an edit’s lies outside its words, or is empty', () => {
    for (const extent of [
      { start: 0, end: 43 },
      { start: 5, end: 5 }
    ])
      expect(shown([edit('a', { kind: 'extent', extent })])?.content).toEqual(STATEMENT.content)
  })

  it('is as the later of two edits has it, whatever their order, and as the earlier where that is taken back', () => {
    const early = edit('a', { kind: 'note', note: 'early' })
    const late = edit('bb', { kind: 'note', note: 'late' })
    expect(shown([late, early])?.note).toBe('late')
    expect(shown([early, { ...late, undone: true }])?.note).toBe('early')
  })

  it('knows no edit of another', () => {
    expect(shown([edit('a', { kind: 'reject' }, { statement: 's2' })])).toEqual(shown([]))
  })
})

describe('two histories', () => {
  it('are merged in any order, and any number of times, without doubles', () => {
    fc.assert(
      fc.property(anyEdits, anyEdits, anyEdits, (one, other, third) => {
        const both = mergeEdits(one, other)
        expect(mergeEdits(other, one)).toEqual(both)
        expect(mergeEdits(both, one)).toEqual(both)
        expect(mergeEdits(mergeEdits(one, other), third)).toEqual(mergeEdits(one, mergeEdits(other, third)))
        expect(new Set(both.map(({ id }) => id)).size).toBe(both.length)
        expect(new Set([...one, ...other].map(({ id }) => id)).size).toBe(both.length)
      })
    )
  })

  it('have taken back what either has', () => {
    const made = edit('a', { kind: 'reject' })
    expect(mergeEdits([made], [{ ...made, undone: true }])).toEqual([{ ...made, undone: true }])
  })
})

describe('of two records of one address', () => {
  const later = { ...PAGE, seen: '2026-11-03T00:00:00.000Z', title: 'Later' }
  const mine = edit('a', { kind: 'note', note: 'Mine.' })
  const other = { ...STATEMENT, id: 's2' }

  it.each([
    ['the restored one, where none is kept', null, PAGE, PAGE],
    ['the restored one, where it was seen later', PAGE, later, later],
    ['the kept one, where it was', later, PAGE, later]
  ])('stays %s', (_, kept, restored, stays) => {
    expect(mergeRestored(kept, restored)).toEqual(stays)
  })

  it('the later one has the edits of both', () => {
    const edited = { ...PAGE, edits: [mine] }
    expect(mergePages(edited, later)).toEqual({ ...later, edits: [mine] })
    expect(mergeRestored(later, edited)).toEqual({ ...later, edits: [mine] })
  })

  it('a statement that the user edited stays, and takes the place of what is found instead of it', () => {
    const edited = { ...PAGE, edits: [mine] }
    expect(mergePages(edited, { ...later, statements: [other] }).statements).toEqual([STATEMENT])
    expect(mergePages(PAGE, { ...later, statements: [other] }).statements).toEqual([other])
    const undone = { ...PAGE, edits: [{ ...mine, undone: true }] }
    expect(mergePages(undone, { ...later, statements: [other] }).statements).toEqual([other])
  })

  it.each([
    ['that has other words', { ...other, words: `${STATEMENT.words} Twice.` }],
    ['that says another part of the words', { ...other, content: [{ start: 0, end: 18 }] }]
  ])('a statement stays %s than the edited one', (_, found) => {
    const merged = mergePages({ ...PAGE, edits: [mine] }, { ...later, statements: [found] })
    expect(merged.statements).toEqual([found, STATEMENT])
  })

  it('a statement stays that stood beside the edited one', () => {
    const merged = mergePages(
      { ...PAGE, statements: [STATEMENT, other], edits: [mine] },
      { ...later, statements: [other] }
    )
    expect(merged.statements).toEqual([other, STATEMENT])
  })

  it('merging twice is the same as once', () => {
    fc.assert(
      fc.property(anyPages, anyPages, ([one], [other]) => {
        if (one === undefined || other === undefined) return
        const merged = mergeRestored(one, other)
        expect(mergeRestored(merged, other)).toEqual(merged)
        expect(mergeRestored(merged, merged)).toEqual(merged)
      })
    )
  })
})
