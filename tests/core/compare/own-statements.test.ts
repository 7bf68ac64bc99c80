import { describe, expect, it } from 'vitest'
import { withOwnStatements } from '../../../src/core/compare/own-statements'
import type { ArticleReading, ShownStatement } from '../../../src/core/find/page-reading'
import { articleSketch } from '../../../src/core/recognise/article-sketch'
import { keepFound } from '../../../src/core/records/keep-found'
import type { Correction, Edit } from '../../../src/core/records/edit'
import { subjectNamed } from '../../../src/core/records/own-subject'
import type { KeptPage } from '../../../src/core/records/kept-page'
import { FOUND } from '../records/found-fixture'
import { edit, PAGE } from '../records/kept-fixture'

const SAID = '“The ferries to Osinovo will sail at dawn on Friday,” Ann Lee, the envoy, told the council of the port.'
const CLAIM = 'The ferries to Osinovo will sail at dawn on Friday'
const FOUND_WORDS = 'Macron called for a truce of ten days on the river near Zarechny.'
const REST = [
  'The council met behind closed doors for the third night in a row, while barges waited in the outer harbour.',
  'Fishermen had blocked the locks with their boats since Monday, and the market by the bridge stayed empty.',
  'Insurers want guarantees before they cover any hull again, and the pilots ask for twice their pay at night.',
  'Nobody from the ministry came to the quay, where families stood with flasks of tea until the fog had lifted.'
]
const TEXT = [REST[0], SAID, REST[1], FOUND_WORDS, REST[2], REST[3]].join('\n')

const spanIn = (words: string, part: string) => ({
  start: words.indexOf(part),
  end: words.indexOf(part) + part.length
})
const add = (words: string, said: string): Correction => ({
  kind: 'add',
  words,
  extent: spanIn(words, said),
  report: 'direct',
  speaker: { id: 'own-1', name: 'Ann Lee' },
  topic: { id: 'own-2', name: 'Ferries' }
})
const ADDED = edit('a', add(SAID, CLAIM), { statement: 'mine-1' })
const kept = (edits: readonly Edit[], more: Partial<KeptPage> = {}): KeptPage => ({
  ...PAGE,
  sketch: [...articleSketch(TEXT)],
  statements: [],
  edits: [...edits],
  ...more
})

const found = (text: string, words = FOUND_WORDS): ShownStatement => ({
  ...FOUND,
  words,
  content: [spanIn(words, 'a truce of ten days')],
  evidence: spanIn(text, words)
})
const read = (text: string, statements: readonly ShownStatement[] = []): ArticleReading => ({
  language: 'en',
  sketch: articleSketch(text),
  leaders: statements.map(({ speaker }) => speaker),
  topics: statements.map(({ topic }) => topic),
  statements
})
const COPY = 'https://copy.example/'
const NAMES = new Map([['lee', 'own-1']])
const own = (text: string, pages: readonly KeptPage[], statements: readonly ShownStatement[] = [], address = COPY) =>
  withOwnStatements({ address, text, reading: read(text, statements) }, pages, NAMES)

