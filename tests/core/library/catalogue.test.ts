import { describe, expect, it } from 'vitest'
import {
  catalogueOf,
  type Filters,
  NO_FILTERS,
  positionsWithin,
  statementsWithin
} from '../../../src/core/library/catalogue'
import type { Dossier } from '../../../src/core/dossier'
import { DOSSIER } from '../../ui/dossier-fixture'

const on = (id: string, value: string, change: Partial<Dossier> = {}): Dossier => ({
  ...DOSSIER,
  id,
  event: { ...DOSSIER.event, date: { value, basis: 'text' } },
  ...change
})

describe('the catalogue', () => {
  it('lists articles from the newest, those of one day by id', () => {
    const catalogue = catalogueOf([on('b', '2024-02-01'), on('c', '2025-01-01'), on('a', '2024-02-01')])
    expect(catalogue.articles.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  it('lists each leader and topic once, the busiest first, as the newest article names them', () => {
    const [putin, macron] = DOSSIER.speakers as [(typeof DOSSIER.speakers)[0], (typeof DOSSIER.speakers)[0]]
    const renamed = { ...macron, role: { ar: 'سابق', en: 'former', fr: 'ancien', ru: 'бывший' } }
    const catalogue = catalogueOf([
      on('old', '2024-01-01'),
      on('new', '2025-01-01', {
        speakers: [putin, renamed],
        positions: DOSSIER.positions.filter(({ speakers }) => speakers.includes('macron'))
      })
    ])
    expect(catalogue.speakers.map(({ id, role }) => [id, role.en])).toEqual([
      ['macron', 'former'],
      ['putin', 'President of Russia']
    ])
    expect(catalogue.topics.map(({ id }) => id)).toEqual(['ukraine', 'iran', 'follow-up'])
  })

  it.each<[Partial<Filters>, number]>([
    [{}, 5],
    [{ leader: 'putin' }, 3],
    [{ leader: 'putin', topic: 'iran' }, 1],
    [{ topic: 'follow-up' }, 1],
    [{ leader: 'nobody' }, 0],
    [{ from: '2025-07-01', to: '2025-07-01' }, 5],
    [{ from: '2025-07-02' }, 0],
    [{ to: '2025-06-30' }, 0],
    [{ outlet: 'news.example' }, 0],
    [{ language: 'ar' }, 5],
    [{ language: 'ru' }, 0],
    [{ origin: 'bundled' }, 5],
    [{ origin: 'kept' }, 0]
  ])('leaves of its positions, narrowed to %j, %i', (filters, expected) => {
    const [article] = catalogueOf([DOSSIER]).articles
    expect(positionsWithin(article!, { ...NO_FILTERS, ...filters })).toHaveLength(expected)
  })

  it.each<[Partial<Filters>, readonly string[]]>([
    [{}, DOSSIER.statements.map(({ id }) => id)],
    [
      { leader: 'putin', topic: 'iran' },
      DOSSIER.statements
        .filter(({ speakers, topic }) => speakers.includes('putin') && topic === 'iran')
        .map(({ id }) => id)
    ],
    [{ leader: 'nobody' }, []],
    [{ origin: 'kept' }, []]
  ])('leaves of its statements, narrowed to %j, %j', (filters, expected) => {
    const [article] = catalogueOf([DOSSIER]).articles
    expect(statementsWithin(article!, { ...NO_FILTERS, ...filters }).map(({ id }) => id)).toEqual(expected)
  })
})
