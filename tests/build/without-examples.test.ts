import { describe, expect, it } from 'vitest'
import { emptied } from '../../build/without-examples'

describe('emptied', () => {
  it('leaves the examples of rules out, and nothing else', () => {
    const code =
      "export const RULES: readonly Rule[] = [{ name: 'a', finds: ['b ⇒ c'], misses: [\n'd'\n], pattern: 'e' }]\n"
    expect(emptied(code, 'rules.ts')).toBe(
      "export const RULES: readonly Rule[] = [{ name: 'a', finds: [], misses: [], pattern: 'e' }]\n"
    )
  })

  it('names the file whose examples are no list', () => {
    expect(() => emptied('export const RULE = { misses: EXAMPLES }\n', 'rules.ts')).toThrow(
      'rules.ts: examples are written as lists'
    )
  })
})
