import { describe, expect, it } from 'vitest'
import { bundledPrints, holdersIn, quotationsOfArticle } from '../../../src/core/compare/bundled-quotations'
import { likestHolders } from '../../../src/core/compare/likest-holders'
import { likenessOf } from '../../../src/core/compare/likeness'
import { readQuotation, type WordedQuotation } from '../../../src/core/compare/quotation'
import { soughtPrints } from '../../../src/core/compare/quotation-prints'
import type { Dossier, Statement } from '../../../src/core/dossier'
import { DOSSIER } from '../../ui/dossier-fixture'
import { editedPairs, unrelatedPairs } from './judged-quotations'

/** An article in which one statement says these words. */
const article = (id: string, text: string, language: Dossier['language'] = 'en'): Dossier => {
  const [statement] = DOSSIER.statements as [Statement]
  const [part] = statement.content as [Statement['content'][0]]
  const content = [{ ...part, quote: { ...part.quote, exact: text } }]
  return { ...DOSSIER, id, language, statements: [{ ...statement, content }] }
}
const read = (text: string, speakers: readonly string[], language: Dossier['language'] = 'en') =>
  readQuotation({ language, speakers, text })
/** What the quotation is to those of the articles that its fingerprints lead to. */
const told = (articles: readonly Dossier[], here: WordedQuotation | null): readonly string[] => {
  if (here === null) return []
  const holders = holdersIn(bundledPrints(articles))
  const named = [...soughtPrints(here)].flatMap((print) => holders.get(print) ?? [])
  return likestHolders([named]).flatMap((id) =>
    quotationsOfArticle(articles.find((each) => each.id === id)!).flatMap(
      ({ quotation }) => likenessOf(here, quotation, new Map())?.kind ?? []
    )
  )
}

const SAID = 'The ferries to Osinovo will sail at dawn on Friday, and nobody will search the barges'

describe('what is quoted in bundled articles', () => {
  it('is what is said, without who says it and how, its passages parted', () => {
    const [statement] = DOSSIER.statements as [Statement]
    const [part] = statement.content as [Statement['content'][0]]
    const two = {
      ...statement,
      content: [SAID, 'A second passage'].map((exact) => ({ ...part, quote: { ...part.quote, exact } }))
    }
    const [quoted] = quotationsOfArticle({ ...DOSSIER, language: 'en', statements: [two] })
    expect([quoted?.statement, quoted?.quotation.text, quoted?.quotation.breaks.length]).toEqual([
      statement.id,
      `${SAID} … A second passage`,
      1
    ])
  })

  it('is not what is too short to be known again', () => {
    expect(quotationsOfArticle(article('a', 'We are ready'))).toEqual([])
  })

  it('is found by its fingerprints, and told for what it is', () => {
    const articles = [article('a', SAID), article('b', 'Nobody mows the meadow below Verkhnyaya before August comes')]
    expect(told(articles, read(SAID, ['putin']))).toEqual(['same'])
    expect(told(articles, read(SAID.replace('Friday', 'Sunday'), ['putin']))).toEqual(['changed'])
    expect(told(articles, read(SAID, ['merz']))).toEqual(['another-speaker'])
    expect(told(articles, read('The weather over Kronstadt stays what it was in the spring', ['putin']))).toEqual([])
  })

  it('is told as often and as rightly as what is kept is', () => {
    const speaker = DOSSIER.statements[0]!.speakers
    const pairs = editedPairs(10)
    const right = pairs.filter(({ language, here, there, isOneSpeaker, is }) =>
      told([article('a', there, language)], read(here, isOneSpeaker ? speaker : ['nobody'], language)).includes(is)
    )
    expect(right.length / pairs.length).toBeGreaterThanOrEqual(0.97)
    for (const { language, here, there, isOneSpeaker } of unrelatedPairs(200)) {
      const quotation = read(here, isOneSpeaker ? speaker : ['nobody'], language)
      expect(told([article('a', there, language)], quotation)).toEqual([])
    }
  })
})

describe('what holds the fingerprints of quotations', () => {
  it('is worth reading where it shares a quarter as many as the likest, eight for one, twenty-four for all', () => {
    const holding = (id: string, times: number): readonly string[] => Array.from({ length: times }, () => id)
    expect(likestHolders([[...holding('a', 8), ...holding('b', 2), ...holding('c', 1)]])).toEqual(['a', 'b'])
    const many = Array.from({ length: 30 }, (_, i) => `p${i}`)
    expect(likestHolders([many])).toHaveLength(8)
    expect(likestHolders(many.map((id) => [id]))).toHaveLength(24)
    expect(likestHolders([['a'], holding('b', 3), ['b']])).toEqual(['b', 'a'])
  })
})
