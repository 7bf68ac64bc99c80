import { describe, expect, it } from 'vitest'
import type { FoundStatement } from '../../src/core/find/found-statement'
import { readLabelled } from './labelled'
import { addScores, NO_SCORE, ratesOf, scoreArticle } from './score'

const article = readLabelled(
  '# 1: macron | iran | indirect | affirmed\n{1.source:Macron} {1.cue:said} that {1.content:0123456789}. Putin smiled and left the room.'
)

function found(speaker: string, start: number, end: number, tier: 1 | 2 | 3 = 1): FoundStatement {
  return {
    speaker,
    kind: 'indirect',
    polarity: 'affirmed',
    topic: { id: 'iran', basis: 'named' },
    tier,
    source: { start: 0, end: 6 },
    cue: { start: 7, end: 11 },
    content: [{ start, end }],
    evidence: { start: 0, end },
    outerSource: null,
    why: { rule: 'speaker-cue-content', by: [], source: 'named', topic: 'content' }
  }
}

describe('scoreArticle', () => {
  it('takes a statement for right that covers three tenths of the truth and is half true', () => {
    expect(scoreArticle('a', article, [found('macron', 17, 20)])).toMatchObject({
      right: 1,
      recalled: 1,
      topicRight: 1
    })
    expect(scoreArticle('a', article, [found('macron', 17, 19)])).toMatchObject({ right: 0, recalled: 0 })
    expect(scoreArticle('a', article, [found('macron', 24, 30)])).toMatchObject({ right: 1 })
    expect(scoreArticle('a', article, [found('macron', 24, 31)])).toMatchObject({ right: 0 })
  })

  it('counts a wrong speaker and a statement from nowhere, and says what was missed', () => {
    const score = scoreArticle('a', article, [found('putin', 17, 27), found('putin', 30, 40)])
    expect(score).toMatchObject({ shown: 2, right: 0, placed: 1, speakerRight: 0 })
    expect(score.errors.map(({ cause }) => cause)).toEqual(['wrong speaker', 'no statement', 'missed'])
  })

  it('leaves the third tier out', () => {
    expect(scoreArticle('a', article, [found('putin', 17, 27, 3)])).toMatchObject({ shown: 0, truths: 1 })
  })

  it('adds up before it makes rates, with intervals', () => {
    const right = scoreArticle('a', article, [found('macron', 17, 27)])
    const { precision, recall } = ratesOf(addScores(right, scoreArticle('b', article, [])))
    expect(precision).toMatchObject({ hits: 1, of: 1, value: 1 })
    expect(recall).toMatchObject({ hits: 1, of: 2, value: 0.5 })
    expect(recall.low).toBeCloseTo(0.095, 3)
    expect(recall.high).toBeCloseTo(0.905, 3)
    expect(ratesOf(NO_SCORE).precision.value).toBeNull()
  })
})
