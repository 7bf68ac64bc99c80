import { describe, expect, it } from 'vitest'
import { unexampled } from '../../build/without-examples'

describe('unexampled', () => {
  it('leaves the examples of rules out, and nothing else', () => {
    const code =
      "export const RULES: readonly Rule[] = [{ name: 'a', finds: ['b ⇒ c'], misses: [\n'd'\n], pattern: 'e' }]\n"
    expect(unexampled(code, 'rules.ts')).toBe("export const RULES: readonly Rule[] = [{ name: 'a', pattern: 'e' }]\n")
  })

  it('names the file whose examples are no list', () => {
    expect(() => unexampled('export const RULE = { misses: EXAMPLES }\n', 'rules.ts')).toThrow(
      'rules.ts: examples are written as lists'
    )
  })
})
