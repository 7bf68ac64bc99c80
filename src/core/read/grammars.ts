/** The grammars that the reader has, one a language. */
import type { Language } from '../dossier'
import type { Grammar } from './language'
import { ENGLISH } from './languages/en'
import { FRENCH } from './languages/fr'
import { RUSSIAN } from './languages/ru'

const GRAMMARS: Readonly<Partial<Record<Language, Grammar>>> = { en: ENGLISH, fr: FRENCH, ru: RUSSIAN }

/** The grammar of `language`; null where the reader does not read it. */
export function grammarOf(language: Language): Grammar | null {
  return GRAMMARS[language] ?? null
}
