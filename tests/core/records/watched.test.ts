import { describe, expect, it } from 'vitest'
import { mergeWatchLists, MOST_WATCHED, parseWatchList, watchedName } from '../../../src/core/records/watched'
import { WATCHED } from './kept-fixture'

const [PERSON, TOPIC] = WATCHED as readonly [(typeof WATCHED)[number], (typeof WATCHED)[number]]

describe('what is stored of a watch-list', () => {
  it('is read as it is', () => {
    expect(parseWatchList(WATCHED)).toEqual(WATCHED)
  })

  it.each([
    ['no list', { 0: PERSON }],
    ['nothing', undefined],
    ['text', 'all']
  ])('is nobody where it is %s', (_, stored) => {
    expect(parseWatchList(stored)).toEqual([])
  })

  it('loses what can’t be read, and what is there twice, and nothing else', () => {
    const bad = [null, { ...PERSON, gender: 'x' }, { ...PERSON, names: { ...PERSON.names, en: ['.*'] } }]
    expect(parseWatchList([...bad, PERSON, TOPIC, PERSON])).toEqual(WATCHED)
  })
})

describe('two watch-lists', () => {
  it('are merged without doubles, with the names of both', () => {
    const other = { ...PERSON, names: { ...PERSON.names, en: ['ann  MERJANI', 'Anna Merjani'], fr: ['Anne Merjani'] } }
    expect(mergeWatchLists(WATCHED, [other])).toEqual([
      { ...PERSON, names: { ...PERSON.names, en: ['Ann Merjani', 'Anna Merjani'], fr: ['Anne Merjani'] } },
      TOPIC
    ])
    expect(mergeWatchLists(WATCHED, WATCHED)).toEqual(WATCHED)
  })

  it('keep a term apart from all words that begin so', () => {
    const names = { ...TOPIC.names, en: ['ferry line'] }
    expect(mergeWatchLists([TOPIC], [{ ...TOPIC, names }])[0]?.names.en).toEqual([
      'ferries',
      'ferry line*',
      'ferry line'
    ])
  })

  it('keep a person apart from a topic of the same name', () => {
    expect(mergeWatchLists([PERSON], [{ ...TOPIC, id: PERSON.id }])).toHaveLength(2)
  })

  it('never grow beyond what is watched for: what was there first stays', () => {
    const many = Array.from({ length: MOST_WATCHED }, (_, i) => ({ ...TOPIC, id: `own-${i}` }))
    expect(mergeWatchLists(many, [PERSON])).toEqual(many)
  })
})

describe('the name that is shown', () => {
  it.each([
    ['in its language', PERSON, 'ru', 'Анна Мерджани'],
    ['in another one where it has none', PERSON, 'fr', 'آن مرجاني'],
    ['without stars', TOPIC, 'ru', 'паром']
  ] as const)('is %s', (_, subject, language, name) => {
    expect(watchedName(subject, language)).toBe(name)
  })
})
