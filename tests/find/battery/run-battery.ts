/** Run a battery: which of its texts are read as their truth says, by capability. */
import { readStatements } from '../../../src/core/find/in-any-language'
import type { Gazetteer } from '../../../src/core/find/people/gazetteer'
import type { Span } from '../../../src/core/text/span'
import { type Battery, type Case, casesOf } from './battery'

export interface Passed {
  readonly passed: number
  readonly of: number
}

export interface Failure extends Case {
  /** What is shown, as `speaker/topic: content`. */
  readonly shown: readonly string[]
  readonly wanted: readonly string[]
}

export interface BatteryResult {
  readonly byCapability: Readonly<Record<string, Passed>>
  readonly failures: readonly Failure[]
}

/** Marks and spaces at a content's ends count for nothing, nor does the word that only joins it. */
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu

/** A text passes where exactly what is true is shown (tiers 1 and 2, with a topic), to the word. */
export function runBattery(battery: Battery, gazetteer: Gazetteer): BatteryResult {
  const byCapability: Record<string, { passed: number; of: number }> = {}
  const failures: Failure[] = []
  for (const each of casesOf(battery)) {
    const words = (content: readonly Span[]): string =>
      content.map(({ start, end }) => each.text.slice(start, end).replace(EDGES, '')).join(' … ')
    const describe = (speaker: string, topic: string, content: readonly Span[]): string =>
      `${speaker}/${topic}: ${words(content)}`
    const shown = readStatements(each.text, { language: battery.language, gazetteer, date: null }).flatMap(
      ({ tier, topic, speaker, content }) => (tier < 3 && topic !== null ? [describe(speaker, topic.id, content)] : [])
    )
    const wanted = each.truths.map(({ speaker, topic, content }) => describe(speaker, topic, content))
    const isRight = shown.toSorted().join('\n') === wanted.toSorted().join('\n')
    const score = (byCapability[each.capability] ??= { passed: 0, of: 0 })
    score.of++
    if (isRight) score.passed++
    else failures.push({ ...each, shown, wanted })
  }
  return { byCapability, failures }
}
