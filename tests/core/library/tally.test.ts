import { describe, expect, it } from 'vitest'
import { catalogueOf, type Filters, NO_FILTERS } from '../../../src/core/library/catalogue'
import { keptTally } from '../../../src/core/library/kept-tally'
import {
  matrixOf,
  mostOf,
  type Spoken,
  spokenInCatalogue,
  spokenInPage,
  sumOf,
  tallyDays
} from '../../../src/core/library/tally'
import { tallyPage } from '../../../src/core/records/page-tally'
import { DOSSIER } from '../../ui/dossier-fixture'
import { edit, PAGE, STATEMENT } from '../records/kept-fixture'
import { fc } from '../../properties'

const SPOKEN: Spoken = {
  speaker: 'macron',
  topic: 'ukraine',
  count: 2,
  day: '2026-11-01',
  origin: 'kept',
  outlet: 'news.example',
  language: 'en'
}
const BUNDLED: Spoken = { ...SPOKEN, count: 1, origin: 'bundled', outlet: null, language: 'ar' }

describe('the tally of a kept page', () => {
  it('counts each statement for each of its speakers, and none that was rejected', () => {
    const statements = [
      STATEMENT,
      { ...STATEMENT, id: 's2', speakers: ['macron', 'merz', 'macron'] },
      { ...STATEMENT, id: 's3', topic: 'iran' }
    ]
    const rejected = edit('a', { kind: 'reject' }, { statement: 's3' })
    expect(tallyPage({ ...PAGE, statements, edits: [rejected] })).toEqual({
      address: PAGE.address,
      day: '2026-11-01',
      language: 'en',
      said: { 'macron ukraine': 2, 'merz ukraine': 1 },
      names: {}
    })
  })

  it('counts a statement for whom its user says, and knows the name that it was given', () => {
    const edits = [
      edit('a', { kind: 'speaker', id: 'own-1', name: 'Ann Lee' }),
      edit('b', { kind: 'topic', id: 'own-2', name: 'The river' })
    ]
    const page = tallyPage({ ...PAGE, edits })
    expect(page.said).toEqual({ 'own-1 own-2': 1 })
    const { subjects, speakers, outlets, total } = keptTally([page], { leaders: [], topics: [] })
    expect(subjects.leaders.map(({ id, name }) => [id, name.ru])).toEqual([['own-1', 'Ann Lee']])
    expect(subjects.topics.map(({ id, shortName }) => [id, shortName.ar])).toEqual([['own-2', 'The river']])
    expect([[...speakers], [...outlets], total]).toEqual([['own-1'], ['news.example'], 1])
  })
})

describe('the tally', () => {
  it('has a joint statement of a bundled article for each who states it', () => {
    const spoken = spokenInCatalogue(catalogueOf([DOSSIER]))
    const said = DOSSIER.statements.flatMap(({ speakers }) => speakers)
    expect(spoken).toHaveLength(said.length)
    expect(
      spoken.every(({ origin, day, outlet }) => origin === 'bundled' && day === '2025-07-01' && outlet === null)
    ).toBe(true)
  })

  it('adds up what is said on a day, by origin, and puts the earliest first', () => {
    const days = tallyDays([SPOKEN, { ...SPOKEN, day: '2026-10-01' }, SPOKEN, BUNDLED], NO_FILTERS)
    expect(days.map(({ day, counts }) => [day, counts])).toEqual([
      ['2026-10-01', { bundled: 0, kept: 2 }],
      ['2026-11-01', { bundled: 1, kept: 4 }]
    ])
  })

  it('leaves out a day that no calendar has', () => {
    expect(tallyDays([{ ...SPOKEN, day: '2026-13-41' }], NO_FILTERS)).toEqual([])
  })

  it.each<[Partial<Filters>, number]>([
    [{}, 3],
    [{ leader: 'macron' }, 3],
    [{ leader: 'putin' }, 0],
    [{ topic: 'iran' }, 0],
    [{ from: '2026-11-02' }, 0],
    [{ from: '2026-11-01', to: '2026-11-01' }, 3],
    [{ to: '2026-10-31' }, 0],
    [{ outlet: 'news.example' }, 2],
    [{ language: 'ar' }, 1],
    [{ origin: 'bundled' }, 1],
    [{ origin: 'kept' }, 2]
  ])('narrowed to %j counts %i', (filters, expected) => {
    const days = tallyDays([SPOKEN, BUNDLED], { ...NO_FILTERS, ...filters })
    expect(days.reduce((sum, { counts }) => sum + sumOf(counts), 0)).toBe(expected)
  })

  it('has as many statements as were said, in its days and in its matrix', () => {
    const said = fc.record({
      speaker: fc.constantFrom('macron', 'merz', 'putin'),
      topic: fc.constantFrom('iran', 'ukraine'),
      count: fc.integer({ min: 1, max: 9 }),
      day: fc.constantFrom('2026-01-31', '2026-02-28', '2027-01-01'),
      origin: fc.constantFrom('bundled', 'kept'),
      outlet: fc.constantFrom(null, 'news.example'),
      language: fc.constantFrom('ar', 'uk')
    })
    fc.assert(
      fc.property(fc.array(said, { maxLength: 30 }), (spoken) => {
        const days = tallyDays(spoken as readonly Spoken[], NO_FILTERS)
        const cells = matrixOf(days).rows.flatMap((row) => [...row.cells.values()])
        const all = spoken.reduce((sum, { count }) => sum + count, 0)
        for (const part of [days, cells]) expect(part.reduce((sum, { counts }) => sum + sumOf(counts), 0)).toBe(all)
      })
    )
  })
})

describe('leaders × topics', () => {
  const days = tallyDays(
    [
      SPOKEN,
      { ...SPOKEN, day: '2026-11-03', count: 1 },
      { ...SPOKEN, day: '2026-11-02', topic: 'iran', count: 9 },
      { ...BUNDLED, speaker: 'putin', day: '2026-11-05' }
    ],
    NO_FILTERS
  )

  it('have those first of whom and on which there is most, how often they spoke, and when last', () => {
    const { topics, rows } = matrixOf(days)
    expect(topics).toEqual(['iran', 'ukraine'])
    expect(rows.map(({ speaker, cells }) => [speaker, Object.fromEntries(cells)])).toEqual([
      [
        'macron',
        {
          ukraine: { counts: { bundled: 0, kept: 3 }, last: '2026-11-03' },
          iran: { counts: { bundled: 0, kept: 9 }, last: '2026-11-02' }
        }
      ],
      ['putin', { ukraine: { counts: { bundled: 1, kept: 0 }, last: '2026-11-05' } }]
    ])
    expect(mostOf(days)).toBe(9)
  })
})

it('a page is told from which site it is', () => {
  expect(spokenInPage(tallyPage(PAGE))).toEqual([{ ...SPOKEN, count: 1 }])
})
