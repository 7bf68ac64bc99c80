import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/text/language'
import { readStatements } from '../../../src/core/find/in-any-language'
import { gazetteer } from './bundled-gazetteer'

const read = (language: Language, ...lines: readonly string[]) => {
  const text = lines.join('\n')
  return readStatements(text, { language, gazetteer, date: null }).map(
    ({ speaker, content }) => `${speaker}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  )
}

describe('a quotation of a body that tells of a leader', () => {
  it.each([
    [
      'en',
      '“President Emmanuel Macron noted that time was short and reiterated France’s support for Kyiv. He also urged Moscow to stop the raids,” the statement said.',
      ['macron: time was short', 'macron: France’s support for Kyiv', 'macron: stop the raids']
    ],
    ['en', 'The ministry said: “Emmanuel Macron noted that time was “very” short.”', ['macron: time was “very” short']],
    ['fr', '« Emmanuel Macron a condamné le raid », indique un communiqué.', ['macron: le raid']]
  ] as const)('has the leader’s words: %s %s', (language, text, statements) => {
    expect(read(language, text)).toEqual(statements)
  })

  it.each([
    ['somebody says “we” in it', '“We heard Emmanuel Macron, who noted that time was short,” the ministry said.'],
    ['no body tells it', '“Emmanuel Macron noted that time was short,” a baker said.']
  ])('is not read where %s', (_why, text) => {
    expect(read('en', text)).toEqual([])
  })

  it('is not read where a leader stands beside it', () => {
    expect(read('en', '“Vladimir Putin said that time was short,” Emmanuel Macron told the ministry.')).toEqual([
      'macron: Vladimir Putin said that time was short'
    ])
  })
})

describe('a headline', () => {
  const LEAD = 'Ukraine needs more shells for its defence, he said on Monday.'
  const SAID = ['zelensky: Ukraine needs more shells for its defence']

  it('gives the word to the leader with whom it begins, over other lines, for one sentence', () => {
    expect(read('en', 'Zelensky urges allies to act', 'Published at noon', LEAD)).toEqual(SAID)
    expect(read('en', 'Urgent: Zelensky urges allies to act', LEAD)).toEqual(SAID)
    expect(read('en', 'Zelensky urges allies to act', `A fire burned in the town. ${LEAD}`)).toEqual([])
  })

  it.each([
    'Zelensky and Macron urge allies to act',
    'Allies urge Zelensky to act',
    'Urgent: allies urge Zelensky to act',
    'Zelensky urges Peter Novak to act',
    'Merkel urges allies to act'
  ])('gives it to nobody for sure: %s', (headline) => {
    expect(read('en', headline, LEAD).filter((line) => line.startsWith('zelensky'))).toEqual([])
  })

  it('gives nobody the word further below', () => {
    expect(read('en', 'War and peace', 'The town sleeps.', 'Zelensky urges allies to act', LEAD)).toEqual([])
  })
})

describe('a sentence that a participle leads in', () => {
  it.each([
    ['en', 'Speaking in Rome, Emmanuel Macron met the press, stating that time was short.', ['macron: time was short']],
    ['en', 'Sterling Novak of Rome, Emmanuel Macron met the press, stating that time was short.', []],
    [
      'fr',
      'Arrivé à Kiev, Emmanuel Macron a vu la presse, affirmant que le temps pressait.',
      ['macron: le temps pressait']
    ]
  ] as const)('is of the leader behind it: %s %s', (language, text, statements) => {
    expect(read(language, text)).toEqual(statements)
  })

  it('goes on with whom a body cites', () => {
    expect(
      read('en', 'According to the ministry, Emmanuel Macron said that time was short. He added that Kyiv would hold.')
    ).toEqual(['macron: time was short', 'macron: Kyiv would hold'])
  })
})
