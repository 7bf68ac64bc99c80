import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/core/text/language'
import { foldedText } from '../../../../src/core/find/text/folded-text'
import { gazetteerIn } from '../../../../src/core/find/in-any-language'
import { findTopicTerms, topicsNamedIn } from '../../../../src/core/find/topics/topics'
import { gazetteer } from '../bundled-gazetteer'

function topics(language: Language, text: string): readonly string[] {
  const terms = findTopicTerms(foldedText(text, language), gazetteerIn(gazetteer, language))
  return topicsNamedIn(
    terms.filter(({ topic }) => topic.length > 1),
    { start: 0, end: text.length }
  ).map(({ id, terms: spans }) => [id, ...spans.map(({ start, end }) => text.slice(start, end))].join(': '))
}

describe('topicsNamedIn', () => {
  it.each<[Language, string, ...string[]]>([
    ['en', 'a ceasefire in Ukraine', 'ukraine: Ukraine'],
    ['en', 'Ukrainian troops left the Donbas', 'ukraine: Ukrainian: Donbas'],
    ['en', 'Iran’s nuclear programme', 'iran: Iran: nuclear programme'],
    ['en', 'enrichment under the eyes of the IAEA', 'iran: enrichment: IAEA'],
    ['en', 'Kyiv and Tehran', 'ukraine: Kyiv', 'iran: Tehran'],
    ['fr', 'la guerre en Ukraine et le détroit d’Ormuz', 'ukraine: Ukraine', 'iran: détroit d’Ormuz'],
    ['fr', 'le programme nucléaire iranien', 'iran: programme nucléaire: iranien'],
    ['ru', 'на Украине и в Крыму', 'ukraine: Украине: Крыму'],
    ['ru', 'о ядерной программе Ирана', 'iran: ядерной программе: Ирана'],
    ['ar', 'الحرب الأوكرانية وكييف', 'ukraine: الأوكرانية: كييف'],
    ['ar', 'البرنامج النووي الإيراني', 'iran: البرنامج النووي: الإيراني'],
    ['ar', 'لأوكرانيا وبطهران', 'ukraine: أوكرانيا', 'iran: طهران'],
    ['ar', 'تمديد اتفاق الحبوب', 'ukraine: اتفاق الحبوب'],
    ['ar', 'آلة الحرب الروسية وأسطول الظل', 'ukraine: آلة الحرب الروسية: أسطول الظل']
  ])('finds in %s: %s', (language, text, ...expected) => {
    expect(topics(language, text)).toEqual(expected)
  })

  it.each<[Language, string]>([
    ['en', 'a ceasefire in Gaza'],
    ['en', 'Russia and Moscow'],
    ['en', 'the IAEA met'],
    ['fr', 'un programme nucléaire'],
    ['ru', 'прекращение огня в Газе'],
    ['ar', 'وقف إطلاق النار في غزة'],
    ['ar', 'سوق الحبوب'],
    ['ar', 'برنامج نووي']
  ])('finds nothing in %s: %s', (language, text) => {
    expect(topics(language, text)).toEqual([])
  })
})

const SMALL = {
  topics: [
    { id: 'ukraine', strong: ['Donbas', 'occupied territor*', 'Ukrain*'], weak: ['truce', 'front line', 'troop*'] },
    { id: 'iran', strong: ['Hormuz', 'طهران', 'نووي'], weak: ['truce deal', 'enrichment'] }
  ]
} as unknown as Parameters<typeof findTopicTerms>[1]

/** The terms in a text: the topic, `?` where the term is weak, and its words. */
const terms = (text: string, language: Language = 'en'): readonly string[] =>
  findTopicTerms(foldedText(text, language), SMALL).map(
    ({ topic, isStrong, term, start, end }) => `${topic}${isStrong ? '' : '?'} ${text.slice(start, end)} = ${term}`
  )

describe('the terms of a text', () => {
  it.each<readonly [text: string, found: readonly string[]]>([
    ['in the Donbas', ['ukraine Donbas = donbas']],
    ['DONBAS', ['ukraine DONBAS = donbas']],
    ['the Donbass', []],
    ['Ukraine’s', ['ukraine Ukraine = ukrain']],
    ['Ukrainian and Ukrainians', ['ukraine Ukrainian = ukrain', 'ukraine Ukrainians = ukrain']],
    ['occupied territories', ['ukraine occupied territories = occupied territor']],
    ['occupied, territories', []],
    ['occupied', []],
    ['an occupied territor', ['ukraine occupied territor = occupied territor']],
    ['territories', []],
    ['a truce', ['ukraine? truce = truce']],
    ['a truce deal', ['iran? truce deal = truce deal']],
    ['a truce deals', ['ukraine? truce = truce']],
    ['truce truce deal', ['ukraine? truce = truce', 'iran? truce deal = truce deal']],
    ['the front line of troops', ['ukraine? front line = front line', 'ukraine? troops = troop']],
    ['nothing', []],
    ['', []]
  ])('are the longest at each word: %s', (text, found) => {
    expect(terms(text)).toEqual(found)
  })

  it.each<readonly [text: string, found: readonly string[]]>([
    ['طهران', ['iran طهران = طهران']],
    ['وطهران', ['iran طهران = طهران']],
    ['بِطهران', ['iran طهران = طهران']],
    ['النووي', ['iran النووي = نووي']],
    ['والنووي', ['iran النووي = نووي']],
    ['للنووي', ['iran لنووي = نووي']],
    ['النوويه', []]
  ])('may have letters joined to them in Arabic: %s', (text, found) => {
    expect(terms(text, 'ar')).toEqual(found)
  })
})

describe('a stretch of text', () => {
  const named = (text: string, start = 0, end = text.length): readonly string[] =>
    topicsNamedIn(findTopicTerms(foldedText(text, 'en'), SMALL), { start, end }).map(
      ({ id, terms }) => `${id}: ${terms.map((term) => text.slice(term.start, term.end)).join(', ')}`
    )

  it.each<readonly [text: string, named: readonly string[]]>([
    ['the Donbas', ['ukraine: Donbas']],
    ['a truce', []],
    ['a truce and a truce', []],
    ['troops and a troop', []],
    ['a truce with the troops', ['ukraine: truce, troops']],
    ['a truce and enrichment', []],
    ['a truce in the Donbas', ['ukraine: truce, Donbas']],
    ['Hormuz and the Donbas', ['iran: Hormuz', 'ukraine: Donbas']]
  ])('names a topic by a strong term, or by two weak ones: %s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it('names what is whole within it', () => {
    const text = 'Donbas, Hormuz'
    expect(named(text, 0, 6)).toEqual(['ukraine: Donbas'])
    expect(named(text, 1, 13)).toEqual([])
    expect(named(text, 8)).toEqual(['iran: Hormuz'])
  })
})
