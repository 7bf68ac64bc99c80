/**
 * The steps of a page's handling, as the extension runs them, for timing in a real page.
 *
 * Built into one script that puts `mawqifBench` on the page of a benchmark; it is no part of the extension.
 */
import { leaderPattern, topicPattern } from 'virtual:mawqif/mentions'
import { readArticle } from '../src/core/article'
import type { Dossier } from '../src/core/dossier'
import { readPageWords } from '../src/core/page'
import { recognise } from '../src/core/recognise'
import { sketch } from '../src/core/sketch'
import { readPage } from '../src/dom/page'

export interface StepTimes {
  /** Milliseconds of each repetition, the first one cold. */
  readonly textContent: readonly number[]
  /** The gate on a page that names nobody it knows: one read and a pattern. */
  readonly gateMiss: readonly number[]
  /** The gate on a page that matches: read, patterns, walk, fold, sketch. */
  readonly gateMatch: readonly number[]
  /** Walk, fold, runs, place, alignment, verdicts. */
  readonly recognise: readonly number[]
  /** Spans to ranges. */
  readonly anchor: readonly number[]
}

const topics = new RegExp(topicPattern, 'i')
const leaders = new RegExp(leaderPattern, 'i')
const nobody = new RegExp(topicPattern.replaceAll(/[\p{L}]/gu, 'ꙮ'), 'i')

function timesOf(repetitions: number, act: () => unknown): number[] {
  return Array.from({ length: repetitions }, () => {
    const start = performance.now()
    act()
    return performance.now() - start
  })
}

function measure(dossier: Dossier, repetitions: number): StepTimes {
  const text = (): string => document.body.textContent ?? ''
  const gateMatch = (): unknown =>
    topics.test(text()) && leaders.test(text()) && sketch(readPageWords(readPage(document.body).text).words)
  const article = readArticle(dossier)
  const page = readPage(document.body)
  const seen = recognise(article, readPageWords(page.text), page)
  const spans = seen?.sighting.findings.flatMap((finding) => finding.spans) ?? []
  return {
    textContent: timesOf(repetitions, text),
    gateMiss: timesOf(repetitions, () => nobody.test(text())),
    gateMatch: timesOf(repetitions, gateMatch),
    recognise: timesOf(repetitions, () => {
      const read = readPage(document.body)
      return recognise(article, readPageWords(read.text), read)
    }),
    anchor: timesOf(repetitions, () => spans.map((span) => page.toRanges(span)))
  }
}

Object.assign(globalThis, { mawqifBench: measure })