describe('what the user added', () => {
  it('is on every copy as the user said it, where its words stand, with the names that the user gave', () => {
    const first = own(TEXT, [kept([ADDED])])
    expect(first).toMatchObject({
      leaders: ['own-1'],
      topics: ['own-2'],
      own: { leaders: [{ id: 'own-1', name: { ru: 'Ann Lee' } }], topics: [{ id: 'own-2', name: { ar: 'Ferries' } }] }
    })
    expect(first.statements).toEqual([
      {
        id: 'own-1',
        speaker: 'own-1',
        topic: 'own-2',
        kind: 'direct',
        tier: 1,
        act: 'says',
        isTopicNamed: true,
        outerSource: null,
        why: { rule: 'label', by: [], source: 'named', topic: null },
        cue: { start: 0, end: 0 },
        source: { start: 0, end: 0 },
        words: SAID,
        evidence: spanIn(TEXT, SAID),
        content: [spanIn(SAID, CLAIM)],
        mine: { how: 'added', verdict: 'verbatim', diff: [], changes: [], address: PAGE.address, statement: 'mine-1' }
      }
    ])
  })

  it.each([
    ['in another typography', SAID.replaceAll(/[“”]/g, '"'), 'typographic', []],
    ['with a credit behind it', `${SAID} (AFP)`, 'verbatim', []],
    ['with the mark of a note', SAID.replace(',”', '[3],”'), 'typographic', []],
    ['on another day', SAID.replace('Friday', 'Sunday'), 'altered', []],
    [
      'with more within',
      SAID.replace(' told', ', who had come by boat that morning and had slept little, told'),
      'altered',
      []
    ],
    ['with a negation', SAID.replace('will sail', 'will not sail'), 'altered', ['negation']],
    ['in another mouth', SAID.replace('Ann Lee, the envoy,', 'Paul Duval, the baker,'), 'altered', ['name']],
    ['taken back before it', SAID.replace('“', 'Nobody could confirm that '), 'altered', []],
    ['taken back behind it', SAID.replace('the port.', 'the port, which was untrue.'), 'altered', []]
  ])('is told with its verdict where the page has it %s', (_, now, verdict, changes) => {
    const [statement] = own(TEXT.replace(SAID, now), [kept([ADDED])]).statements
    expect(statement?.mine).toMatchObject({ verdict, changes })
    expect(statement?.mine?.diff.length === 0).toBe(verdict !== 'altered')
  })

  it.each([
    ['it was taken back', kept([{ ...ADDED, undone: true }])],
    ['it was rejected', kept([ADDED, edit('bb', { kind: 'reject' }, { statement: 'mine-1' })])],
    [
      'the page is of another article',
      kept([ADDED], { sketch: [...articleSketch([SAID, ...'abcdefghi'].join(' in the other news of that day '))] })
    ],
    ['the page is in another language', kept([ADDED], { language: 'fr' })]
  ])('is not there where %s', (_, page) => {
    const reading = read(TEXT)
    expect(withOwnStatements({ address: COPY, text: TEXT, reading }, [page], NAMES)).toBe(reading)
  })

  it('has for said what took the place of its last words', () => {
    const [statement] = own(TEXT.replace('on Friday', 'on Sunday'), [kept([ADDED])]).statements
    expect(statement?.content.map(({ start, end }) => statement.words.slice(start, end))).toEqual([
      CLAIM.replace('Friday', 'Sunday')
    ])
  })

  it('is told whole where the page has more within', () => {
    const now = SAID.replace(' told', ', who had come by boat that morning and had slept little, told')
    const [statement] = own(TEXT.replace(SAID, now), [kept([ADDED])]).statements
    expect(statement?.words).toBe(now)
  })

  it.each([
    ['its words have gone', 'The envoy left early.'],
    [
      'few of them are left',
      'The ferries to Osinovo will sail when the ice allows it, a pilot of the harbour wrote in his letter.'
    ]
  ])('is not there once %s', (_, now) => {
    expect(own(TEXT.replace(SAID, now), [kept([ADDED])]).statements).toEqual([])
  })

  it('is there at its own address in a text that grew to another, but for words that anybody may say', () => {
    const grown = `${SAID}\nHe agreed to it.\n${'A new day began with rain over the delta. '.repeat(60)}`
    const short = edit('bb', add('He agreed to it.', 'agreed to it'), { statement: 'mine-2' })
    expect(own(grown, [kept([ADDED, short])], [], PAGE.address).statements.map(({ words }) => words)).toEqual([SAID])
    expect(own(grown, [kept([ADDED, short])]).statements).toEqual([])
  })

  it('is there in everyday words on a copy, unless these stand there twice', () => {
    const text = `${TEXT}\nHe agreed to it.`
    const short = kept([edit('bb', add('He agreed to it.', 'agreed to it'), { statement: 'mine-2' })])
    expect(own(text, [short]).statements).toHaveLength(1)
    expect(own(`${text}\nHe agreed to it.`, [short]).statements).toEqual([])
  })

  it('stands in the place of what the finder takes for said in the same words, and beside all else', () => {
    const other = { ...found(TEXT, SAID), id: 'f2', content: [spanIn(SAID, 'at dawn on Friday')] }
    const { statements } = own(TEXT, [kept([ADDED])], [other, found(TEXT)])
    expect(statements.map(({ id }) => id)).toEqual(['own-1', 'f1'])
  })

  it('is there once where two copies have it, as it was said last', () => {
    const later = edit('b', add(SAID, 'at dawn on Friday'), { statement: 'mine-2', at: '2026-11-03T00:00:00.000Z' })
    const { statements } = own(TEXT, [kept([ADDED]), kept([later], { address: COPY })])
    expect(statements.map(({ mine }) => mine?.statement)).toEqual(['mine-2'])
    const turned = own(TEXT, [kept([later], { address: COPY }), kept([ADDED])]).statements
    expect(turned.map(({ mine }) => mine?.statement)).toEqual(['mine-2'])
  })

  it('stands beside all else that the user said, in the order of the text, and both take the place of what was found', () => {
    const second = edit('b', add(FOUND_WORDS, 'a truce of ten days'), { statement: 'mine-2' })
    const { statements } = own(TEXT, [kept([second, ADDED])], [found(TEXT)])
    expect(statements.map(({ id, mine }) => [id, mine?.statement])).toEqual([
      ['own-2', 'mine-1'],
      ['own-1', 'mine-2']
    ])
  })

  it('takes the place of what is said in several parts, where one of these is the same', () => {
    const other = { ...found(TEXT, SAID), id: 'f2', content: [spanIn(SAID, 'the council'), spanIn(SAID, 'at dawn')] }
    expect(own(TEXT, [kept([ADDED])], [other]).statements.map(({ id }) => id)).toEqual(['own-1'])
  })

  it('brings its names beside those that the page has already, and none for whom all know', () => {
    const name = (id: string) => subjectNamed(id, id)
    const known = { ...add(SAID, CLAIM), speaker: { id: 'putin', name: null } } as Correction
    const page = kept([edit('b', known, { statement: 'mine-3' })])
    const reading = { ...read(TEXT), own: { leaders: [name('own-8')], topics: [name('own-9')] } }
    const told = withOwnStatements({ address: COPY, text: TEXT, reading }, [page], NAMES).own
    expect(told?.leaders.map(({ id }) => id)).toEqual(['own-8'])
    expect(told?.topics.map(({ id }) => id)).toEqual(['own-9', 'own-2'])
  })
})

