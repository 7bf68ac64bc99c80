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

  it.each([
    ['nothing of a name without letters', 'topic', 'en', '—', 'A ferry sails.', []],
    ['no word that goes on, of a term without a star', 'topic', 'en', 'lake', 'Lakes and a lake', ['lake']],
    ['a term across a dash that it has or has not', 'topic', 'en', 'ferry – line', 'A ferry line', ['ferry line']],
    [
      'the last part of a joined word, where it is starred',
      'topic',
      'en',
      'Al-Mar*',
      'Alan Marin, al-Marin',
      ['al-Marin']
    ],
    ['no part of a joined word without a star', 'topic', 'en', 'Al-Mar', 'al-Marin', []],
    ['no half of a name at the end', 'person', 'en', 'Ann Merjani', 'Then Ann', []],
    ['a Russian term as it is written', 'topic', 'ru', 'паром', 'парома, паром', ['паром']],
    ['an English name as it is written', 'person', 'en', 'Anna Merja', 'Anny Merja, Anna Merja', ['Anna Merja']],
    ['a Ukrainian name in another case', 'person', 'uk', 'Олена Мерджані', 'з Оленою Мерджані', ['Оленою Мерджані']],
    ['a term behind one letter', 'topic', 'ar', 'عبارات', 'وعبارات النهر', ['وعبارات']],
    ['no short word behind what may be its own letter', 'topic', 'ar', 'لد', 'في بلد', []]
  ] as const)('is %s', (_, kind, language, name, text, words) => {
    const none = { ar: [], en: [], fr: [], ru: [], uk: [] }
    const subject = { ...(kind === 'person' ? PERSON : TOPIC), names: { ...none, [language]: [name] } }
    expect(previewWatched(text, subject).places.map((place) => place.words)).toEqual(words)
  })

  it('counts a place once, whatever else would match within it', () => {
    const twice = { ...TOPIC, names: { ar: [], en: ['ferry line', 'line'], fr: [], ru: [], uk: [] } }
    expect(previewWatched('A ferry line opens.', twice).count).toBe(1)
  })

  it('is counted whole, and shown at its first places with the words around', () => {
    const { count, places } = previewWatched('The ferries sail.\n'.repeat(9), TOPIC)
    expect(count).toBe(9)
    expect(places).toHaveLength(3)
    expect(places[0]).toEqual({ before: 'The ', words: 'ferries', after: ' sail. The ferries sail. The ferries sai' })
  })
})
