import { describe, expect, it } from 'vitest'
import { foldText } from '../../../src/core/text/fold'
import { INTERFACE_LANGUAGES } from '../../../src/core/text/language'
import { lexiconOf } from '../../../src/core/text/lexicons'
import * as credits from '../../../src/core/text/lexicons/credits'
import { lines, numbers } from '../../../src/core/text/lexicons/lines'

describe('lines', () => {
  it('takes each line for an entry', () => {
    expect(lines('\nnot\nas well as\n')).toEqual(['not', 'as well as'])
  })
})

describe('numbers', () => {
  it('takes each line for a value and its words', () => {
    expect(numbers('\n2: two\n100: hundred, hundreds\n%: per cent, %\n')).toEqual({
      2: ['two'],
      100: ['hundred', 'hundreds'],
      '%': ['per cent', '%']
    })
  })
})

/** Repetitions in a list, and entries that are no words. */
const faultsOf = (list: readonly string[]): readonly string[] =>
  list.filter(
    (entry, i) => entry !== entry.trim() || (entry !== '%' && foldText(entry) === '') || list.indexOf(entry) < i
  )

describe('the lexicons', () => {
  it.each(INTERFACE_LANGUAGES)('have all lists of "%s", without gaps and repetitions', (language) => {
    const { numbers: byValue, ...lists } = lexiconOf(language)
    const all = { ...lists, numbers: Object.values(byValue).flat() }
    expect(Object.entries(all).filter(([, list]) => list.length === 0)).toEqual([])
    expect(Object.entries(all).flatMap(([name, list]) => faultsOf(list).map((entry) => `${name}: ${entry}`))).toEqual(
      []
    )
    expect(Object.keys(all).length).toBe(7)
  })

  it.each(INTERFACE_LANGUAGES)('tell negations of "%s" from those of other languages', (language) => {
    const others = INTERFACE_LANGUAGES.filter((other) => other !== language).map(lexiconOf)
    expect(others.map(({ negations }) => negations)).not.toContainEqual(lexiconOf(language).negations)
  })

  it.each(Object.entries(credits))('have %s without gaps and repetitions', (_, list) => {
    expect(list.length).toBeGreaterThan(0)
    expect(faultsOf(list)).toEqual([])
  })
})
