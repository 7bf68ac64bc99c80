/** The grammars that the reader has, one a language. */
import type { Language } from '../dossier'
import type { Grammar } from './language'
import { ARABIC } from './languages/ar'
import { ENGLISH } from './languages/en'
import { FRENCH } from './languages/fr'
import { RUSSIAN } from './languages/ru'

const GRAMMARS: Readonly<Record<Language, Grammar>> = { ar: ARABIC, en: ENGLISH, fr: FRENCH, ru: RUSSIAN }

export const grammarOf = (language: Language): Grammar => GRAMMARS[language]
