import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/text/language'
import { foldedText } from '../../../src/core/find/text/folded-text'
import { gazetteerIn } from '../../../src/core/find/in-any-language'
import { findTopicTerms, topicsNamedIn } from '../../../src/core/find/topics/topics'
import { gazetteer } from './bundled-gazetteer'

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
    ['ar', 'لأوكرانيا وبطهران', 'ukraine: أوكرانيا', 'iran: طهران']
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
    ['ar', 'برنامج نووي']
  ])('finds nothing in %s: %s', (language, text) => {
    expect(topics(language, text)).toEqual([])
  })
})
