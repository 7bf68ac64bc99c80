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

const LISTS: readonly (readonly [name: string, list: readonly string[]])[] = [
  ...INTERFACE_LANGUAGES.flatMap((language) => {
    const { numbers: byValue, ...lists } = lexiconOf(language)
    return [...Object.entries(lists), ['numbers', Object.values(byValue).flat()] as const].map(
      ([name, list]) => [`${name} of "${language}"`, list] as const
    )
  }),
  ...Object.entries(credits)
]

describe('the lexicons', () => {
  it.each(LISTS)('have %s without gaps and repetitions', (_, list) => {
    expect(list.filter((entry) => entry !== entry.trim() || (entry !== '%' && foldText(entry) === ''))).toEqual([])
    expect(list).toEqual([...new Set(list)])
  })
})
