import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withoutUnusedLexicons } from '../../build/lexicons'
import type { Dossier } from '../../src/core/dossier'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/core/text/language'

const source = readFileSync('src/core/text/lexicons/index.ts', 'utf8')
const inLanguages = (...languages: readonly InterfaceLanguage[]): readonly Dossier[] =>
  languages.map((language) => ({ language }) as Dossier)
/** The languages that a source imports, and those that its table has. */
const languagesOf = (text: string) => ({
  imported: [...text.matchAll(/from '\.\/(ar|en|fr|ru)'/g)].map(([, language]) => language),
  listed: [...text.matchAll(/\b(ar|en|fr|ru): [A-Z]+/g)].map(([, language]) => language)
})

describe('withoutUnusedLexicons', () => {
  it.each([[['ar']], [['ru', 'en']], [['fr', 'fr']]] as const)('keeps those of %j', (languages) => {
    const kept = INTERFACE_LANGUAGES.filter((language) => (languages as readonly string[]).includes(language))
    expect(languagesOf(withoutUnusedLexicons(source, inLanguages(...languages)))).toEqual({
      imported: kept,
      listed: kept
    })
  })

  it('changes nothing where every language is needed', () => {
    expect(withoutUnusedLexicons(source, inLanguages(...INTERFACE_LANGUAGES))).toBe(source)
  })

  it('fails where the source is no longer written as it knows it', () => {
    expect(() => withoutUnusedLexicons('export {}', inLanguages('ar'))).toThrow('imports no lexicon')
  })
})
