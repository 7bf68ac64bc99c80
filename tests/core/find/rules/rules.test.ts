/** The examples of the rules: what each finds, what it must not find, and that nothing else finds it. */
import { describe, expect, it } from 'vitest'
import { checkRules } from './check-rules'
import { LANGUAGES } from '../../../../src/core/text/language'
import { classesOf } from '../../../../src/core/find/languages/classes'
import { grammarOf } from '../../../../src/core/find/in-any-language'
import { lexiconOf } from '../../../../src/core/find/languages/lexicon'
import { exampleOf, outcomeOf, rulesOf, without } from './examples'

const languages = LANGUAGES.map(grammarOf)

const listOf = (names: ReadonlySet<string>): string => [...names].map((name) => `“${name}”`).join(', ')

describe.each(languages)('the rules of $language', (grammar) => {
  const rules = rulesOf(grammar)

  it('are patterns over classes that the language has', () => {
    const classes = classesOf(lexiconOf(grammar))
    expect(checkRules({ ...grammar.rules, classes, proclitics: grammar.proclitics })).toEqual([])
  })

  it.each(rules)('find what $name finds', ({ name, finds }) => {
    expect(finds.length).toBeGreaterThan(0)
    for (const { text, expected } of finds.map(exampleOf)) {
      const { found, rules, fitting } = outcomeOf(text, grammar)
      expect({ text, found }).toEqual({ text, found: expected })
      expect(fitting.has(name) ? [] : [`${text} is read without it, by ${listOf(rules)}`]).toEqual([])
    }
  })

  it.each(rules)('leave what only looks like $name', ({ name, misses }) => {
    expect(misses.length).toBeGreaterThan(0)
    for (const { text, expected } of misses.map(exampleOf)) {
      const { found, rules } = outcomeOf(text, grammar)
      expect({ text, found }).toEqual({ text, found: expected })
      expect(rules.has(name) ? [`${text} is read by it too: ${listOf(rules)}`] : []).toEqual([])
    }
  })

  it.each(rules)('need $name', ({ name, finds }) => {
    const rest = without(grammar, name)
    const read = finds.map(exampleOf).map(({ text, expected }) => ({ text, expected, ...outcomeOf(text, rest) }))
    const isChanged = read.some(({ found, expected }) => found.join('\n') !== expected.join('\n'))
    const same = read.map(({ text, rules }) => `${text} is read without it, by ${listOf(rules)}`)
    expect(isChanged ? [] : same).toEqual([])
  })
})
