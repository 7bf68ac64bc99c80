/**
 * Score what the finder found in labelled articles.
 *
 * A found statement is right when its speaker is right, at least 30 % of the true content's characters are covered, and at
 * least half of what is shown is true content. Only what is shown by default, tiers 1 and 2, is scored.
 */
import type { Span } from '../../src/core/text/span'
import type { FoundStatement } from '../../src/core/find/found-statement'
import type { LabelledArticle, LabelledStatement } from './labelled'

export type ErrorCause = 'missed' | 'wrong speaker' | 'no statement' | 'wrong extent' | 'wrong topic' | 'wrong polarity'

export interface ReadingError {
  readonly cause: ErrorCause
  readonly article: string
  /** What was shown, or should have been. */
  readonly detail: string
}

/** Counts of one or more articles; add them up before making rates of them. */
export interface Score {
  readonly articles: number
  readonly truths: number
  readonly shown: number
  readonly right: number
  /** True statements that a right one covers. */
  readonly recalled: number
  /** Shown on some true content at all, whoever its speaker, and those of them with the right speaker. */
  readonly placed: number
  readonly speakerRight: number
  readonly topicRight: number
  readonly errors: readonly ReadingError[]
}

export interface Rate {
  readonly hits: number
  readonly of: number
  /** Null where there is nothing to divide by. */
  readonly value: number | null
  /** Wilson's interval at 95 %. */
  readonly low: number
  readonly high: number
}

const LEAST_COVERED = 0.3
const LEAST_TRUE = 0.5

export const NO_SCORE: Score = {
  articles: 0,
  truths: 0,
  shown: 0,
  right: 0,
  recalled: 0,
  placed: 0,
  speakerRight: 0,
  topicRight: 0,
  errors: []
}

/** Score the statements found in one article. */
export function scoreArticle(
  name: string,
  { text, statements }: LabelledArticle,
  found: readonly FoundStatement[]
): Score {
  const shown = found.filter(({ tier }) => tier < 3)
  const errors: ReadingError[] = []
  const recalled = new Set<LabelledStatement>()
  let [right, placed, speakerRight, topicRight] = [0, 0, 0, 0]
  for (const statement of shown) {
    const report = (cause: ErrorCause, truth: string): void => {
      errors.push({
        cause,
        article: name,
        detail: `${describeFound(text, statement)}${truth === '' ? '' : ` ≠ ${truth}`}`
      })
    }
    const touching = statements.filter(({ content }) => shared(content, statement.content) > 0)
    const matching = touching.filter((truth) => fits(truth.content, statement.content))
    const truth = matching.find(({ speaker }) => speaker === statement.speaker)
    if (touching.length > 0) placed++
    if (touching.some(({ speaker }) => speaker === statement.speaker)) speakerRight++
    else if (touching.length > 0) report('wrong speaker', describeTruth(text, touching[0] as LabelledStatement))
    else report('no statement', '')
    if (truth === undefined) {
      const near = touching.find(({ speaker }) => speaker === statement.speaker)
      if (near !== undefined) report('wrong extent', describeTruth(text, near))
      continue
    }
    right++
    for (const other of matching) if (other.speaker === statement.speaker) recalled.add(other)
    if ((statement.topic?.id ?? null) === truth.topic) topicRight++
    else report('wrong topic', describeTruth(text, truth))
    if (statement.polarity !== truth.polarity) report('wrong polarity', describeTruth(text, truth))
  }
  for (const truth of statements)
    if (!recalled.has(truth)) errors.push({ cause: 'missed', article: name, detail: describeTruth(text, truth) })
  return {
    articles: 1,
    truths: statements.length,
    shown: shown.length,
    right,
    recalled: recalled.size,
    placed,
    speakerRight,
    topicRight,
    errors
  }
}

export function addScores(a: Score, b: Score): Score {
  return {
    articles: a.articles + b.articles,
    truths: a.truths + b.truths,
    shown: a.shown + b.shown,
    right: a.right + b.right,
    recalled: a.recalled + b.recalled,
    placed: a.placed + b.placed,
    speakerRight: a.speakerRight + b.speakerRight,
    topicRight: a.topicRight + b.topicRight,
    errors: [...a.errors, ...b.errors]
  }
}

/** Make rates of counts. Speaker: among those shown on true content; topic: among the right ones. */
export function ratesOf(score: Score): Readonly<Record<'precision' | 'recall' | 'speaker' | 'topic', Rate>> {
  return {
    precision: rate(score.right, score.shown),
    recall: rate(score.recalled, score.truths),
    speaker: rate(score.speakerRight, score.placed),
    topic: rate(score.topicRight, score.right)
  }
}

/** A proportion with Wilson's score interval (1927), which holds for small counts and near 0 and 1. */
function rate(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, value: null, low: 0, high: 1 }
  const z = 1.96
  const p = hits / of
  const centre = p + (z * z) / (2 * of)
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return { hits, of, value: p, low: (centre - spread) / scale, high: (centre + spread) / scale }
}

export function fits(truth: readonly Span[], shown: readonly Span[]): boolean {
  const both = shared(truth, shown)
  return both >= LEAST_COVERED * length(truth) && both >= LEAST_TRUE * length(shown)
}

/** Characters that two lists of spans share; spans of one list don't overlap. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return sum
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

const describeFound = (text: string, { speaker, topic, content, cue }: FoundStatement): string =>
  `${speaker} (${topic?.id ?? '-'}) [${wordsOf(text, [cue])}] ${wordsOf(text, content)}`

const describeTruth = (text: string, { number, speaker, topic, content, cue }: LabelledStatement): string =>
  `${number}. ${speaker} (${topic ?? '-'}) [${wordsOf(text, cue)}] ${wordsOf(text, content)}`
