import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../../build/load-dossiers'
import { matchReasons } from '../../../src/core/library/match-reasons'
import type { SearchHit } from '../../../src/core/library/search'
import type { Dossier } from '../../../src/core/dossier'

const dossier = loadDossiers('src/dossiers').find(({ id }) => id === 'putin-macron-call-2025') as Dossier
const hit = (kind: SearchHit['kind'], id: string): SearchHit => ({ dossier: dossier.id, kind, id })
const position = dossier.positions.find(({ id }) => id === 'macron-iran')

/** What is said of a position whose summary is shown in English. */
const reasons = (query: string): readonly string[] =>
  matchReasons(dossier, hit('position', 'macron-iran'), query, position?.summary.en ?? '', 'en').map(
    ({ text, language }) => `${language}: ${text}`
  )

describe('why something was found', () => {
  it('is plain where the words shown have what was sought', () => {
    expect(reasons('treaty')).toEqual([])
  })

  it.each([
    ['a name in the interface’s language', 'Emmanuel', 'en: Emmanuel Macron'],
    ['a name in another', 'Макрон', 'ru: Эмманюэль Макрон'],
    ['the topic in another', 'إيران', 'ar: إيران'],
    ['the summary in another', 'traité', `fr: ${position?.summary.fr}`]
  ])('is %s', (_, query, expected) => {
    expect(reasons(query)).toEqual([expected])
  })

  it('is given once for words of one text, and for each of several', () => {
    expect(reasons('Emmanuel Macron')).toEqual(['en: Emmanuel Macron'])
    expect(reasons('Макрон إيران treaty')).toEqual(['ru: Эмманюэль Макрон', 'ar: إيران'])
  })

  it('is unknown where a typing error was forgiven', () => {
    expect(reasons('treayt')).toEqual([])
  })

  it('is told of articles and statements too, and of nothing that is not there', () => {
    expect(matchReasons(dossier, hit('article', ''), 'entretien', dossier.event.summary.en, 'en')).toHaveLength(1)
    const statement = dossier.statements.find(({ id }) => id === 'm3')
    expect(matchReasons(dossier, hit('statement', 'm3'), 'Iran', statement?.frame.quote.exact ?? '', 'en')).toEqual([
      { text: 'Iran', language: 'en' }
    ])
    expect(matchReasons(dossier, hit('statement', 'none'), 'Iran', '', 'en')).toEqual([])
  })
})
