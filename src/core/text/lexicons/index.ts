/** The lexicon of each language. The build leaves out the languages that no bundled article is written in. */
import type { InterfaceLanguage, Localised } from '../language'
import { ARABIC } from './ar'
import { ENGLISH } from './en'
import { FRENCH } from './fr'
import type { VerdictLexicon } from './verdict-lexicon'
import { RUSSIAN } from './ru'

const LEXICONS: Localised<VerdictLexicon> = { ar: ARABIC, en: ENGLISH, fr: FRENCH, ru: RUSSIAN }

/** The lexicon of a language; in a build, of one that a bundled article is written in. */
export function lexiconOf(language: InterfaceLanguage): VerdictLexicon {
  return LEXICONS[language]
}
