import { describe, expect, it } from 'vitest'
import { byTime, editedStatements, heldStatements, lastEdited } from '../../../src/core/records/apply-edits'
import type { Edit } from '../../../src/core/records/edit'
import { mergeEdits, mergePages, mergeRestored } from '../../../src/core/records/merge-pages'
import { additionOf, selectedStatement } from '../../../src/core/records/added-statement'
import { storedPage } from '../../../src/core/records/stored-page'
import { ADDED, anyEdits, anyPages, edit, IMPRINT, PAGE, STATEMENT } from './kept-fixture'
import { fc } from '../../properties'

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

  it('is not held once it is rejected, and again where that is taken back', () => {
    const held = (undone: boolean) => heldStatements({ ...PAGE, edits: [edit('a', { kind: 'reject' }, { undone })] })
    expect(held(false)).toEqual([])
    expect(held(true).map(({ id }) => id)).toEqual(['s1'])
  })

  it('has the names that its page has for it, and no others', () => {
    const names = { macron: 'E. Macron', merz: 'F. Merz' }
    expect(shown([], { ...PAGE, names })?.names).toEqual({ macron: 'E. Macron' })
  })

  it('tells when something was last said of it, and nothing where that is never', () => {
    const later = edit('b', { kind: 'note', note: 'Later.' }, { at: '2026-11-09T00:00:00.000Z' })
    const [edited] = editedStatements({ ...PAGE, edits: [later, edit('a', { kind: 'note', note: 'Ask.' })] })
    expect(edited && lastEdited(edited)).toBe(later.at)
    const [never] = editedStatements(PAGE)
    expect(never && lastEdited(never)).toBe('')
  })

  it('knows no edit of another', () => {
    expect(shown([edit('a', { kind: 'reject' }, { statement: 's2' })])).toEqual(shown([]))
  })
})

describe('a statement that the user adds', () => {
  const added = edit('a', ADDED, { statement: 'mine-1' })
  const of = (edits: readonly Edit[]) => editedStatements({ ...PAGE, edits: [...edits] })

  it('stands behind those that were found, as it was added, and is the user’s', () => {
    expect(of([added])).toEqual([
      ...of([]),
      {
        id: 'mine-1',
        speakers: ['own-1'],
        topic: 'ukraine',
        kind: 'indirect',
        act: null,
        verdict: 'added',
        words: ADDED.words,
        cues: [],
        content: [ADDED.extent],
        sources: [],
        origin: 'mine',
        isRejected: false,
        note: '',
        tags: [],
        names: { 'own-1': 'Ann Lee' },
        edits: [added]
      }
    ])
    expect(of([added]).at(-1)?.origin).toBe(
      editedStatements({ ...PAGE, article: 'talks', edits: [added] }).at(-1)?.origin
    )
  })

  it('goes where that is taken back, and is edited as any other', () => {
    expect(of([{ ...added, undone: true }])).toEqual(of([]))
    const speaker = edit('bb', { kind: 'speaker', id: 'putin', name: null }, { statement: 'mine-1' })
    expect(of([added, speaker]).at(-1)).toMatchObject({ speakers: ['putin'], origin: 'mine' })
    expect(of([added, { ...speaker, undone: true }]).at(-1)?.speakers).toEqual(['own-1'])
    expect(of([{ ...added, undone: true }, speaker])).toEqual(of([]))
  })

  it('is all of its words where what is said lies outside them, or is empty', () => {
    for (const extent of [
      { start: 0, end: 44 },
      { start: 5, end: 5 }
    ])
      expect(of([{ ...added, change: { ...ADDED, extent } }]).at(-1)?.content).toEqual([{ start: 0, end: 43 }])
  })

  it('takes the place of none that was found, and is there once', () => {
    expect(of([edit('a', ADDED)]).map(({ words }) => words)).toEqual([STATEMENT.words])
    expect(of([added, edit('bb', ADDED, { statement: 'mine-1' })])).toHaveLength(2)
  })

  it('is looked up as what its speaker said, and by its words, until it is taken back', () => {
    const page = { ...PAGE, statements: [], edits: [added] }
    expect(storedPage(page).said).toEqual([`own-1 ukraine ${PAGE.seen}`])
    expect(storedPage(page).prints).not.toEqual([])
    expect(storedPage({ ...page, edits: [{ ...added, undone: true }] })).toMatchObject({ said: [], prints: [] })
  })

  it('is made of what was selected and what is said of that, once somebody said it on something', () => {
    const selected = { page: PAGE, words: ADDED.words, extent: { start: 0, end: 43 }, report: 'direct' as const }
    expect(selectedStatement(selected)).toMatchObject({
      speakers: [],
      topic: '',
      kind: 'direct',
      words: ADDED.words,
      origin: 'mine',
      isRejected: false,
      note: '',
      tags: [],
      edits: []
    })
    const speaker = { kind: 'speaker', ...ADDED.speaker } as const
    const topic = { kind: 'topic', ...ADDED.topic } as const
    const note = { kind: 'note', note: 'Ask.' } as const
    for (const changes of [[], [speaker], [topic, note]]) expect(additionOf(selected, changes)).toBeNull()
    expect(additionOf(selected, [speaker, topic])).toEqual([
      { ...ADDED, extent: selected.extent, report: selected.report }
    ])
    const rest = [{ kind: 'report', report: 'indirect' } as const, { kind: 'extent', extent: ADDED.extent } as const]
    const tags = { kind: 'tags' as const, tags: ['ferries'] }
    expect(additionOf(selected, [speaker, topic, ...rest, note, tags])).toEqual([ADDED, note, tags])
  })
})

describe('edits', () => {
  it('come by their moments, and those of one moment by their ids', () => {
    const at = (id: string, moment: string): Edit => edit(id, { kind: 'reject' }, { at: moment })
    const [first, b, a, last] = [at('z', '1'), at('b', '2'), at('a', '2'), at('y', '3')]
    expect([last, b, first, a].toSorted(byTime)).toEqual([first, a, b, last])
    expect(byTime(a, a)).toBe(0)
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

  it('what was found stays where nothing was found later', () => {
    const added = edit('a', ADDED, { statement: 'mine-1' })
    const bare = { ...later, statements: [], article: null, edits: [added] }
    expect(mergePages({ ...PAGE, article: 'talks' }, bare)).toEqual({ ...PAGE, article: 'talks', edits: [added] })
    expect(mergePages({ ...PAGE, statements: [] }, bare)).toEqual(bare)
  })

  it('the later one tells who published the page, and the earlier one what that leaves out', () => {
    const again = { ...later, imprint: { ...IMPRINT, authors: [], published: '2026-11-01' } }
    expect(mergePages({ ...PAGE, imprint: IMPRINT }, again).imprint).toEqual({ ...IMPRINT, published: '2026-11-01' })
    expect(mergePages({ ...PAGE, imprint: IMPRINT }, { ...later, statements: [] }).imprint).toEqual(IMPRINT)
    expect(mergePages(PAGE, { ...later, imprint: IMPRINT }).imprint).toEqual(IMPRINT)
  })

  it('the article’s text is that of the later one, or else of the earlier', () => {
    const [before, after] = [
      { ...PAGE, text: 'As it was.' },
      { ...later, text: 'As it is.' }
    ]
    expect(mergePages(before, after).text).toBe('As it is.')
    expect(mergePages(before, later).text).toBe('As it was.')
    expect(mergePages(before, { ...after, statements: [] }).text).toBe('As it is.')
    expect(mergePages(before, { ...later, statements: [] }).text).toBe('As it was.')
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
