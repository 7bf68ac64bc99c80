import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../src/core/library/catalogue'
import { articlesOf, positionsOf } from '../../../src/core/library/recorded-positions'
import { DOSSIER } from '../../ui/dossier-fixture'

const both = ['putin', 'macron']

describe('what is on record', () => {
  it.each([
    [
      'any position of either',
      both,
      ['ukraine', 'iran'],
      ['putin-ukraine', 'macron-ukraine', 'putin-iran', 'macron-iran']
    ],
    ['those of one', ['macron'], ['ukraine', 'iran'], ['macron-ukraine', 'macron-iran']],
    ['those on one topic', both, ['iran'], ['putin-iran', 'macron-iran']],
    ['nothing that two hold jointly', both, ['follow-up'], []],
    ['nothing of anybody else', ['zelensky'], ['ukraine'], []],
    ['nothing on another topic', both, ['trade'], []]
  ])('is %s', (_name, speakers, topics, expected) => {
    expect(positionsOf(DOSSIER, speakers, topics).map(({ position }) => position)).toEqual(expected)
    const { articles } = catalogueOf([DOSSIER])
    expect(articlesOf(articles, speakers, topics)).toEqual(expected.length > 0 ? [DOSSIER.id] : [])
  })

  it('comes with the article, its date and the first statement that backs it', () => {
    const [first] = positionsOf(DOSSIER, ['putin'], ['ukraine'])
    expect(first).toEqual({
      dossier: 'fixture-call',
      position: 'putin-ukraine',
      statement: 'p1',
      title: DOSSIER.event.title,
      date: { value: '2025-07-01', basis: 'outside' },
      speaker: 'putin',
      topic: 'ukraine',
      summary: DOSSIER.positions[0]?.summary
    })
  })

  it('is nobody’s where no speaker is given, and backed by nothing where no statement is', () => {
    const [position] = DOSSIER.positions
    const bare = {
      ...DOSSIER,
      positions: [
        { ...position!, statements: [] },
        { ...position!, speakers: [] }
      ]
    }
    expect(positionsOf(bare, both, ['ukraine']).map(({ statement }) => statement)).toEqual([null])
  })
})
