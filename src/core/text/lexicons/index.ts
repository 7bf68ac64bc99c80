/** The lexicon of each language. */
import type { Language } from '../language'
import { ARABIC } from './ar'
import { ENGLISH } from './en'
import { FRENCH } from './fr'
import type { VerdictLexicon } from './verdict-lexicon'
import { RUSSIAN } from './ru'

const LEXICONS: Readonly<Record<Language, VerdictLexicon>> = { ar: ARABIC, en: ENGLISH, fr: FRENCH, ru: RUSSIAN }

export function lexiconOf(language: Language): VerdictLexicon {
  return LEXICONS[language]
}
