import { describe, expect, it } from 'vitest'
import { inOneLanguage } from '../../build/one-language'

const inEnglish = (code: string): string => inOneLanguage(code, 'a.ts', 'en')

describe('inOneLanguage', () => {
  it('decides comparisons with a language', () => {
    expect(inEnglish("if (language === 'ar' || reading.language !== 'ar') f(language === 'en')\n")).toBe(
      'if (false || true) f(true)\n'
    )
  })

  it('leaves other comparisons', () => {
    const code = "f(language === other, tag === 'ar', language === 'xx', language == null)\n"
    expect(inEnglish(code)).toBe(code)
  })

  it('keeps its own of what each language has', () => {
    expect(inEnglish("const A = { ar: ['a'], en: ['b'], fr: ['c'] }, B = { ru: 1 }, C = { en: 1, other: 2 }\n")).toBe(
      "const A = {  en: ['b'],  }, B = {  }, C = { en: 1, other: 2 }\n"
    )
  })

  it('refuses what asks for the table of a language by its name', () => {
    expect(() => inEnglish('f(TABLE.ru)\n')).toThrow('a.ts: “TABLE.ru” is in no script of another language')
  })
})
