import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/text/language'
import { readStatements } from '../../../src/core/find/in-any-language'
import { gazetteer } from './bundled-gazetteer'

/** Two items of a feed: what the second's pronoun or quotation means is not told by the first. */
const FEEDS: readonly (readonly [Language, first: string, heading: string, second: string])[] = [
  ['en', 'French President Emmanuel Macron said that Ukraine needed help.', 'Ministers gather in Brussels', 'He said that the war in Ukraine would end soon.'],
  ['fr', 'Le président français Emmanuel Macron a déclaré que l’Ukraine avait besoin d’aide.', 'Les ministres réunis à Bruxelles', 'Il a déclaré que la guerre en Ukraine finirait bientôt.'],
  ['ru', 'Президент Франции Эммануэль Макрон заявил, что Украине нужна помощь.', 'Министры собрались в Брюсселе', 'Он заявил, что война на Украине скоро закончится.'],
  ['ar', 'قال الرئيس الفرنسي إيمانويل ماكرون إن أوكرانيا تحتاج إلى المساعدة.', 'الوزراء يجتمعون في بروكسل', 'وأضاف أن الحرب في أوكرانيا ستنتهي قريبا.']
] // prettier-ignore

describe.each(FEEDS)('a feed in %s', (language, first, heading, second) => {
  const read = (...lines: readonly string[]) =>
    readStatements(lines.join('\n'), { language, gazetteer, date: null }).map(({ content }) => content.length)

  it('gives the word on where nothing parts the items', () => {
    expect(read(first)).toEqual([1])
    expect(read(first, second)).toEqual([1, 1])
  })

  it.each([
    ['a heading', heading],
    ['a marked heading that ends as prose does', `\f${heading}?`],
    ['a border', '\f'],
    ['a rule', '* * *'],
    ['another rule', '————'],
    ['an hour', '18:42.']
  ])('gives nobody the word over %s', (_name, border) => {
    expect(read(first, border, second)).toEqual([1])
  })

  it.each(['18:42', '18.42 —', '18h42.'])('gives nobody the word where an item opens with %s', (hour) => {
    expect(read(first, `${hour} ${second}`)).toEqual([1])
  })
})

describe('a topic', () => {
  const ABOUT = 'Ministers met in Geneva over the war in Ukraine and over a truce there.'
  const SAID = 'French President Emmanuel Macron said that a just peace was near.'
  const topics = (...lines: readonly string[]) =>
    readStatements(lines.join('\n'), { language: 'en', gazetteer, date: null }).map(({ topic }) => topic?.id ?? null)

  it('goes on to the next paragraph, and from an article’s beginning to all of its items', () => {
    expect(topics(ABOUT, SAID)).toEqual(['ukraine'])
    expect(topics(ABOUT, '\f', SAID)).toEqual(['ukraine'])
  })

  it('does not go on from one item to the next', () => {
    expect(topics('\f', ABOUT, '\f', SAID)).toEqual([null])
    expect(topics('Live', '14:05', ABOUT, '13:50', SAID)).toEqual([null])
  })
})