describe('what the user corrected', () => {
  const original = keepFound(found(TEXT))
  const corrected = (...changes: readonly Correction[]) =>
    kept(
      changes.map((change, i) => edit('c'.repeat(i + 1), change, { statement: original.id })),
      { statements: [original] }
    )

  it('is as the user has it where the finder finds it again', () => {
    const page = corrected(
      { kind: 'speaker', id: 'putin', name: null },
      { kind: 'extent', extent: spanIn(FOUND_WORDS, 'ten days') }
    )
    const { statements, leaders } = own(TEXT, [page], [found(TEXT)])
    expect(statements).toMatchObject([
      {
        speaker: 'putin',
        words: FOUND_WORDS,
        cue: FOUND.cue,
        content: [spanIn(FOUND_WORDS, 'ten days')],
        evidence: spanIn(TEXT, FOUND_WORDS),
        mine: { how: 'corrected', verdict: 'verbatim', statement: original.id }
      }
    ])
    expect(leaders).toContain('putin')
  })

  it('holds against what the finder makes of the same words since, and says where they changed', () => {
    const page = corrected({ kind: 'topic', id: 'iran', name: null })
    const now = { ...found(TEXT), speaker: 'trump' }
    expect(own(TEXT, [page], [now]).statements).toMatchObject([
      { speaker: 'macron', topic: 'iran', mine: { verdict: 'verbatim' } }
    ])
    const text = TEXT.replace('ten days', 'twenty days')
    expect(own(text, [page], []).statements).toMatchObject([{ topic: 'iran', mine: { verdict: 'altered' } }])
  })

  it('is told of the statement that it was said of, among others of the page and of the text', () => {
    const first = { ...found(TEXT, SAID), id: 'f0', content: [spanIn(SAID, CLAIM)] }
    const page = kept([edit('c', { kind: 'topic', id: 'iran', name: null }, { statement: original.id })], {
      statements: [keepFound(first), original]
    })
    const { statements } = own(TEXT, [page], [first, found(TEXT)])
    expect(statements.map(({ words, topic, mine }) => [words, topic, mine?.how])).toEqual([
      [SAID, first.topic, undefined],
      [FOUND_WORDS, 'iran', 'corrected']
    ])
  })

  it('is left out where its sentence goes on as it may not have before, and the finder finds it no more', () => {
    const text = TEXT.replace('Macron called', 'Few believed it when Macron called')
    expect(own(text, [corrected({ kind: 'topic', id: 'iran', name: null })]).statements).toEqual([])
  })

  it('is as it was found where the user only wrote a note', () => {
    const statements = [found(TEXT)]
    expect(own(TEXT, [corrected({ kind: 'note', note: 'See page 3.' })], statements).statements).toEqual(statements)
  })
})
