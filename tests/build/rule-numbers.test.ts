import { describe, expect, it } from 'vitest'
import { ruleNames } from '../../build/finder-languages'
import { withNumbers } from '../../build/rule-numbers'
import { grammarOf } from '../../src/core/find/in-any-language'
import { LANGUAGES } from '../../src/core/text/language'

const numbered = (code: string): string => withNumbers(code, 'words.ts', ['a name', 'it', 'an office'])

describe('numbers for the names of rules', () => {
  it.each<readonly [what: string, code: string, numbered: string]>([
    ['a rule', "x = { name: 'it', pattern: 'he' }", "x = { name: 1, pattern: 'he' }"],
    [
      'rules',
      "x = [{ name: 'an office', pattern: '' }, { pattern: '', name: 'it' }]",
      "x = [{ name: 2, pattern: '' }, { pattern: '', name: 1 }]"
    ],
    ['another language’s rule', "x = { name: 'she', pattern: '' }", "x = { name: null, pattern: '' }"],
    ['what is no rule', "x = { name: 'it', forms: [] }", "x = { name: 'it', forms: [] }"],
    ['examples', "x = { 'a name': { finds: [] }, it: { finds: [] } }", 'x = { 0: { finds: [] }, 1: { finds: [] } }'],
    ['what has no examples', "x = { 'a name': 'he', it: {} }", "x = { 'a name': 'he', it: {} }"],
    ['a comparison', "x = rule.name === 'a name' || name === 'it'", "x = rule.name === 0 || name === 'it'"]
  ])('stand in %s', (_, code, expected) => {
    expect(numbered(code)).toBe(expected)
  })

  it.each(LANGUAGES)('are known of all rules of %s, each once', (language) => {
    const { tables, clauses, besides, ends } = grammarOf(language).rules
    const names = ruleNames(language)
    expect(new Set(names).size).toBe(names.length)
    for (const { name } of [...Object.values(tables).flat(), ...clauses, ...besides, ...ends])
      expect(names).toContain(name)
  })
})
