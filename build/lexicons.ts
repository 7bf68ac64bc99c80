/**
 * Leave out the lexicons of languages that no bundled article is written in. An article is compared in its own
 * language, and a script in a page should not carry the others.
 */
import type { Dossier } from '../src/core/dossier'
import { INTERFACE_LANGUAGES } from '../src/core/text/language'

/**
 * The source of `src/core/text/lexicons/index.ts` without the imports and entries of the languages that no dossier has.
 * Throws where the source is not written as this expects.
 */
export function withoutUnusedLexicons(source: string, dossiers: readonly Dossier[]): string {
  const used = new Set(dossiers.map(({ language }) => language))
  return INTERFACE_LANGUAGES.filter((language) => !used.has(language)).reduce((kept, language) => {
    const line = new RegExp(`^import \\{ (\\w+) \\} from '\\./${language}'\\n`, 'm')
    const name = line.exec(kept)?.[1]
    if (name === undefined) throw new Error(`src/core/text/lexicons/index.ts imports no lexicon of "${language}"`)
    return kept.replace(line, '').replace(new RegExp(`\\b${language}: ${name},? ?`), '')
  }, source)
}
