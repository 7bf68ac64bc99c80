/** The grammars that the finder has, one a language. */
import type { Language } from '../../text/language'
import type { Grammar } from './grammar'
import { ARABIC } from './ar'
import { ENGLISH } from './en/words'
import { FRENCH } from './fr/words'
import { RUSSIAN } from './ru/words'

const GRAMMARS: Readonly<Record<Language, Grammar>> = { ar: ARABIC, en: ENGLISH, fr: FRENCH, ru: RUSSIAN }

export const grammarOf = (language: Language): Grammar => GRAMMARS[language]
