import { describe, expect, it } from 'vitest'
import { previewWatched } from '../../../src/core/records/preview-watched'
import { WATCHED } from './kept-fixture'

const [PERSON, TOPIC] = WATCHED as readonly [(typeof WATCHED)[number], (typeof WATCHED)[number]]

describe('what names would match on a page', () => {
  it.each([
    ['a full name', PERSON, 'Then ann  MERJANI spoke.', ['ann MERJANI']],
    ['no surname alone', PERSON, 'Then Merjani spoke.', []],
    ['no part of a word', PERSON, 'Joann Merjanis spoke.', []],
    ['a name in another case', PERSON, 'О разговоре с Анной Мерджани', ['Анной Мерджани']],
    ['a term behind letters', TOPIC, 'وقال وبالعبارات', ['وبالعبارات']],
    ['terms, and words that begin so', TOPIC, 'Ferries and ferry lines', ['Ferries', 'ferry lines']],
    ['a term with the article', TOPIC, 'عن عبارات النهر', ['عبارات']],
    ['nothing of a pattern', TOPIC, 'ferry .*', []]
  ] as const)('is %s', (_, subject, text, words) => {
    const { count, places } = previewWatched(text, subject)
    expect(places.map((place) => place.words)).toEqual(words)
    expect(count).toBe(words.length)
  })

  it('counts a place once, whatever else would match within it', () => {
    const twice = { ...TOPIC, names: { ar: [], en: ['ferry line', 'line'], fr: [], ru: [], uk: [] } }
    expect(previewWatched('A ferry line opens.', twice).count).toBe(1)
  })

  it('is counted whole, and shown at its first places with the words around', () => {
    const { count, places } = previewWatched('The ferries sail.\n'.repeat(9), TOPIC)
    expect(count).toBe(9)
    expect(places).toHaveLength(3)
    expect(places[0]).toMatchObject({ before: 'The ', words: 'ferries' })
  })
})
