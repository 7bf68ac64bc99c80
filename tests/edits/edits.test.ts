import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../src/core/text/language'
import { readPublished } from './published'
import { runSuite, SEED } from './suite'
import { CHANGE_KINDS, figuresOf, namingOf, tablesOf } from './tables'

const outcomes = runSuite(SEED)
const figures = figuresOf(outcomes)
const show = (list: typeof outcomes): readonly string[] =>
  list.map((o) => `${o.language} ${o.statement}, ${o.kind}, ${o.layout}: ${o.given}`)

describe('the edit suite', () => {
  it('has at least 2,000 cases, and at least 400 in each language', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(2000)
    for (const language of INTERFACE_LANGUAGES) {
      expect(outcomes.filter((outcome) => outcome.language === language).length).toBeGreaterThanOrEqual(400)
    }
  })

  it('never shows an altered passage as the article’s own words', () => {
    expect(show(outcomes.filter(({ expected, isRight }) => expected === 'altered' && !isRight))).toEqual([])
  })

  it('never points at a wrong passage', () => {
    expect(show(outcomes.filter(({ isWrongPassage }) => isWrongPassage))).toEqual([])
  })

  it('never finds a passage that is not there', () => {
    expect(show(outcomes.filter(({ expected, isRight }) => expected === 'absent' && !isRight))).toEqual([])
  })

  it('keeps at least 99 % of orthographic variants', () => {
    expect(figures.kept).toBeGreaterThanOrEqual(0.99)
  })

  it('keeps a passage whose likeness stands elsewhere', () => {
    expect(
      show(
        outcomes.filter(({ group, expected, isRight }) => group !== 'orthography' && expected === 'kept' && !isRight)
      )
    ).toEqual([])
  })

  it('leaves other statements verbatim on all but one page in five hundred', () => {
    expect(figures.disturbed / outcomes.length).toBeLessThanOrEqual(0.002)
  })

  it.each(CHANGE_KINDS)('names a change of %s rightly, and seldom where there is none', (kind) => {
    const { right, wrong, missed } = namingOf(outcomes, kind)
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.85)
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.9)
  })

  it('gives the tables that are published', () => {
    expect(tablesOf(outcomes)).toBe(readPublished())
  })
})
